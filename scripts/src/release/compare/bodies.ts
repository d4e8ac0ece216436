import { bodyName, isForm } from "../../generate/operations/body.js";
import { resultName } from "../../generate/operations/result.js";
import { breaking, type Change, feature, fix } from "../change.js";
import type { Kept } from "./operations.js";
import type { Specs } from "./versions.js";
import { code } from "./words.js";

/** Which type a body is of, and an answer. What is in the types is compared under their names. */
export function compareBodies(specs: Specs, { before, after }: Kept): readonly Change[] {
  const operation = code(after.operation.operationId);
  const body = { before: bodyName(specs.before, before), after: bodyName(specs.after, after) };
  const result = { before: resultName(specs.before, before), after: resultName(specs.after, after) };
  const isBound = {
    before: before.operation.requestBody?.required === true,
    after: after.operation.requestBody?.required === true,
  };
  return [
    ...bodyChanges(operation, body.before, body.after, isBound),
    ...(body.before !== undefined && body.after !== undefined && isForm(before) !== isForm(after)
      ? [fix(`${operation} sends its body as ${isForm(after) ? "a form" : "JSON"}.`)]
      : []),
    ...resultChanges(operation, result.before, result.after),
  ];
}

function bodyChanges(
  operation: string,
  before: string | undefined,
  after: string | undefined,
  isBound: { readonly before: boolean; readonly after: boolean },
): readonly Change[] {
  if (after === undefined) return before === undefined ? [] : [breaking(`${operation} no longer takes a body.`)];
  if (before !== undefined && before !== after)
    return [breaking(`${operation} takes ${code(after)}, no longer ${code(before)}.`)];
  if (before === undefined)
    return [isBound.after ? breaking(`${operation} requires a body.`) : feature(`${operation} takes a body.`)];
  if (isBound.before === isBound.after) return [];
  return [isBound.after ? breaking(`${operation} requires a body.`) : feature(`${operation} no longer requires a body.`)];
}

function resultChanges(operation: string, before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const change = before === "undefined" ? feature : breaking;
  return [change(`${operation} answers with ${resultInWords(after)}, no longer with ${resultInWords(before)}.`)];
}

function resultInWords(name: string): string {
  if (name === "undefined") return "nothing";
  return name === "Blob" ? "a file" : code(name);
}
