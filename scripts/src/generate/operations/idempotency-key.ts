import type { Operation, Parameter } from "../../spec/document.js";
import { type PlacedOperation, type Spec, SpecError } from "../../spec/spec.js";

const term = "x-sendstatus-idempotency-key";

/**
 * The header that names a send; undefined if the operation has none.
 *
 * @throws SpecError that names file and line of a parameter that cannot be the key of this operation.
 */
export function idempotencyKeyOf(spec: Spec, { operation }: PlacedOperation): string | undefined {
  const keys = spec.parametersOf(operation).filter((parameter) => parameter[term] === true);
  const problems = keys.flatMap((parameter, index) =>
    faultsOf(operation, parameter, index).map((fault) =>
      spec.problem(
        [...spec.pathOf(parameter), term],
        `${parameter.name} cannot be the key of ${operation.operationId}: ${fault}.`,
      ),
    ),
  );
  if (problems.length > 0) throw new SpecError(problems.join("\n"));
  return keys[0]?.name;
}

const faultsOf = (operation: Operation, parameter: Parameter, index: number): readonly string[] => [
  ...(operation["x-sendstatus-safety"] === "send" ? [] : ["only a send has one"]),
  ...(parameter.in === "header" ? [] : ["it is not in a header"]),
  ...(parameter.required === true ? ["it is required"] : []),
  ...(parameter["x-sendstatus-client-option"] === undefined ? [] : ["it is an option of the client"]),
  ...(index === 0 ? [] : ["there is one before it"]),
];
