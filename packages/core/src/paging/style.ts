import type { Guard } from "./guard.js";
import type { Answer } from "./read-items.js";

/** What names a page in a request: a parameter's value. Undefined is the page that the provider begins with. @inline */
export type Position = string | number | undefined;

/** The input of a call, by parameter. @inline */
export type Parameters = Readonly<Record<string, unknown>>;

/** A way of naming the pages of one list. @inline */
export interface Style {
  /** The parameter that takes the position. */
  readonly parameter: string;
  readonly start: Position;
  /** The position after a page with so many items; undefined after the last. */
  readonly next: (answer: Answer, count: number, position: Position) => Position;
  /** Notices where the list leads back to where it was. */
  readonly guard: Guard;
}

/** A way of naming pages. It throws a `SendStatusError` of kind `usage` if the cursor, or what the input says of pages, cannot be one. */
export type PageStyle = (input: Parameters, cursor: unknown) => Style;
