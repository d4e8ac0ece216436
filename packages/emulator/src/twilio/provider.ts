import type { EventSource } from "../push/event.js";
import { json } from "../service/answer.js";
import type { Handler, Provider } from "../service/provider.js";
import { describedContent, describedEmail, describedOperation } from "./described.js";
import { createEvents, type OperationEvent } from "./events.js";
import { createLists } from "./lists.js";
import { createMemory, type SendEmailsRequest } from "./memory.js";
import { notFound, refusal, twilioRefusals } from "./refusals.js";

/** Twilio Email. */
export function createTwilio(stepMs: number): Provider & { readonly events: EventSource<OperationEvent> } {
  const memory = createMemory();

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
    const operation = memory.operation(path.operationId ?? "");
    return operation === undefined ? notFound() : json(200, describedOperation(operation, memory, now, stepMs));
  };

  const fetchEmail: Handler = ({ path, now }) => {
    const email = memory.email(path.emailId ?? "");
    if (email === undefined) return notFound();
    return json(200, { ...describedEmail(email, now, stepMs), content: describedContent(email) });
  };

  return {
    refusals: twilioRefusals,
    handlers: { sendEmails, fetchOperation, fetchEmail, ...createLists(memory, stepMs) },
    events: createEvents(memory, stepMs),
  };
}
