import { json } from "../service/answer.js";
import type { Handler, ProviderFactory } from "../service/provider.js";
import { randomText } from "../stories/random-text.js";
import { type Story, tell } from "../stories/story.js";
import { notFound, refusal, twilioRefusals } from "./refusals.js";
import { type EmailState, statsOf, storyOf } from "./stories.js";

/** The part of the request that decides what becomes of it. */
interface SendEmailsRequest {
  readonly to: readonly { readonly address?: string }[];
  readonly schedule?: { readonly sendAt?: readonly string[] };
}

interface Operation {
  readonly createdAtMs: number;
  readonly startsAtMs: number;
  readonly emails: readonly Story<EmailState>[];
}

const crockford = "0123456789abcdefghjkmnpqrstvwxyz";

/** Twilio Email. */
export const createTwilio: ProviderFactory = (stepMs) => {
  const operations = new Map<string, Operation>();

  const sendEmails: Handler = ({ body, now, baseUrl }) => {
    const { to, schedule } = body as SendEmailsRequest;
    // A choice: the earliest of the dates is when the mail goes out.
    const startsAtMs = Math.max(
      now.getTime(),
      Math.min(...(schedule?.sendAt ?? [now.toISOString()]).map((date) => Date.parse(date))),
    );
    if (!Number.isFinite(startsAtMs))
      return refusal(400, { code: 20001, message: "The field is not a date.", context: "$.schedule.sendAt" });

    // As a ULID: 26 characters of 5 bits for 128 bits, so that the first is 0 to 7.
    const operationId = `comms_operation_${randomText(crockford.slice(0, 8), 1)}${randomText(crockford, 25)}`;
    operations.set(operationId, { createdAtMs: now.getTime(), startsAtMs, emails: to.map(({ address }) => storyOf(address)) });
    return json(202, { operationId, operationLocation: `${baseUrl}/Emails/Operations/${operationId}` });
  };

  const fetchOperation: Handler = ({ path, now }) => {
    const { operationId = "" } = path;
    const operation = operations.get(operationId);
    if (operation === undefined) return notFound();
    const elapsedMs = now.getTime() - operation.startsAtMs;
    const emails = operation.emails.map((story) => tell(story, elapsedMs, stepMs));
    const scheduled = elapsedMs < 0;
    const lastChangeMs = scheduled
      ? operation.createdAtMs
      : operation.startsAtMs + emails.reduce((latest, { sinceMs }) => Math.max(latest, sinceMs), 0);
    return json(200, {
      id: operationId,
      status: scheduled ? "SCHEDULED" : emails.every(({ final }) => final) ? "COMPLETED" : "PROCESSING",
      stats: statsOf(emails, scheduled),
      createdAt: inSeconds(operation.createdAtMs),
      updatedAt: inSeconds(lastChangeMs),
    });
  };

  return { refusals: twilioRefusals, handlers: { sendEmails, fetchOperation } };
};

/** Twilio's samples have no fractions of a second. */
const inSeconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
