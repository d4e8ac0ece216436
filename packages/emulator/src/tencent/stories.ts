import { type Outcome, outcomeFor } from "../stories/outcome.js";
import type { Story } from "../stories/story.js";

/** What a row says of the mail to one recipient. */
export interface RowState {
  readonly SendStatus: number;
  readonly DeliverStatus: number;
  readonly DeliverMessage: string;
}

const row = (SendStatus: number, DeliverStatus: number, DeliverMessage = ""): RowState => ({
  SendStatus,
  DeliverStatus,
  DeliverMessage,
});

const waiting = row(0, 0);
const delivered = row(0, 1);

/** A refusal by Tencent itself shows up late as well: the call that sent the mail was answered without an error. */
const endingWith = (end: RowState): Story<RowState> => [
  { at: 0, says: waiting },
  { at: 2, says: end },
];

const stories: Readonly<Record<Outcome, Story<RowState>>> = {
  delivered: endingWith(delivered),
  bounced: endingWith(row(0, 3, "550 5.1.1 The email account that you tried to reach does not exist")),
  suppressed: endingWith(row(1007, 0)),
  failed: endingWith(row(1001, 0)),
  deferred: [
    { at: 0, says: waiting },
    { at: 1, says: row(0, 8, "451 4.7.1 Greylisted, try again later") },
    { at: 3, says: delivered },
  ],
};

export const storyOf = (address: string): Story<RowState> => stories[outcomeFor(address)];
