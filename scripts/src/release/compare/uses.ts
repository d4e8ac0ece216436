import { bodyName } from "../../generate/operations/body.js";
import { callParameters } from "../../generate/operations/inputs.js";
import { resultName } from "../../generate/operations/result.js";
import { isReference } from "../../spec/references.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import type { Subject } from "./members.js";
import { code } from "./words.js";

/** How the named schemas of a spec are used. */
export interface Uses {
  /** The names of those that users give. */
  readonly given: ReadonlySet<string>;
  /** The names of those that an operation or an event brings. */
  readonly answered: ReadonlySet<string>;
  /** The operations that take, or answer with, just this. */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
  readonly results: ReadonlyMap<string, readonly string[]>;
}

export function usesIn(spec: Spec): Uses {
  const { operations, document } = spec;
  const parameters = operations.flatMap(({ operation }) => callParameters(spec, operation));
  const requests = operations.map(({ operation }) => operation.requestBody);
  const answers = operations.map(({ operation }) => operation.responses);
  return {
    given: namesBehind(spec, [parameters, requests]),
    answered: namesBehind(spec, [answers, document.webhooks]),
    bodies: operationsBy(operations, (placed) => bodyName(spec, placed)),
    results: operationsBy(operations, (placed) => resultName(spec, placed)),
  };
}

/**
 * Whom a sentence about a type speaks of: the operation that alone takes it or answers with it, or else the type itself. A type that
 * nothing uses is treated as an answer's.
 */
export function subjectOf({ given, answered, bodies, results }: Uses, name: string): Subject {
  const isGiven = given.has(name);
  const isAnswered = answered.has(name) || !isGiven;
  const [operation, ...others] = isGiven ? (bodies.get(name) ?? []) : (results.get(name) ?? []);
  const isOperation = operation !== undefined && others.length === 0 && !(isGiven && isAnswered);
  return { name: code(isOperation ? operation : name), isOperation, isGiven, isAnswered };
}

function operationsBy(
  operations: readonly PlacedOperation[],
  nameOf: (placed: PlacedOperation) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const placed of operations) {
    const name = nameOf(placed) ?? "";
    found.set(name, [...(found.get(name) ?? []), placed.operation.operationId]);
  }
  return found;
}

/** The named schemas that references lead to from here, at any depth. */
function namesBehind(spec: Spec, node: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if (!isReference(part)) {
      Object.values(part).forEach(visit);
      return;
    }
    const name = /^#\/components\/schemas\/(.+)$/.exec(part.$ref)?.[1];
    if (name !== undefined && names.has(name)) return;
    if (name !== undefined) names.add(name);
    visit(spec.resolve<unknown>(part));
  };
  visit(node);
  return names;
}
