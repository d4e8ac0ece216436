import type { Statement } from "@sendstatus/core";
import { present, type ReadContext, type ReadStatus, type StatusReading, unlessNotFound } from "@sendstatus/core/client";
import { instantOf, statementsOfEach } from "@sendstatus/core/status";
import {
  getMailListOf,
  getMailOf,
  getMailRequestStatusOf,
  type Mail,
  type NcpApi,
  type NcpWire,
} from "./generated/operations.gen.js";
import { mailStatements } from "./ncp-mail.js";
import { listMails, type NcpReadLimits, openMails, readDetails } from "./ncp-mails.js";
import { detailStatements } from "./ncp-recipient.js";
import { isFinished, isReserved, requestStatement } from "./ncp-request.js";
import { mailIdOf, type NcpTarget } from "./ncp-target.js";

/**
 * Reads the counters of a request; its mails once the request is finished, or before if one page holds them; and why mails failed, which
 * costs a call for each of them.
 *
 * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getmailrequeststatus
 */
export function ncpStatusReader(wire: NcpWire, limits: NcpReadLimits): ReadStatus<"ncp", NcpTarget> {
  const api = { getMail: getMailOf(wire), getMailList: getMailListOf(wire), getMailRequestStatus: getMailRequestStatusOf(wire) };
  return async ({ requestId, mailId }, context) =>
    mailId === undefined ? readRequest(api, requestId, limits, context) : readMail(api, requestId, mailId, context);
}

/** The operations that a status is read with. */
type NcpReads = Pick<NcpApi, "getMail" | "getMailList" | "getMailRequestStatus">;

async function readMail(
  api: NcpReads,
  requestId: string,
  mailId: string,
  { options, now, observe }: ReadContext<"ncp">,
): Promise<StatusReading<"ncp">> {
  const mail = await unlessNotFound(api.getMail({ mailId }, options));
  // A mail of another request is not the one that was asked about.
  if (mail?.requestId !== requestId) return { observations: [] };
  return { observations: observe("poll", detailStatements(mail, now)), ...present({ sentAt: instantOf(mail.requestDate.utc) }) };
}

async function readRequest(
  api: NcpReads,
  requestId: string,
  limits: NcpReadLimits,
  { options, previous, now, observe }: ReadContext<"ncp">,
): Promise<StatusReading<"ncp">> {
  const request = await unlessNotFound(api.getMailRequestStatus({ requestId }, options));
  if (request === undefined) return { observations: [] };
  const polled = observe("poll", [requestStatement(request, now)]);
  const isWorthwhile = request.readyCompleted && (isFinished(request) || request.requestCount <= limits.pageSize);
  if (!isWorthwhile) return { observations: polled };

  const open = openMails(previous, request.requestCount, limits);
  const mails = open === undefined ? await listMails(api, requestId, limits.pageSize, options) : [];
  const known = closedByDetails(previous);
  const unexplained = mails.filter((mail) => !known.has(mailIdOf(mail)));
  const failed = unexplained.filter(hasFailed).flatMap((mail) => mailIdOf(mail) ?? []);
  const details = await readDetails(api, open ?? failed.slice(0, limits.reasonsPerRead), options);
  const explained = details.flatMap((mail) => detailStatements(mail, now));
  const isExplained = new Set<string | undefined>(explained.flatMap(({ messageId }) => messageId ?? []));
  const rows = unexplained.filter((mail) => !isExplained.has(mailIdOf(mail)));
  const ofRow = (mail: Mail): readonly Statement[] => mailStatements(mail, isReserved(request, now));
  return {
    observations: [...polled, ...observe("list", statementsOfEach(rows, ofRow)), ...observe("poll", explained)],
    ...present({ sentAt: instantOf((mails[0] as Partial<Mail> | undefined)?.requestDate?.utc) }),
  };
}

/** The mails of which details told the verdict on each recipient: the list can only say less of them. */
function closedByDetails(previous: ReadContext<"ncp">["previous"]): ReadonlySet<string | undefined> {
  const recipients = previous?.recipients ?? [];
  const isClosed = ({ finality, winner }: (typeof recipients)[number]): boolean =>
    finality !== "open" && winner.channel === "poll";
  const others = new Set(recipients.flatMap((recipient) => (isClosed(recipient) ? [] : recipient.messageId)));
  return new Set(recipients.flatMap(({ messageId }) => (others.has(messageId) ? [] : (messageId ?? []))));
}

/** Of a failed mail it is not known why, or which of its recipients it did not reach. */
const hasFailed = (mail: Partial<Mail> | null): boolean => mail?.emailStatus?.code === "F" || mail?.emailStatus?.code === "PF";
