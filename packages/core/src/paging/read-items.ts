import type { PaginationItems, ResultExpression } from "../behaviour.js";
import { brokenOff } from "./faults.js";

/** What a method returned for one page. @inline */
export interface Answer {
  readonly data: unknown;
  /** How many pages came before it. */
  readonly before: number;
}

/** Stands for what is neither there nor absent: something on the way to it has another form. */
const misshapen = Symbol("misshapen");

/** The pointer in an expression, as `/pagination/next`. */
export const pointerOf = (expression: ResultExpression): string => expression.slice("$response.body#".length);

/** What an expression finds; undefined where it is absent or null. */
export function find({ data }: Answer, expression: ResultExpression): unknown {
  let found = data;
  for (const token of pointerOf(expression).split("/").slice(1)) {
    if (found === undefined || found === null) return undefined;
    if (typeof found !== "object" || Array.isArray(found)) return misshapen;
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    found = Object.hasOwn(found, key) ? found[key as keyof typeof found] : undefined;
  }
  return found ?? undefined;
}

/** @throws {SendStatusError} kind `decode` if there is no list, unless it may be absent. */
export function readItems({ items, itemsMayBeAbsent }: PaginationItems, answer: Answer): readonly unknown[] {
  const found = items.map((expression) => find(answer, expression));
  const list = found.find((value) => Array.isArray(value));
  if (list !== undefined) return list as readonly unknown[];
  if (itemsMayBeAbsent === true && found.every((value) => value === undefined)) return [];
  throw brokenOff(answer.before, `the next answer has no list at ${items.map(pointerOf).join(" or ")}`);
}
