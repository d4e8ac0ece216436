import { redact } from "../redact.js";
import type { Advice, Permanence, Reason, ReasonCode } from "./reasons.js";

/** What each code means, without the full stop. */
const meanings: Readonly<Record<ReasonCode, string>> = {
  "invalid-address": "The address is not a valid one",
  "no-such-mailbox": "There is no such mailbox",
  "no-such-domain": "The domain of the address does not exist or takes no mail",
  "mailbox-disabled": "The mailbox has been disabled",
  "mailbox-full": "The mailbox is full",
  "mailbox-unavailable": "The mailbox could not be used at that time",
  "suppression-list": "The address stands on a list of addresses that get no mail; why is not told",
  "suppressed-after-bounce": "The provider held the mail back, as an earlier one to this address bounced",
  "suppressed-after-complaint": "The provider held the mail back, as this recipient reported an earlier one as spam",
  unsubscribed: "The recipient has unsubscribed",
  "recipient-refuses-sender": "The recipient's side takes no mail from this sender",
  spam: "The recipient's server judged the mail to be spam",
  quarantined: "The recipient's server put the mail in quarantine",
  content: "The mail was refused for its content",
  virus: "The mail was refused as carrying malware",
  "too-large": "The mail is too large for the recipient's server",
  policy: "The mail breaks a rule of the recipient's server",
  authentication: "The sender's domain could not be authenticated (SPF, DKIM, DMARC or reverse DNS)",
  "sender-reputation": "The sender's reputation is too low at present",
  "sender-listed": "The sender stands on a block list",
  "sender-unverified": "The sender's domain or address is not verified at the provider",
  permission: "The account may not do this",
  billing: "The provider refused for a matter of payment",
  configuration: "The sender's set-up is wrong",
  template: "The template, or the data for it, is wrong",
  "rate-limited": "Too many mails went out in a short time",
  quota: "A quota of the account is used up",
  network: "The recipient's server could not be reached",
  dns: "The recipient's server could not be found by DNS",
  timeout: "The recipient's server did not answer in time",
  "recipient-server": "The recipient's server has a problem of its own",
  protocol: "The two mail servers did not understand each other",
  "provider-error": "The provider failed",
  "canceled-by-caller": "The sending was canceled",
  "not-found": "The provider does not know this send, or does not know it yet",
  "retention-passed": "The provider keeps no records that far back",
  unspecified: "The provider gives no reason",
  unmapped: "The provider gives a reason that this version does not know",
};

const advices: Readonly<Record<Advice, string>> = {
  "remove-address": "Remove the address from your lists.",
  "retry-later": "Sending again later can help.",
  "fix-message": "Change the mail before you send it again.",
  "fix-account": "Put the sender's account or domain in order first.",
  none: "",
};

/** Only where it is not plain from the code. */
const lastings: Readonly<Record<Permanence, string>> = {
  permanent: "This is for good.",
  temporary: "This is for a time.",
  unknown: "",
};

/**
 * A reason in words for people, in English: what it means, whether it lasts and what to do. It holds the codes of the far server and
 * of the provider, never the far server's own text, as that may hold an address.
 *
 * @example
 * ```ts
 * import { explain, reasonOf } from "@sendstatus/core";
 *
 * explain(reasonOf("mailbox-full", { smtp: 452, enhanced: "4.2.2" }));
 * // "The mailbox is full (452 4.2.2). This is for a time. Sending again later can help."
 * ```
 */
export function explain({ code, permanence, advice, smtp, enhanced, providerCode }: Reason): string {
  const reply = [smtp, enhanced].filter((part) => part !== undefined).join(" ");
  const codes = [reply, providerCode === undefined ? "" : `provider code ${redact(providerCode)}`]
    .filter((part) => part !== "")
    .join(", ");
  const first = `${meanings[code]}${codes === "" ? "" : ` (${codes})`}.`;
  return [first, lastings[permanence], advices[advice]].filter((part) => part !== "").join(" ");
}
