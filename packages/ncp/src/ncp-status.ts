import type { CallOptions, MailStatus } from "@sendstatus/core";
import { present, unlessNotFound } from "@sendstatus/core/client";
import { itemsOf, mailStatus, type Observation, observeEach, readStatus } from "@sendstatus/core/status";
import type { Mail, NcpApi } from "./generated/operations.gen.js";
import { emailStatusCodeMap } from "./generated/status-map.gen.js";
import type { NcpTarget } from "./ncp-target.js";

/** How many mails are read at once. Uncertain: the most that the service allows; it says nowhere. */
const pageSize = 100;

/**
 * Reads all mails of a request. `S` is the service's own word for a mail that the far server took, so `delivered` is inferred; why a
 * mail failed is not in the list.
 *
 * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getmaillist
 */
export async function readNcpStatus(api: NcpApi, target: NcpTarget, options?: CallOptions): Promise<MailStatus<"ncp">> {
  const mails = await readMails(api, target, options);
  const observations = observeEach(mails, observe);
  const raw = { status: observations.map((observation) => observation.raw.status), body: mails };
  return mailStatus({ provider: "ncp", ceiling: "delivered", raw }, observations);
}

async function readMails(api: NcpApi, { requestId, mailId }: NcpTarget, options?: CallOptions): Promise<Mail[]> {
  const mails: Mail[] = [];
  for (let page = 0; ; page++) {
    const list = await unlessNotFound(api.getMailList({ requestId, mailId, size: pageSize, page }, options));
    const content = itemsOf(list?.content);
    mails.push(...content);
    if (list?.last !== false || content.length === 0) return mails;
  }
}

function observe(mail: Mail): Observation {
  const reading = readStatus(emailStatusCodeMap, mail.emailStatus.code);
  const recipient = onlyRecipient(mail.representativeRecipient);
  return {
    level: recipient === undefined ? "message" : "recipient",
    messageId: mail.mailId,
    ...reading,
    ...present({ recipient, occurredAt: mail.sendDate == null ? undefined : new Date(mail.sendDate.utc) }),
    raw: { status: mail.emailStatus.code, body: mail },
  };
}

/** `first@example.com(9)` stands for ten recipients; then the list does not say which of them the status is about. */
function onlyRecipient(representative: string): string | undefined {
  const [, first = representative, others = "0"] = /^(.*)\((\d+)\)$/.exec(representative) ?? [];
  return others === "0" ? first : undefined;
}
