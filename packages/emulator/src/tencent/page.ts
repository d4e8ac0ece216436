import type { Answer } from "../service/answer.js";
import { refusal, response } from "./refusals.js";

/** The part of a list that a request asks for. */
export interface Page {
  readonly Offset?: number;
  readonly Limit?: number;
}

/** Not every action says how many rows a page may have; the text of the error does. */
const maxRows = 100;

/** The rows of a page. A choice: all of them where no limit is given and none is documented. */
export const pageOf = <Row>(rows: readonly Row[], { Offset = 0, Limit = Infinity }: Page): readonly Row[] =>
  rows.slice(Offset, Offset + Limit);

/** The answer of an action that lists, unless the page asks for too many rows. */
export function listing<Row>(
  rows: readonly Row[],
  page: Page,
  describe: (shown: readonly Row[], total: number) => Readonly<Record<string, unknown>>,
): Answer {
  if (page.Limit !== undefined && page.Limit > maxRows) return refusal("FailedOperation.InvalidLimit", "The limit is above 100.");
  return response(describe(pageOf(rows, page), rows.length));
}
