import { present } from "../present.js";
import { type Permanence, type Reason, type ReasonCode, reasonOf } from "./reasons.js";

/** Enhanced status codes without their class. An exact code comes before its whole subject. */
const enhancedReasons: Readonly<Record<string, ReasonCode>> = {
  "1.1": "no-such-mailbox",
  "1.6": "no-such-mailbox",
  "7.17": "no-such-mailbox",
  "1.2": "no-such-domain",
  "1.10": "no-such-domain",
  "7.18": "no-such-domain",
  "1.3": "invalid-address",
  "1.4": "invalid-address",
  "1.7": "configuration",
  "1.8": "configuration",
  "7.27": "configuration",
  "2.0": "mailbox-unavailable",
  "2.1": "mailbox-disabled",
  "2.2": "mailbox-full",
  "2.3": "too-large",
  "2.4": "mailbox-unavailable",
  "3.4": "too-large",
  "3": "recipient-server",
  "4.1": "network",
  "4.2": "network",
  "4.3": "dns",
  "4.4": "dns",
  "4.5": "recipient-server",
  "4.6": "recipient-server",
  "4.7": "timeout",
  "5": "protocol",
  "6": "content",
  "7.20": "authentication",
  "7.21": "authentication",
  "7.22": "authentication",
  "7.23": "authentication",
  "7.24": "authentication",
  "7.25": "authentication",
  "7.26": "authentication",
  "7.28": "rate-limited",
  "7.29": "authentication",
  "7": "policy",
};

/** Bare reply codes, where no enhanced code stands beside them. */
const replyReasons: Readonly<Record<string, ReasonCode>> = {
  421: "recipient-server",
  450: "mailbox-unavailable",
  451: "recipient-server",
  452: "recipient-server",
  552: "mailbox-full",
  553: "invalid-address",
};

/** A reply code that stands alone, with an enhanced code beside it or not: no part of a number, an address, an id or a time. */
const replyForm = /(?<![\w.:/-])([45][0-5]\d)(?:[ -]+#?([45]\.\d{1,3}\.\d{1,3})(?!\.?\w)|(?![\w:]|\.\d))/;

const noSuchMailbox =
  /\b(no such (user|mailbox|recipient)|(user|recipient|mailbox|address)[^.]{0,40}(unknown|not found|not exist))/i;

/**
 * The reason in a text that begins with, or holds, a far server's reply, as `550 5.1.1 no such user`. An enhanced code counts only
 * beside a reply code: version numbers and IP addresses look alike. Without any of it the code is `unspecified`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3463
 */
export function readSmtpReply(text: string): Reason {
  const [, reply, enhanced] = replyForm.exec(text) ?? [];
  if (reply === undefined) return reasonOf(codeInWords(text), { text });
  const code = (enhanced === undefined ? undefined : codeOfEnhanced(enhanced, text)) ?? replyReasons[reply] ?? codeInWords(text);
  return reasonOf(code, present({ permanence: permanenceOf(enhanced ?? reply), smtp: Number(reply), enhanced, text }));
}

/**
 * A reason with what the far server's reply adds: its codes, whether it is permanent and, where the provider gives no reason of its own,
 * the reason itself. Where the provider says more than the reply, the provider's word stays.
 */
export function withReply(reason: Reason, text: unknown): Reason {
  if (typeof text !== "string" || text.trim() === "") return reason;
  const { code, permanence, smtp, enhanced } = readSmtpReply(text);
  const { providerCode } = reason;
  const isOwn = reason.code !== "unspecified" && reason.code !== "unmapped";
  return reasonOf(isOwn || code === "unspecified" ? reason.code : code, {
    ...present({ smtp, enhanced, providerCode }),
    // Without a reply nothing tells better than the provider whether it is for good, if it says so at all.
    permanence: smtp === undefined && (isOwn || reason.permanence !== "unknown") ? reason.permanence : permanence,
    text,
  });
}

/** Some large hosts say 5.4.1 for "no such user", so there the words come first. */
function codeOfEnhanced(enhanced: string, text: string): ReasonCode | undefined {
  const [, subject = "", detail = ""] = enhanced.split(".");
  if (enhanced === "5.4.1" && /recipient address rejected/i.test(text)) return "no-such-mailbox";
  if (enhanced === "5.4.1" && noSuchMailbox.test(text)) return "no-such-mailbox";
  return enhancedReasons[`${subject}.${detail}`] ?? enhancedReasons[subject];
}

const codeInWords = (text: string): ReasonCode => (noSuchMailbox.test(text) ? "no-such-mailbox" : "unspecified");

const permanenceOf = (code: string): Permanence => (code.startsWith("5") ? "permanent" : "temporary");
