import type { Handler } from "../../service/provider.js";
import { type Happening, happeningsOf } from "../happenings.js";
import { domainOf } from "../mails.js";
import type { Memory } from "../memory.js";
import { listing, type Page, pageOf } from "../page.js";
import { refusal } from "../refusals.js";
import { chineseTime, periodOf } from "../times.js";

interface GetAbuseReportRequest extends Page {
  readonly StartTime: string;
  readonly EndTime: string;
  readonly FromDomain?: string;
  readonly FromAddress?: string;
  readonly Mta?: string;
  readonly ToAddress?: string;
  readonly TemplateId?: string;
}

/** As documented. A choice: no more than 100 can be asked for all the same, by the text of the error that is listed. */
const defaultLimit = 1000;

/** The complaints about what was sent, as far as they have come by the clock. */
export function createComplaints({ rows }: Pick<Memory, "rows">, stepMs: number): Record<"getAbuseReport", Handler> {
  return {
    getAbuseReport({ body, now }) {
      const request = body as GetAbuseReportRequest;
      const { StartTime, EndTime, FromDomain, FromAddress, Mta, ToAddress, TemplateId } = request;
      // A choice: a day or a second, and the last one counts.
      const start = periodOf(StartTime);
      if (start === undefined) return refusal("InvalidParameter.InvalidStartTimeFormat", "StartTime is malformed.");
      const end = periodOf(EndTime);
      if (end === undefined) return refusal("InvalidParameter.InvalidEndTimeFormat", "EndTime is malformed.");
      const found = rows
        .flatMap((row) => happeningsOf(row, stepMs))
        .filter(
          ({ row: { mail, to }, tells, atMs }) =>
            tells.event === "spamreport" &&
            atMs <= now.getTime() &&
            atMs >= start.fromMs &&
            atMs < end.toMs &&
            domainOf(mail.from) === (FromDomain ?? domainOf(mail.from)) &&
            mail.from === (FromAddress ?? mail.from) &&
            domainOf(to) === (Mta ?? domainOf(to)) &&
            to === (ToAddress ?? to) &&
            (TemplateId === undefined || String(mail.templateId) === TemplateId),
        );
      return listing(found, request, (shown, TotalCount) => {
        return { TotalCount, Data: pageOf(shown, { Limit: defaultLimit }).map(described) };
      });
    },
  };
}

/** A choice: a complaint is entered as soon as it is made. */
function described({ row: { mail, to }, atMs }: Happening): Record<string, unknown> {
  const complainedAt = chineseTime(atMs);
  return {
    DeliverTime: chineseTime(mail.sentAtMs),
    OriginalMailFrom: mail.from,
    OriginalRcptTo: to,
    FromDomain: domainOf(mail.from),
    ComplainTime: complainedAt,
    AbuseTime: complainedAt,
    InsertTime: complainedAt,
    Mta: domainOf(to),
    SourceIp: "",
    ...(mail.templateId === undefined ? {} : { TemplateId: String(mail.templateId) }),
    BulkId: mail.messageId,
    MessageId: mail.smtpMessageId,
    Subject: mail.subject,
  };
}
