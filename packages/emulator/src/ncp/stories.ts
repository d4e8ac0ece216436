import { type Outcome, outcomeFor } from "../stories/outcome.js";
import { type Moment, type Story, tell } from "../stories/story.js";

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

const endingWith = (end: StatusCode, at = 2): Story<StatusCode> => [
  { at: 0, says: "R" },
  { at: 1, says: "I" },
  { at, says: end },
];

const stories: Readonly<Record<Outcome, Story<StatusCode>>> = {
  delivered: endingWith("S"),
  bounced: endingWith("F"),
  failed: endingWith("F"),
  suppressed: endingWith("F"),
  // There is no word for a deferral: it only takes longer.
  deferred: endingWith("S", 3),
};

/** Only advertising mail can be unsubscribed from; to other mail a suppressed address is a failure. */
export function storyOf(address: string, advertising: boolean): Story<StatusCode> {
  const outcome = outcomeFor(address);
  return outcome === "suppressed" && advertising ? endingWith("U") : stories[outcome];
}

/** What is said of a mail with several recipients. */
export function tellTogether(recipients: readonly Story<StatusCode>[], elapsedMs: number, stepMs: number): Moment<StatusCode> {
  const moments = recipients.map((story) => tell(story, elapsedMs, stepMs));
  const final = moments.every((moment) => moment.final);
  return {
    says: together(moments, final),
    sinceMs: moments.reduce((latest, { sinceMs }) => Math.max(latest, sinceMs), 0),
    final,
  };
}

function together(moments: readonly Moment<StatusCode>[], final: boolean): StatusCode {
  const codes = new Set(moments.map(({ says }) => says));
  const [only] = codes;
  if (only !== undefined && codes.size === 1) return only;
  if (!final) return "I";
  // "Some failed" needs some that did not.
  return codes.has("S") ? "PF" : "F";
}
