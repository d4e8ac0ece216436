/** Who would have to change something. */
export type Party = "recipient" | "recipient-server" | "sender" | "provider" | "network" | "unknown";

/** Whether the same mail would fail again. */
export type Permanence = "permanent" | "temporary" | "unknown";

/** What to do about it. */
export type Advice = "remove-address" | "retry-later" | "fix-message" | "fix-account" | "none";

/** What a reason means where nothing more is said. @inline */
interface ReasonMeaning {
  readonly party: Party;
  readonly permanence: Permanence;
  readonly advice: Advice;
}

// Says to bundlers that what is made by it can be left out.
/* @__NO_SIDE_EFFECTS__ */
const row = (party: Party, permanence: Permanence, advice: Advice): ReasonMeaning => ({ party, permanence, advice });

/** Every reason a mail may have for its state, with its default party, permanence and advice. */
export const reasonMeanings = {
  "invalid-address": row("recipient", "permanent", "remove-address"),
  "no-such-mailbox": row("recipient", "permanent", "remove-address"),
  "no-such-domain": row("recipient", "permanent", "remove-address"),
  "mailbox-disabled": row("recipient", "permanent", "remove-address"),
  "mailbox-full": row("recipient", "temporary", "retry-later"),
  "mailbox-unavailable": row("recipient", "temporary", "retry-later"),
  "suppression-list": row("provider", "unknown", "none"),
  "suppressed-after-bounce": row("provider", "unknown", "none"),
  "suppressed-after-complaint": row("recipient", "permanent", "remove-address"),
  unsubscribed: row("recipient", "permanent", "remove-address"),
  "recipient-refuses-sender": row("recipient", "permanent", "remove-address"),
  spam: row("recipient-server", "unknown", "fix-message"),
  quarantined: row("recipient-server", "unknown", "fix-message"),
  content: row("recipient-server", "unknown", "fix-message"),
  virus: row("recipient-server", "unknown", "fix-message"),
  "too-large": row("recipient-server", "permanent", "fix-message"),
  policy: row("recipient-server", "unknown", "fix-message"),
  authentication: row("sender", "permanent", "fix-account"),
  "sender-reputation": row("sender", "temporary", "fix-account"),
  "sender-listed": row("sender", "temporary", "fix-account"),
  "sender-unverified": row("sender", "permanent", "fix-account"),
  permission: row("sender", "permanent", "fix-account"),
  billing: row("sender", "permanent", "fix-account"),
  configuration: row("sender", "permanent", "fix-account"),
  template: row("sender", "permanent", "fix-message"),
  "rate-limited": row("sender", "temporary", "retry-later"),
  quota: row("sender", "temporary", "retry-later"),
  network: row("network", "temporary", "retry-later"),
  dns: row("network", "temporary", "retry-later"),
  timeout: row("network", "temporary", "retry-later"),
  "recipient-server": row("recipient-server", "temporary", "retry-later"),
  protocol: row("recipient-server", "temporary", "retry-later"),
  "provider-error": row("provider", "temporary", "retry-later"),
  "canceled-by-caller": row("sender", "permanent", "none"),
  "not-found": row("provider", "unknown", "none"),
  "retention-passed": row("provider", "unknown", "none"),
  unspecified: row("unknown", "unknown", "none"),
  unmapped: row("unknown", "unknown", "none"),
} as const satisfies Readonly<Record<string, ReasonMeaning>>;

/** `unspecified`: the provider gives no reason. `unmapped`: it gives one that this version does not know. */
export type ReasonCode = keyof typeof reasonMeanings;

/** Why a mail is in its state. */
export interface Reason {
  readonly code: ReasonCode;
  readonly party: Party;
  readonly permanence: Permanence;
  readonly advice: Advice;
  /** The reply code of the far server, as 550. */
  readonly smtp?: number;
  /** Its enhanced status code, as `5.1.1`. */
  readonly enhanced?: string;
  /** The provider's or the far server's own words. They may hold an address. */
  readonly text?: string;
  /** The provider's own code. */
  readonly providerCode?: string;
}

/** A reason with the defaults of its code. Where its permanence is known better, the advice follows. */
export function reasonOf(code: ReasonCode, details: Partial<Omit<Reason, "code">> = {}): Reason {
  const reason: Reason = Object.assign({ code }, reasonMeanings[code], details);
  return { ...reason, advice: details.advice ?? adviceFor(reason) };
}

function adviceFor({ advice, party, permanence }: Reason): Advice {
  if (permanence === "permanent" && advice === "retry-later") return party === "recipient" ? "remove-address" : "none";
  return permanence === "temporary" && advice === "remove-address" ? "retry-later" : advice;
}
