import { reasonOf, type Statement } from "@sendstatus/core";
import { present } from "@sendstatus/core/client";
import {
  instantOf,
  type Reading,
  readSmtpReply,
  readStatus,
  statementsOfEach,
  textOf,
  unmapped,
  withReply,
} from "@sendstatus/core/status";
import { isReserved } from "./ncp-request.js";
import { mailIdOf } from "./ncp-target.js";
import type { MailDetail, Recipient } from "./generated/operations.gen.js";
import { emailStatusCodeMap, sendResultCodeMap } from "./generated/status-map.gen.js";

/**
 * What the details of a mail say about each of its recipients, with the reason of a failure.
 *
 * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getmail
 */
export function detailStatements(mail: MailDetail, now: Date): Statement[] {
  return statementsOfEach(mail.recipients, (recipient) => recipientStatements(mail, recipient, now));
}

function recipientStatements(mail: MailDetail, recipient: Recipient, now: Date): Statement[] {
  const { sendDate } = mail;
  const { address, status, sendResultCode, received, receivedDate } = recipient;
  const facts = {
    level: "recipient",
    ...present({ messageId: mailIdOf(mail), recipient: textOf(address) }),
    raw: { status: { status: status.code, sendResultCode }, body: recipient },
  } as const;
  const reading = readRecipient(recipient);
  const isWaiting = reading.delivery === "queued" && isReserved(mail, now);
  const timed = present({ delivery: isWaiting ? "scheduled" : reading.delivery, occurredAt: instantOf(sendDate?.utc) } as const);
  // Node 20 takes many times longer to add names to an object that was spread.
  const delivery: Statement = Object.assign({}, facts, reading, timed);
  if (!received) return [delivery];
  // Uncertain: that "received" means opened. The console counts opens under this word.
  const opened = {
    engagement: "opened",
    certainty: "inferred",
    ...present({ occurredAt: instantOf(receivedDate?.utc) }),
  } as const;
  return [delivery, Object.assign({}, facts, opened)];
}

/** The status comes first; the result code says what became of a failed mail. */
function readRecipient(recipient: Recipient): Reading {
  const { status, retryCount, sendResultCode, sendResultMessage } = recipient;
  const reading = readOwnCode(status.code);
  if (reading.delivery === "mixed") return unmapped(status.code);
  // No status stands for a mail that waits for its next try.
  if (reading.delivery === "sending" && retryCount > 0) return { delivery: "deferred", certainty: "inferred" };
  if (reading.delivery !== "failed") return reading;
  const result = typeof sendResultCode === "string" ? readResult(sendResultCode) : reading;
  // The text of a mail that was never tried is not the far server's reply to it.
  if (result.delivery === "suppressed" || result.reason === undefined) return result;
  const reason = withReply(result.reason, sendResultMessage);
  const isAuthentication = reason.code === "policy" && readSmtpReply(reason.text ?? "").code === "authentication";
  const { smtp, enhanced, text, providerCode, permanence } = reason;
  const details = present({ smtp, enhanced, text, providerCode, permanence });
  return { ...result, reason: isAuthentication ? reasonOf("authentication", details) : reason };
}

/** A failure whose code is new, or contradicts it, stays a failure. */
function readResult(providerCode: string): Reading {
  const result = readStatus(sendResultCodeMap, providerCode);
  if (result.delivery === "bounced" || result.delivery === "suppressed") return result;
  return { delivery: "failed", certainty: "reported", reason: reasonOf("unmapped", { providerCode }) };
}

/** The word on the operation is that of a request, and says nothing of one recipient. */
function readOwnCode(code: string): Reading {
  const { operation, ...reading } = readStatus(emailStatusCodeMap, code);
  return reading;
}
