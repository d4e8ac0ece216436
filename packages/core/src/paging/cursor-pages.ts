import type { ResultExpression } from "../behaviour.js";
import { brokenOff, misused } from "./faults.js";
import { positionGuard } from "./guard.js";
import { wrongCursor } from "./page-number.js";
import { find, pointerOf } from "./read-items.js";
import type { PageStyle, Position } from "./style.js";

/** An opaque token names each page. Where an answer has none for the next page, its page is the last. */
export interface CursorPages {
  readonly parameter: string;
  readonly next: ResultExpression;
}

/** Pages by cursor, for a generated `pagedOperation`. */
export const cursorPages =
  ({ parameter, next }: CursorPages): PageStyle =>
  (input, cursor) => {
    if (cursor !== undefined && (typeof cursor !== "string" || cursor === "")) throw misused(wrongCursor);
    const start = cursor ?? (input[parameter] as Position);
    return {
      parameter,
      start,
      guard: positionGuard(start),
      next(answer) {
        const token = find(answer, next);
        if (token === undefined || token === "") return undefined;
        // Half a surrogate pair cannot be asked for.
        if (typeof token === "string" && !/\p{Cs}/u.test(token)) return token;
        throw brokenOff(answer.before, `${pointerOf(next)} in the next answer is no text`);
      },
    };
  };
