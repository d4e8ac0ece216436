import type { Outcome } from "./trial.js";
import type { Observed } from "./run.js";

/** What a call came to, as the table says it. */
export function endOf({ answer, error, attempts }: Outcome): string {
  if (error === undefined) return answer === "ok" && attempts > 1 ? `ok ${String(attempts)}` : (answer ?? "");
  const later = error.retryAfterMs === undefined ? "" : `, in ${String(error.retryAfterMs / 1000)} s`;
  return `\`${error.kind}\` ${String(attempts)}${later}`;
}

/** Waiting reads as often as it has to, so that the number of its requests tells nothing. */
export const waitEndOf = (outcome: Outcome): string => (outcome.error === undefined ? (outcome.answer ?? "") : endOf(outcome));

/** Whether the error says that the mail may have been sent. */
export const doubtOf = ({ error }: Outcome): string => (error === undefined ? "" : error.mayHaveBeenSent ? "maybe" : "no");

export const mailsOf = ({ mails }: Outcome): string => String(mails);

const names = { azure: "Azure", twilio: "Twilio", tencent: "Tencent", ncp: "NCP" } as const;

/** What most providers come to, and who differs from it. */
export function together(observed: readonly Observed[], textOf: (outcome: Outcome) => string): string {
  const byText = new Map<string, string[]>();
  for (const { provider, outcome } of observed) {
    const text = textOf(outcome);
    byText.set(text, [...(byText.get(text) ?? []), names[provider]]);
  }
  // The order of what is equally common stays.
  const [usual, ...others] = [...byText].sort(([, a], [, b]) => b.length - a.length);
  return [usual?.[0], ...others.map(([text, who]) => `${who.join(", ")}: ${text}`)].join("; ");
}
