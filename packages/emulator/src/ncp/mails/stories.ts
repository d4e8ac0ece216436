import { type Outcome, outcomeFor } from "../../stories/outcome.js";
import { replies } from "../../stories/replies.js";
import { type Step, stepOf, type Story, tell } from "../../stories/story.js";

/** A status of the type EmailStatus. `P` and `C` do not come up here: a mail is stored at once, and the API cannot cancel. */
export type StatusCode = "R" | "I" | "S" | "F" | "U" | "PF";

export const labels: Readonly<Record<StatusCode, string>> = {
  R: "Ready to send",
  I: "Sending",
  S: "Sent successfully",
  F: "Failed to send",
  U: "Unsubscribe",
  PF: "Partial failure",
};

/** What is told of one recipient. */
export interface RecipientState {
  readonly code: StatusCode;
  readonly resultCode: string | null;
  /** The reply of the recipient's server, with the line feed at its end that the real one has. */
  readonly resultMessage: string | null;
  readonly retryCount: number;
  readonly received: boolean;
}

const state = (code: StatusCode, resultCode: string | null = null, reply?: string, retryCount = 0): RecipientState => ({
  code,
  resultCode,
  resultMessage: reply === undefined ? null : `${reply}\n`,
  retryCount,
  received: false,
});

const waiting = { at: 0, says: state("R") };
const endingWith = (says: RecipientState): Story<RecipientState> => [waiting, { at: 1, says: state("I") }, { at: 2, says }];

const sent = state("S", "MAIL_SENT");
const delivered = endingWith(sent);
// A choice: "received" is taken for opened. There is no word for a click, which shows by the opening before it.
const opened: Story<RecipientState> = [...delivered, { at: 3, says: { ...sent, received: true } }];
/** Not sent, as one of the lists has the address. */
export const unsubscribed = endingWith(state("U"));
export const blocked = endingWith(state("F", "SEND_BLOCK_ADDRESS"));

// Which code goes with which reply is a choice, and so are the tries.
const stories: Readonly<Record<Outcome, Story<RecipientState>>> = {
  delivered,
  bounced: endingWith(state("F", "RECIPIENT_ADDRESS_ERROR", replies.bounced)),
  softbounce: endingWith(state("F", "MAILBOX_ERROR", replies.softbounce, 2)),
  spam: endingWith(state("F", "SECURITY_AND_POLICY_ERROR", replies.spam)),
  suppressed: blocked,
  // No documented code stands for a fault of the service itself.
  failed: endingWith(state("F")),
  // There is no word for a deferral: it only takes longer, and is tried again.
  deferred: [waiting, { at: 1, says: state("I", null, replies.deferred, 1) }, { at: 3, says: { ...sent, retryCount: 1 } }],
  opened,
  clicked: opened,
  // Nor for what comes after the recipient's server has taken the mail.
  quarantined: delivered,
  expanded: delivered,
  complained: delivered,
  unsubscribed: delivered,
};

/** Only advertising mail can be unsubscribed from; to other mail a suppressed address is a failure. */
export function storyOf(address: string, advertising: boolean): Story<RecipientState> {
  const outcome = outcomeFor(address);
  return outcome === "suppressed" && advertising ? unsubscribed : stories[outcome];
}

const isFinished = (code: StatusCode): boolean => code !== "R" && code !== "I";

/** What is said of several recipients together. */
export function tellTogether(
  recipients: readonly Story<RecipientState>[],
  elapsedMs: number,
  stepMs: number,
): {
  readonly code: StatusCode;
  /** When the last of them was finished, after the start. */ readonly finishedAfterMs: number | undefined;
} {
  const codes = new Set(recipients.map((story) => tell(story, elapsedMs, stepMs).says.code));
  const finished = [...codes].every(isFinished);
  const lastAt = (): number => recipients.reduce((latest, story) => Math.max(latest, finishedAt(story)), 0);
  return { code: together(codes, finished), finishedAfterMs: finished ? lastAt() * stepMs : undefined };
}

const finishedAt = (story: Story<RecipientState>): number => stepOf(story, ({ code }) => isFinished(code));

/** What a story comes to, and the step at which it does. What a recipient does with the mail comes later. */
export function endOf(story: Story<RecipientState>): Step<RecipientState> {
  const at = finishedAt(story);
  return story.find((step) => step.at === at) ?? story[0];
}

function together(codes: ReadonlySet<StatusCode>, finished: boolean): StatusCode {
  const [only] = codes;
  if (only !== undefined && codes.size === 1) return only;
  if (!finished) return "I";
  // "Some failed" needs some that did not.
  return codes.has("S") ? "PF" : "F";
}
