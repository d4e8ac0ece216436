import type { ResultExpression } from "../behaviour.js";
import { misused } from "./faults.js";
import { pageGuard } from "./guard.js";
import { isWhole, numberAt } from "./page-number.js";
import { type Answer, find } from "./read-items.js";
import type { PageStyle, Parameters } from "./style.js";

/**
 * A page begins after so many rows. One with fewer rows than the limit is the last. Both are parameters of the operation; where a call
 * gives no limit, the total in the answer ends the list or, failing that, a page without rows.
 */
export interface OffsetPages {
  readonly parameter: string;
  readonly limit: string;
  readonly total?: ResultExpression;
}

/** Pages by offset, for a generated `pagedOperation`. */
export const offsetPages =
  ({ parameter, limit, total }: OffsetPages): PageStyle =>
  (input, cursor) => {
    const most = limitIn(limit, input);
    const isLast = (answer: Answer, count: number, after: number): boolean => {
      if (most > 0) return count < most;
      const all = total && find(answer, total);
      return count === 0 || (isWhole(all) && after >= all);
    };
    return {
      parameter,
      start: numberAt(parameter, input, cursor),
      guard: pageGuard(),
      next(answer, count, position) {
        const after = Number(position ?? 0) + count;
        return isLast(answer, count, after) ? undefined : after;
      },
    };
  };

/** The rows that a call asks for; 0 where it leaves that to the provider. One list of Tencent takes the number as a text. */
function limitIn(limit: string, input: Parameters): number {
  const given = input[limit] ?? 0;
  const number = typeof given === "string" && /^\d+$/.test(given) ? Number(given) : given;
  if (isWhole(number)) return number;
  throw misused(`\`${limit}\` must be a whole number from 0.`);
}
