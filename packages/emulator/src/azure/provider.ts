import { randomUUID } from "node:crypto";
import type { TakenMail } from "../mailbox.js";
import type { EventSource } from "../push/event.js";
import { json } from "../service/answer.js";
import type { Call, Handler, Provider } from "../service/provider.js";
import { isAddress } from "../stories/outcome.js";
import { type Story, tell } from "../stories/story.js";
import { createEvents, type MailEvent, type SentMail } from "./events.js";
import { azureFailures } from "./failures.js";
import { azureRefusals, badRequest, notFound, refusal } from "./refusals.js";
import { type OperationState, storyOf } from "./stories.js";

/** The part of `EmailMessage` that decides what becomes of it. */
interface EmailMessage {
  readonly senderAddress: string;
  readonly content: { readonly subject: string };
  readonly recipients: Partial<Record<"to" | "cc" | "bcc", readonly { readonly address: string }[]>>;
  readonly userEngagementTrackingDisabled?: boolean;
}

interface Operation extends SentMail {
  readonly story: Story<OperationState>;
}

const maxRecipients = 50;
const supportedVersions = { "api-supported-versions": "2023-03-31, 2025-09-01" };

/** Azure Communication Services Email. */
export function createAzure(stepMs: number): Provider & {
  readonly events: EventSource<MailEvent>;
  readonly mails: () => readonly TakenMail<"azure">[];
} {
  const operations = new Map<string, Operation>();
  // The real service says 30 seconds. Here it is the pace of the stories, in the whole seconds that the header can say.
  const retryAfter = { "retry-after": String(Math.max(1, Math.ceil(stepMs / 1000))) };

  const send: Handler = (call) => {
    const message = call.body as EmailMessage;
    const { senderAddress: sender, userEngagementTrackingDisabled: untracked = false } = message;
    const addresses = addressesOf(message);
    if (![sender, ...addresses].every(isAddress)) return refusal(400, "InvalidEmailAddress", "Invalid format for email address");
    if (addresses.length === 0) return badRequest("The mail has no recipients.");
    if (addresses.length > maxRecipients) return badRequest(`The mail has more than ${String(maxRecipients)} recipients.`);

    const id = call.headers["operation-id"] ?? randomUUID();
    // A choice, as it is not documented: a repeated id gets the first answer again and sends no second mail, whatever the body.
    const operation = operations.get(keyOf(id)) ?? {
      id,
      sentAtMs: call.now.getTime(),
      sender,
      subject: message.content.subject,
      recipients: [...new Set(addresses)],
      tracked: !untracked,
      story: storyOf(addresses),
    };
    operations.set(keyOf(id), operation);
    const headers = { ...supportedVersions, ...retryAfter, "Operation-Location": locationOf(operation.id, call) };
    return json(202, { id: operation.id, ...operation.story[0].says }, headers);
  };

  const getSendResult: Handler = ({ path, now }) => {
    const { operationId = "" } = path;
    const operation = operations.get(keyOf(operationId));
    if (operation === undefined) return notFound(operationId);
    const { says, final } = tell(operation.story, now.getTime() - operation.sentAtMs, stepMs);
    return json(200, { id: operation.id, ...says }, { ...supportedVersions, ...(final ? {} : retryAfter) });
  };

  return {
    refusals: azureRefusals,
    failures: azureFailures,
    handlers: { send, getSendResult },
    headers,
    subjectOf: (operationId, { path, body }) =>
      operationId === "send" ? { recipients: addressesOf(body as EmailMessage) } : operations.get(keyOf(path.operationId ?? "")),
    events: createEvents(operations, stepMs),
    mails: () =>
      [...operations.values()].map(({ id, recipients, subject, sentAtMs }) => {
        return { operationId: id, recipients, subject, sentAt: new Date(sentAtMs) };
      }),
  };
}

const addressesOf = ({ recipients: { to, cc, bcc } }: EmailMessage): string[] =>
  [to, cc, bcc].flatMap((list) => list ?? []).map(({ address }) => address);

/** What was seen on real answers, whatever they say. */
const headers = (): Record<string, string> => ({
  "x-azure-ref": randomUUID(),
  "mise-correlation-id": randomUUID(),
  "x-cache": "CONFIG_NOCACHE",
});

/** UUIDs are the same in capitals; the id itself keeps the letters it was given. */
const keyOf = (id: string): string => id.toLowerCase();

const locationOf = (id: string, { baseUrl, query }: Call): string =>
  `${baseUrl}/emails/operations/${id}?api-version=${String(query["api-version"])}`;
