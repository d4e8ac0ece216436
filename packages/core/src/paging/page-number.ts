import { misused } from "./faults.js";
import type { Parameters } from "./style.js";

export const wrongCursor = "the option `cursor` must be the `cursor` of a page of this list, unchanged.";

export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The number to begin with. A cursor is a number as text, written as we write it. */
export function numberAt(parameter: string, input: Parameters, cursor: unknown): number | undefined {
  if (cursor !== undefined) {
    const number = Number(cursor);
    if (isWhole(number) && cursor === String(number)) return number;
    throw misused(wrongCursor);
  }
  const given = input[parameter];
  if (given === undefined || isWhole(given)) return given;
  throw misused(`\`${parameter}\` must be a whole number from 0.`);
}
