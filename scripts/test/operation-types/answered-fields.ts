import { resultName, resultSchema } from "../../src/generate/operations/result.js";
import type { PlacedOperation, Spec } from "../../src/spec/spec.js";
import { membersOf, plainType } from "./shapes.js";

/** What is said of each member of an answer: its type, or that it may be a word that nobody knows yet. */
export function answeredFields(spec: Spec, placed: PlacedOperation): readonly string[] {
  const { operationId } = placed.operation;
  const answer = `Awaited<ReturnType<typeof api.${operationId}>>`;
  const schema = resultSchema(spec, placed);
  if (schema === undefined) return [`same<${answer}, ${resultName(spec, placed)}>(true);`];
  return membersOf(spec, schema).flatMap(({ name, schema: member }) => {
    const field = `NonNullable<${answer}[${JSON.stringify(name)}]>`;
    const type = plainType(member);
    if (type !== undefined) return [`same<${field}, ${type}>(true);`];
    if (member["x-sendstatus-open-enum"] === undefined) return [];
    return [`((word: ${field}) => word)(${member.type === "integer" ? "4711" : '"unseen"'});`];
  });
}
