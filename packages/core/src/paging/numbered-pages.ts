import type { ResultExpression } from "../behaviour.js";
import { brokenOff } from "./faults.js";
import { pageGuard } from "./guard.js";
import { numberAt } from "./page-number.js";
import { find, pointerOf } from "./read-items.js";
import type { PageStyle } from "./style.js";

/** Pages are numbered from 0. Every answer says with true or false whether its page is the last. */
export interface NumberedPages {
  readonly parameter: string;
  readonly last: ResultExpression;
}

/** Pages by number, for a generated `pagedOperation`. */
export const numberedPages =
  ({ parameter, last }: NumberedPages): PageStyle =>
  (input, cursor) => ({
    parameter,
    start: numberAt(parameter, input, cursor),
    guard: pageGuard(),
    next(answer, _count, position) {
      const isLast = find(answer, last);
      if (typeof isLast === "boolean") return isLast ? undefined : Number(position ?? 0) + 1;
      throw brokenOff(answer.before, `${pointerOf(last)} in the next answer is neither true nor false`);
    },
  });
