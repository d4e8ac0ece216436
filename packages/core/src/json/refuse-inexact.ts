import { SendStatusError } from "../errors.js";
import { findInexact } from "./find-inexact.js";

const words = {
  "inexact-number": "is a number that cannot be sent exactly; give a whole number below 2^53, or a text where the API takes one.",
  "too-deep": "is nested too deeply, or holds itself.",
} as const;

/**
 * Refuses an input whose numbers would reach the provider as others: NaN, an infinity, a `bigint`, a whole number beyond 2^53.
 *
 * @throws {SendStatusError} kind `usage`; it names the place and not the value.
 */
export function refuseInexact(input: unknown): void {
  const flaw = findInexact(input);
  if (flaw === undefined) return;
  throw new SendStatusError("usage", `${flaw.at === "" ? "the input" : `\`${flaw.at}\` of the input`} ${words[flaw.fault]}`);
}
