import type { CallOptions } from "../client/call.js";

/** How many pages are followed where nobody says how many. */
export const defaultMaxPages = 10_000;

/** Options of a call that hands out a list page by page. `timeoutMs` bounds the call for each page, `signal` ends the iteration. */
export interface PageOptions extends CallOptions {
  /** The page to begin with: the `cursor` of an earlier page. It goes before what the input says. Default: the first page. */
  readonly cursor?: string | undefined;
  /** How many pages are followed at most; a list with more of them ends in an error. Default 10,000. */
  readonly maxPages?: number | undefined;
}

/** One page of a list. */
export interface Page<Data, Item> {
  readonly items: readonly Item[];
  /** What the method returns for this page, the items in it. */
  readonly data: Data;
  /** Names the next page, and can be stored: with it as the option `cursor`, a later call goes on there. None on the last page. */
  readonly cursor?: string;
}
