import type { CallOptions, MailStatus } from "@sendstatus/core";
import { present } from "@sendstatus/core/client";
import {
  instantOf,
  mailStatus,
  type Observation,
  observeEach,
  type Reading,
  readStatus,
  unmapped,
} from "@sendstatus/core/status";
import type { Mail, NcpApi } from "./generated/operations.gen.js";
import { emailStatusCodeMap } from "./generated/status-map.gen.js";
import { readMails } from "./ncp-mails.js";
import type { NcpTarget } from "./ncp-target.js";

/**
 * Reads all mails of a request. `S` is the service's own word for a mail that the far server took, so `delivered` is inferred; why a
 * mail failed is not in the list.
 *
 * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getmaillist
 */
export async function readNcpStatus(api: NcpApi, target: NcpTarget, options: CallOptions): Promise<MailStatus<"ncp">> {
  const mails = await readMails(api, target, options);
  const observations = observeEach(mails, observe);
  const raw = { status: observations.map((observation) => observation.raw.status), body: mails };
  return mailStatus({ provider: "ncp", ceiling: "delivered", raw }, observations);
}

function observe(mail: Mail): Observation {
  const { emailStatus, mailId, representativeRecipient, sendDate } = mail;
  const recipient = onlyRecipient(representativeRecipient);
  return {
    level: recipient === undefined ? "message" : "recipient",
    messageId: mailId,
    ...readCode(mail, recipient === undefined),
    ...present({ recipient, occurredAt: instantOf(sendDate?.utc) }),
    raw: { status: emailStatus.code, body: mail },
  };
}

/** A mail that waits for its reserved time is scheduled. `PF`, some but not all, cannot be said of one recipient. */
function readCode({ emailStatus: { code }, reservationStatus }: Mail, ofSeveral: boolean): Reading {
  const reading = readStatus(emailStatusCodeMap, code);
  if (reading.delivery === "mixed" && !ofSeveral) return unmapped(code);
  const isWaiting = reading.delivery === "queued" && reservationStatus.code === "Y";
  return isWaiting ? { ...reading, operation: "scheduled", delivery: "scheduled" } : reading;
}

/** `first@example.com(9)` stands for ten recipients; then the list does not say which of them the status is about. */
function onlyRecipient(representative: string): string | undefined {
  const [, first = representative, others = "0"] = /^(.*)\((\d+)\)$/.exec(representative) ?? [];
  return others === "0" ? first : undefined;
}
