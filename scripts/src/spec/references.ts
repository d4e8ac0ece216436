import type { Reference } from "./document.js";
import { pathOfPointer } from "./pointer.js";

export const isReference = (value: unknown): value is Reference =>
  typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";

/** What stands at a pointer of this document, as `#/components/schemas/Mail`; undefined if nothing. */
export function follow(document: unknown, pointer: string): unknown {
  if (!pointer.startsWith("#/")) return undefined;
  return pathOfPointer(pointer).reduce<unknown>(
    (node, token) => (isObject(node) && Object.hasOwn(node, token) ? node[token] : undefined),
    document,
  );
}

/** What is wrong with a reference: it leads to nothing, or to itself. */
export function referenceFault(document: unknown, reference: Reference): string | undefined {
  const seen = new Set<unknown>();
  let target: unknown = reference;
  while (isReference(target) && !seen.has(target)) {
    seen.add(target);
    target = follow(document, target.$ref);
  }
  if (target === undefined) return `${reference.$ref} leads nowhere.`;
  return isReference(target) ? `${reference.$ref} leads in a circle.` : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
