import { zonedTime } from "../stories/zoned-time.js";
import { labels } from "./stories.js";
import type { Mail, MailNow } from "./mails.js";

/** A point in time in the service's own form, in Korean time. */
function nesDateTime(ms: number): Record<string, unknown> {
  const [day = "", time = ""] = zonedTime(new Date(ms), 9).split("T");
  return { utc: ms, formattedDate: day, formattedDateTime: `${day} ${time.replace(".", " ")}` };
}

/** One mail as the list shows it. */
export function described({ mail, code, finishedAtMs }: MailNow): Record<string, unknown> {
  const { request } = mail;
  return {
    requestId: request.id,
    requestDate: nesDateTime(request.acceptedAtMs),
    mailId: mail.id,
    title: request.title,
    templateSid: request.templateSid ?? null,
    templateName: request.templateSid === undefined ? null : `Template ${String(request.templateSid)}`,
    emailStatus: { label: labels[code], code },
    senderAddress: request.senderAddress,
    senderName: request.senderName ?? null,
    sendDate: finishedAtMs === undefined ? null : nesDateTime(finishedAtMs),
    representativeRecipient: representative(mail),
    reservationStatus: request.reserved ? { label: "Reserved", code: "Y" } : { label: "Send immediately", code: "N" },
    advertising: request.advertising,
  };
}

/** A choice: a single recipient stands without a number. */
function representative({ recipients: [first, ...further] }: Mail): string {
  return further.length === 0 ? first.address : `${first.address}(${String(further.length)})`;
}

/** One criterion of the order. */
export interface Order {
  readonly property: string;
  readonly ascending: boolean;
}

/** One page and what the service says about it. */
export function page(
  mails: readonly MailNow[],
  { property, ascending }: Order,
  size: number,
  number: number,
): Record<string, unknown> {
  const content = mails.slice(number * size, (number + 1) * size);
  const totalPages = Math.ceil(mails.length / size);
  return {
    content: content.map(described),
    last: number >= totalPages - 1,
    totalElements: mails.length,
    totalPages,
    first: number === 0,
    numberOfElements: content.length,
    sort: [
      {
        direction: ascending ? "ASC" : "DESC",
        property,
        ignoreCase: false,
        nullHandling: "NATIVE",
        ascending,
        descending: !ascending,
      },
    ],
    size,
    number,
  };
}
