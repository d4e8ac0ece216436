import type { Row } from "./mails.js";
import type { CallbackEvent } from "./stories.js";

/** Something that happened to a mail at the recipient's side. */
export interface Happening {
  readonly row: Row;
  readonly tells: CallbackEvent;
  readonly atMs: number;
}

/** All that happens to a mail in the course of time, in its order. */
export const happeningsOf = (row: Row, stepMs: number): Happening[] =>
  row.story.flatMap(({ at, says: { tells } }) =>
    tells === undefined ? [] : [{ row, tells, atMs: row.mail.sentAtMs + at * stepMs }],
  );
