import type { Schema, Signs } from "../../spec/document.js";
import type { Spec } from "../../spec/spec.js";

const list = "x-sendstatus-open-enum";
const tryAgain = "x-sendstatus-try-again";
const at = (...path: readonly string[]): readonly string[] => ["components", "schemas", "ErrorCode", ...path];

/** The open enum of a provider's error codes, which has this name in each spec. */
export const errorCodeSchema = (spec: Spec): Schema => spec.document.components.schemas.ErrorCode ?? {};

/** What does not fit among the error codes of a spec, each with file and line. */
export function errorCodeFaults(spec: Spec): readonly string[] {
  const schema = errorCodeSchema(spec);
  const known = Object.keys(schema[list] ?? {});
  if (known.length === 0) return [spec.problem(at(), "ErrorCode must be an open enum with the error codes of the provider.")];
  const rows = schema[tryAgain] ?? {};
  const withoutRow = known.filter((code) => rows[code] === undefined);
  const withoutCode = Object.keys(rows).filter((code) => !known.includes(code));
  return [
    ...withoutRow.map((code) => spec.problem(at(list, code), `ErrorCode: ${code} has no row in ${tryAgain}.`)),
    ...withoutCode.map((code) => spec.problem(at(tryAgain, code), `ErrorCode: ${code} is no value of the open enum.`)),
    ...unknownCodes(spec, known),
    ...contradictions(spec, rows),
  ];
}

/** The codes that operations list and the enum does not. */
function unknownCodes(spec: Spec, known: readonly string[]): readonly string[] {
  const lists = [
    { path: ["x-sendstatus-error", "common"], codes: spec.document["x-sendstatus-error"].common ?? [] },
    ...spec.operations.map(({ path, method, operation }) => {
      return { path: ["paths", path, method, "x-sendstatus-error-codes"], codes: operation["x-sendstatus-error-codes"] ?? [] };
    }),
  ];
  return lists.flatMap(({ path, codes }) =>
    codes.flatMap((code, index) =>
      known.includes(code) ? [] : [spec.problem([...path, String(index)], `${code} is no value of the open enum ErrorCode.`)],
    ),
  );
}

/** `soon` is what the client does by itself: the two must say the same. */
function contradictions(spec: Spec, rows: Readonly<Record<string, string>>): readonly string[] {
  const { retryable } = spec.document["x-sendstatus-error"];
  return Object.entries(rows).flatMap(([code, row]) => {
    const isRetried = isAmong(retryable, code) && !isAmong({ codes: retryable.except ?? [] }, code);
    if (isRetried === (row === "soon")) return [];
    const fact = isRetried ? "retryable" : "not retryable";
    return [spec.problem(at(tryAgain, code), `ErrorCode: ${code} is ${row} here, and ${fact} in x-sendstatus-error.`)];
  });
}

const isAmong = ({ codes = [] }: Signs, code: string): boolean =>
  codes.some((listed) => code === listed || code.startsWith(`${listed}.`));
