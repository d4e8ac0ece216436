import { type Answer, json } from "../../service/answer.js";
import type { Call } from "../../service/provider.js";
import { type Progress, progressOf } from "./mails.js";
import type { Mailing, Memory } from "./memory.js";
import { nesDateTime } from "../nes.js";
import { emailStatus } from "./email-status.js";
import { templateFields } from "./template-fields.js";
import { ordered, orderOf, page, type PageQuery } from "../page.js";
import { isWithin, periodOf, type PeriodQuery } from "../period.js";
import { badRequest, unknownProperty } from "../refusals.js";

interface RequestListQuery extends PageQuery, PeriodQuery {
  readonly requestId?: string;
  readonly mailId?: string;
  readonly dispatchType?: string;
  readonly title?: string;
  readonly templateSid?: number;
  readonly senderAddress?: string;
  readonly recipientAddress?: string;
  readonly sendStatus?: readonly string[];
}

/** A page of the requests of a period. */
export function requestList(memory: Memory, { query, now }: Pick<Call, "query" | "now">, stepMs: number): Answer {
  const wanted = query as RequestListQuery;
  const progress = ({ request, recipients }: Mailing): Progress => progressOf(recipients, request, now, stepMs);
  const period = periodOf(wanted);
  if (typeof period === "string") return badRequest(period);
  const order = orderOf(wanted);
  const value = sortValues(progress).get(order.property);
  if (value === undefined) return unknownProperty();
  const found = memory.mailings.filter(
    (mailing) =>
      isWithin(mailing.request.acceptedAtMs, period) &&
      fits(mailing, wanted, memory) &&
      (wanted.sendStatus?.includes(progress(mailing).code) ?? true),
  );
  return json(
    200,
    page(ordered(found, value, order), order, wanted, (mailing) => described(mailing, progress(mailing))),
  );
}

/** A choice: what has no such time comes first in ascending order. */
const sortValues = (progress: (mailing: Mailing) => Progress): ReadonlyMap<string, (mailing: Mailing) => number | string> =>
  new Map<string, (mailing: Mailing) => number | string>([
    ["createUtc", ({ request }) => request.id],
    ["recipientCount", ({ recipients }) => recipients.length],
    ["reservationUtc", ({ request }) => request.reservedForMs ?? 0],
    ["sendUtc", (mailing) => progress(mailing).finishedAtMs ?? 0],
    ["statusCode", (mailing) => progress(mailing).code],
  ]);

function fits({ request, recipients }: Mailing, wanted: RequestListQuery, memory: Memory): boolean {
  return (
    request.id === (wanted.requestId ?? request.id) &&
    (wanted.mailId === undefined || memory.mail(wanted.mailId)?.request === request) &&
    // Nobody sends by a console here.
    (wanted.dispatchType ?? "API") === "API" &&
    request.title.includes(wanted.title ?? "") &&
    request.template?.sid === (wanted.templateSid ?? request.template?.sid) &&
    request.senderAddress === (wanted.senderAddress ?? request.senderAddress) &&
    (wanted.recipientAddress === undefined || recipients.some(({ address }) => address === wanted.recipientAddress))
  );
}

/** One request as the list shows it. */
function described({ request, mails, recipients }: Mailing, { code, finishedAtMs }: Progress): Record<string, unknown> {
  return {
    requestId: request.id,
    ...templateFields(request),
    emailStatus: emailStatus(code),
    senderAddress: request.senderAddress,
    senderName: request.senderName ?? null,
    dispatchType: "API",
    requestDate: nesDateTime(request.acceptedAtMs),
    sendDate: nesDateTime(finishedAtMs),
    reservationDate: nesDateTime(request.reservedForMs),
    requestCount: mails.length,
    recipientCount: recipients.length,
  };
}
