import type { TakenMail } from "../mailbox.js";
import type { EventSource } from "../push/event.js";
import { json } from "../service/answer.js";
import type { Call, Handler, Provider, Subject } from "../service/provider.js";
import { describedContent, describedEmail, describedOperation } from "./described.js";
import { createDetails } from "./details.js";
import { createEvents, type OperationEvent } from "./events.js";
import { twilioFailures } from "./failures.js";
import { createLists } from "./lists.js";
import { createMemory, type SendEmailsRequest } from "./memory.js";
import { notFound, refusal, twilioRefusals } from "./refusals.js";

/** Twilio Email. */
export function createTwilio(
  stepMs: number,
  retentionMs: number,
): Provider & {
  readonly events: EventSource<OperationEvent>;
  readonly mails: () => readonly TakenMail<"twilio">[];
} {
  const memory = createMemory(retentionMs);

  const sendEmails: Handler = ({ body, now, baseUrl }) => {
    const request = body as SendEmailsRequest;
    // A choice: the earliest of the dates is when the mail goes out.
    const dates = request.schedule?.sendAt ?? [now.toISOString()];
    const startsAtMs = Math.max(now.getTime(), Math.min(...dates.map((date) => Date.parse(date))));
    if (!Number.isFinite(startsAtMs))
      return refusal(400, { code: 20001, message: "The field is not a date.", context: "$.schedule.sendAt" });
    const { id } = memory.add({ request, baseUrl, createdAtMs: now.getTime(), startsAtMs });
    return json(202, { operationId: id, operationLocation: `${baseUrl}/Emails/Operations/${id}` });
  };

  const fetchOperation: Handler = ({ path, now }) => {
    const operation = memory.operation(path.operationId ?? "", now);
    return operation === undefined ? notFound() : json(200, describedOperation(operation, memory, now, stepMs));
  };

  const fetchEmail: Handler = ({ path, now }) => {
    const email = memory.email(path.emailId ?? "", now);
    if (email === undefined) return notFound();
    return json(200, { ...describedEmail(email, now, stepMs), content: describedContent(email) });
  };

  const subjectOf = (operationId: string, { path, query, body, now }: Call): Subject | undefined => {
    if (operationId === "sendEmails") return { recipients: addressesIn(body as SendEmailsRequest) };
    const named = path.operationId ?? (query.operationId as string | undefined);
    const operation = named === undefined ? memory.email(path.emailId ?? "", now)?.operation : memory.operation(named, now);
    return operation && { id: operation.id, recipients: addressesIn(operation.request) };
  };

  return {
    refusals: twilioRefusals,
    failures: twilioFailures,
    handlers: { sendEmails, fetchOperation, fetchEmail, ...createLists(memory, stepMs), ...createDetails(memory, stepMs) },
    subjectOf,
    events: createEvents(memory, stepMs),
    mails: () =>
      memory.emails.map(({ id, operation, to }) => {
        const { content } = operation.request;
        const sentAt = new Date(operation.createdAtMs);
        return { operationId: operation.id, emailId: id, recipients: [to.address], subject: content.subject, sentAt };
      }),
  };
}

const addressesIn = ({ to }: SendEmailsRequest): string[] => to.flatMap(({ address = [] }) => address);
