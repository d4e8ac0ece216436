import { type Answer, json } from "../../service/answer.js";
import type { Call } from "../../service/provider.js";
import type { Mailing } from "./memory.js";
import { type Mail, type Progress, progressOf } from "./mails.js";
import { nesDateTime } from "../nes.js";
import { emailStatus } from "./email-status.js";
import { templateFields } from "./template-fields.js";
import { ordered, orderOf, page, type PageQuery } from "../page.js";
import { unknownProperty } from "../refusals.js";

interface MailListQuery extends PageQuery {
  readonly mailId?: string;
  readonly recipientAddress?: string;
  readonly title?: string;
  readonly sendStatus?: readonly string[];
}

/** A page of the mails of one request. */
export function mailList({ mails }: Mailing, { query, now }: Pick<Call, "query" | "now">, stepMs: number): Answer {
  const wanted = query as MailListQuery;
  const progress = (mail: Mail): Progress => progressOf(mail.recipients, mail.request, now, stepMs);
  const order = orderOf(wanted);
  const value = sortValues(progress).get(order.property);
  if (value === undefined) return unknownProperty();
  const found = mails.filter((mail) => fits(mail, wanted) && (wanted.sendStatus?.includes(progress(mail).code) ?? true));
  return json(
    200,
    page(ordered(found, value, order), order, wanted, (mail) => described(mail, progress(mail))),
  );
}

/** Mails of one request are as old as each other; their ids tell which came first. */
const sortValues = (progress: (mail: Mail) => Progress): ReadonlyMap<string, (mail: Mail) => string> =>
  new Map([
    ["id", ({ id }: Mail) => id],
    ["createUtc", ({ id }: Mail) => id],
    ["statusCode", (mail: Mail) => progress(mail).code],
  ]);

function fits(mail: Mail, { mailId, recipientAddress, title }: MailListQuery): boolean {
  return (
    mail.id === (mailId ?? mail.id) &&
    (recipientAddress === undefined || mail.recipients.some(({ address }) => address === recipientAddress)) &&
    mail.request.title.includes(title ?? "")
  );
}

/** One mail as the list shows it. */
function described(mail: Mail, { code, finishedAtMs }: Progress): Record<string, unknown> {
  const { request } = mail;
  return {
    requestId: request.id,
    requestDate: nesDateTime(request.acceptedAtMs),
    mailId: mail.id,
    title: request.title,
    ...templateFields(request),
    emailStatus: emailStatus(code),
    senderAddress: request.senderAddress,
    senderName: request.senderName ?? null,
    sendDate: nesDateTime(finishedAtMs),
    representativeRecipient: representative(mail),
    reservationStatus:
      request.reservedForMs === undefined ? { label: "Send immediately", code: "N" } : { label: "Reserved", code: "Y" },
    advertising: request.advertising,
  };
}

/** A choice: a single recipient stands without a number. */
function representative({ recipients: [first, ...further] }: Mail): string {
  return further.length === 0 ? first.address : `${first.address}(${String(further.length)})`;
}
