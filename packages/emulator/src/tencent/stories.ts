import { type Outcome, outcomeFor } from "../stories/outcome.js";
import { replies } from "../stories/replies.js";
import type { Story } from "../stories/story.js";

/** What a row says of the mail to one recipient. */
export interface RowState {
  readonly SendStatus: number;
  readonly DeliverStatus: number;
  readonly DeliverMessage: string;
  readonly UserOpened: boolean;
  readonly UserClicked: boolean;
  readonly UserUnsubscribed: boolean;
  readonly UserComplainted: boolean;
  readonly UserComplained: boolean;
}

/** An event of a callback, with what only such an event has. */
export type CallbackEvent =
  | { readonly event: "delivered" | "open" | "click" | "spamreport" | "unsubscribe" }
  | { readonly event: "deferred"; readonly reason: string }
  | { readonly event: "bounce"; readonly reason: string; readonly bounceType: "hard_bounce" | "soft_bounce" };

/** A row, and the event that tells of its change. */
export interface Words {
  readonly row: RowState;
  readonly tells?: CallbackEvent;
}

const row = (SendStatus: number, DeliverStatus: number, DeliverMessage = ""): RowState => ({
  SendStatus,
  DeliverStatus,
  DeliverMessage,
  UserOpened: false,
  UserClicked: false,
  UserUnsubscribed: false,
  UserComplainted: false,
  UserComplained: false,
});

const waiting = { at: 0, says: { row: row(0, 0) } };

const endingWith = (end: RowState, tells?: CallbackEvent): Story<Words> => [
  waiting,
  { at: 2, says: { row: end, ...(tells && { tells }) } },
];

const bounced = (reason: string, bounceType: "hard_bounce" | "soft_bounce"): Story<Words> =>
  endingWith(row(0, 3, reason), { event: "bounce", reason, bounceType });

const taken = row(0, 1);
const delivered = endingWith(taken, { event: "delivered" });
const thenAt = (
  story: Story<Words>,
  at: number,
  end: RowState,
  event: "open" | "click" | "spamreport" | "unsubscribe",
): Story<Words> => [...story, { at, says: { row: end, tells: { event } } }];
const opened = thenAt(delivered, 3, { ...taken, UserOpened: true }, "open");

const stories: Readonly<Record<Outcome, Story<Words>>> = {
  delivered,
  bounced: bounced(replies.bounced, "hard_bounce"),
  softbounce: bounced(replies.softbounce, "soft_bounce"),
  spam: bounced(replies.spam, "hard_bounce"),
  // A refusal by Tencent itself shows up late as well: the call that sent the mail was answered without an error.
  // A choice: there is no event then, as those that there are tell of the recipient's side.
  suppressed: endingWith(row(1007, 0)),
  failed: endingWith(row(1001, 0)),
  deferred: [
    waiting,
    { at: 1, says: { row: row(0, 8, replies.deferred), tells: { event: "deferred", reason: replies.deferred } } },
    { at: 3, says: { row: taken, tells: { event: "delivered" } } },
  ],
  opened,
  clicked: thenAt(opened, 4, { ...taken, UserOpened: true, UserClicked: true }, "click"),
  complained: thenAt(delivered, 3, { ...taken, UserComplainted: true, UserComplained: true }, "spamreport"),
  unsubscribed: thenAt(delivered, 3, { ...taken, UserUnsubscribed: true }, "unsubscribe"),
  // There is no word for what comes after the recipient's server has taken the mail.
  quarantined: delivered,
  expanded: delivered,
};

export const storyOf = (address: string): Story<Words> => stories[outcomeFor(address)];

/** The story of an address that is on a block list. */
export const blockedStory = stories.suppressed;

/** Whether Tencent itself refuses the mail in the end. */
export const isRefused = (story: Story<Words>): boolean => story.some(({ says }) => says.row.SendStatus !== 0);
