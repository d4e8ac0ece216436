import { json } from "../service/answer.js";
import type { Handler, ProviderFactory } from "../service/provider.js";
import { zonedTime } from "../stories/zoned-time.js";
import { type Order, page } from "./mail-list.js";
import { accepted, type Mail, mailNow, type MailNow, type MailRequest, recipientsOfMails } from "./mails.js";
import { badRequest, byService, ncpRefusals } from "./refusals.js";

interface MailListQuery {
  readonly mailId?: string;
  readonly recipientAddress?: string;
  readonly title?: string;
  readonly sendStatus?: readonly string[];
  readonly size?: number;
  readonly page?: number;
  readonly sort?: string;
}

/** NAVER Cloud Outbound Mailer. */
export const createNcp: ProviderFactory = (stepMs) => {
  const mailsByRequest = new Map<string, readonly Mail[]>();
  let sequence = 0;
  /** Twenty digits: the Korean day and a number that only grows. */
  const nextId = (now: Date): string => zonedTime(now, 9).slice(0, 10).replaceAll("-", "") + String(++sequence).padStart(12, "0");

  const createMailRequest: Handler = ({ body, now }) => {
    const wanted = body as MailRequest;
    const { templateSid, senderAddress, title, body: text } = wanted;
    if (templateSid === undefined && [senderAddress, title, text].includes(undefined)) {
      return badRequest("senderAddress, title and body are required without templateSid.");
    }
    const request = accepted(wanted, nextId(now), now);
    if (Number.isNaN(request.startsAtMs)) return badRequest("reservationDateTime is not a date.");
    const mails = recipientsOfMails(wanted).map((recipients): Mail => ({ id: nextId(now), request, recipients }));
    // A choice: the emulator has no address book, so that a group alone has nobody in it.
    if (mails.length === 0) return badRequest("recipients are required.");
    mailsByRequest.set(request.id, mails);
    return json(201, { requestId: request.id, count: mails.length });
  };

  const getMailList: Handler = ({ path, query, now }) => {
    const mails = mailsByRequest.get(path.requestId ?? "");
    if (mails === undefined) return byService(400, "77103", "The resource does not exist.");
    const wanted = query as MailListQuery;
    const order = orderOf(wanted.sort);
    const compare = comparisons.get(order.property);
    if (compare === undefined) return badRequest("sort names a property that is not known.");
    const found = mails.map((mail) => mailNow(mail, now, stepMs)).filter((mail) => fits(mail, wanted));
    found.sort((a, b) => (order.ascending ? compare(a, b) : compare(b, a)));
    return json(200, page(found, order, wanted.size ?? 10, wanted.page ?? 0));
  };

  return { refusals: ncpRefusals, handlers: { createMailRequest, getMailList }, traceHeader: "x-ncp-trace-id" };
};

function fits({ mail, code }: MailNow, { mailId, recipientAddress, title, sendStatus }: MailListQuery): boolean {
  return (
    mail.id === (mailId ?? mail.id) &&
    (recipientAddress === undefined || mail.recipients.some(({ address }) => address === recipientAddress)) &&
    mail.request.title.includes(title ?? "") &&
    (sendStatus === undefined || sendStatus.includes(code))
  );
}

/** Without a wish, newest first, as in the official sample; with one, ascending unless it says otherwise. */
function orderOf(sort = "createUtc,desc"): Order {
  const [property = "", direction] = sort.split(",");
  return { property, ascending: direction?.toLowerCase() !== "desc" };
}

// Mails of one request are as old as each other; their ids tell which came first.
const byId = (a: MailNow, b: MailNow): number => a.mail.id.localeCompare(b.mail.id);

const comparisons = new Map([
  ["id", byId],
  ["createUtc", byId],
  ["statusCode", (a: MailNow, b: MailNow): number => a.code.localeCompare(b.code) || byId(a, b)],
]);
