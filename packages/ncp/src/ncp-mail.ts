import type { Statement } from "@sendstatus/core";
import { present } from "@sendstatus/core/client";
import { instantOf, type Reading, readStatus, unmapped } from "@sendstatus/core/status";
import type { Mail } from "./generated/operations.gen.js";
import { emailStatusCodeMap } from "./generated/status-map.gen.js";
import { mailIdOf } from "./ncp-target.js";

/**
 * What a row of the list of mails says. `S` is the service's own word for a mail that the far server took, so `delivered` is inferred;
 * why a mail failed is not in the list.
 *
 * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getmaillist
 */
export function mailStatements(mail: Mail, isReserved: boolean): Statement[] {
  const { emailStatus, representativeRecipient, sendDate } = mail;
  const recipient = onlyRecipient(representativeRecipient);
  const { operation, ...reading } = readCode(mail, recipient === undefined, isReserved);
  return [
    {
      level: recipient === undefined ? "message" : "recipient",
      ...reading,
      ...present({ messageId: mailIdOf(mail), recipient, occurredAt: instantOf(sendDate?.utc) }),
      raw: { status: emailStatus.code, body: mail },
    },
  ];
}

/** A mail that waits for the reserved time of its request is scheduled. `PF`, some but not all, cannot be said of one recipient. */
function readCode({ emailStatus: { code } }: Mail, ofSeveral: boolean, isReserved: boolean): Reading {
  const reading = readStatus(emailStatusCodeMap, code);
  if (reading.delivery === "mixed" && !ofSeveral) return unmapped(code);
  return isReserved && reading.delivery === "queued" ? { ...reading, delivery: "scheduled" } : reading;
}

/** `first@example.com(9)` stands for ten recipients; then the list does not say which of them the status is about. */
function onlyRecipient(representative: unknown): string | undefined {
  if (typeof representative !== "string" || representative === "") return undefined;
  const [, first = representative, others = "0"] = /^(.*)\((\d+)\)$/.exec(representative) ?? [];
  return others === "0" ? first : undefined;
}
