import type { Reference } from "./document.js";
import { pathOfPointer } from "./pointer.js";

export const isReference = (value: unknown): value is Reference =>
  typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";

/** What stands at a pointer, as `#/components/schemas/Mail`; undefined if nothing. */
export type Follow = (pointer: string) => unknown;

/** Follows the pointers of this document, each of which is looked up once: there are few of them, and they are followed very often. */
export function followIn(document: unknown): Follow {
  const found = new Map<string, unknown>();
  return (pointer) => {
    if (!found.has(pointer)) found.set(pointer, lookUp(document, pointer));
    return found.get(pointer);
  };
}

function lookUp(document: unknown, pointer: string): unknown {
  if (!pointer.startsWith("#/")) return undefined;
  return pathOfPointer(pointer).reduce<unknown>(
    (node, token) => (isObject(node) && Object.hasOwn(node, token) ? node[token] : undefined),
    document,
  );
}

/** What is wrong with a reference: it leads to nothing, or to itself. */
export function referenceFault(follow: Follow, reference: Reference): string | undefined {
  const seen = new Set<unknown>();
  let target: unknown = reference;
  while (isReference(target) && !seen.has(target)) {
    seen.add(target);
    target = follow(target.$ref);
  }
  if (target === undefined) return `${reference.$ref} leads nowhere.`;
  return isReference(target) ? `${reference.$ref} leads in a circle.` : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
