import type { CursorPagination, NumberPagination, OffsetPagination, Pagination } from "../behaviour.js";
import { brokenOff, misused } from "./faults.js";
import { type Answer, find, pointerOf } from "./read-items.js";

/** What names a page in a request: a parameter's value. Undefined is the page that the provider begins with. */
export type Position = string | number | undefined;

/** The input of a call, by parameter. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A way of naming pages. */
export interface Style {
  /** The parameter that takes the position. */
  readonly parameter: string;
  /** Whether we count the pages or rows. Then only the items can show that a provider takes no notice of the position. */
  readonly counts: boolean;
  readonly start: Position;
  /** The position after a page with so many items; undefined after the last. */
  readonly next: (answer: Answer, count: number, position: Position) => Position;
}

/** @throws {SendStatusError} kind `usage` if the cursor, or what the input says of pages, cannot be one. */
export function styleOf(pagination: Pagination, input: Parameters, cursor: unknown): Style {
  if ("cursor" in pagination) return cursorStyle(pagination, input, cursor);
  return "page" in pagination ? pageStyle(pagination, input, cursor) : offsetStyle(pagination, input, cursor);
}

function cursorStyle({ cursor: { parameter, next } }: CursorPagination, input: Parameters, cursor: unknown): Style {
  if (cursor !== undefined && (typeof cursor !== "string" || cursor === "")) throw misused(wrongCursor);
  return {
    parameter,
    counts: false,
    start: cursor ?? (input[parameter] as Position),
    next(answer) {
      const token = find(answer, next);
      if (token === undefined || token === "") return undefined;
      // Half a surrogate pair cannot be asked for.
      if (typeof token === "string" && !/\p{Cs}/u.test(token)) return token;
      throw brokenOff(answer.before, `${pointerOf(next)} in the next answer is no text`);
    },
  };
}

function pageStyle({ page: { parameter, last } }: NumberPagination, input: Parameters, cursor: unknown): Style {
  return {
    parameter,
    counts: true,
    start: numberAt(parameter, input, cursor),
    next(answer, _count, position) {
      const isLast = find(answer, last);
      if (typeof isLast === "boolean") return isLast ? undefined : Number(position ?? 0) + 1;
      throw brokenOff(answer.before, `${pointerOf(last)} in the next answer is neither true nor false`);
    },
  };
}

function offsetStyle({ offset: { parameter, limit, total } }: OffsetPagination, input: Parameters, cursor: unknown): Style {
  const most = limitIn(limit, input);
  const isLast = (answer: Answer, count: number, after: number): boolean => {
    if (most > 0) return count < most;
    const all = total && find(answer, total);
    return count === 0 || (isWhole(all) && after >= all);
  };
  return {
    parameter,
    counts: true,
    start: numberAt(parameter, input, cursor),
    next(answer, count, position) {
      const after = Number(position ?? 0) + count;
      return isLast(answer, count, after) ? undefined : after;
    },
  };
}

/** The rows that a call asks for; 0 where it leaves that to the provider. One list of Tencent takes the number as a text. */
function limitIn(limit: string, input: Parameters): number {
  const given = input[limit] ?? 0;
  const number = typeof given === "string" && /^\d+$/.test(given) ? Number(given) : given;
  if (isWhole(number)) return number;
  throw misused(`\`${limit}\` must be a whole number from 0.`);
}

const wrongCursor = "the option `cursor` must be the `cursor` of a page of this list, unchanged.";

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The number to begin with. A cursor is a number as text, written as we write it. */
function numberAt(parameter: string, input: Parameters, cursor: unknown): number | undefined {
  if (cursor !== undefined) {
    const number = Number(cursor);
    if (isWhole(number) && cursor === String(number)) return number;
    throw misused(wrongCursor);
  }
  const given = input[parameter];
  if (given === undefined || isWhole(given)) return given;
  throw misused(`\`${parameter}\` must be a whole number from 0.`);
}
