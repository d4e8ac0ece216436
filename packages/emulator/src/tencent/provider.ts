import type { TakenMail } from "../mailbox.js";
import type { EventSource } from "../push/event.js";
import type { Call, Handler, Provider, Subject } from "../service/provider.js";
import { hardBounceActions } from "./blocking/hard-bounces.js";
import { createOwnBlockList } from "./blocking/own-list.js";
import { ownListActions } from "./blocking/own-list-actions.js";
import { createEvents, type MailEvent } from "./events.js";
import { tencentFailures } from "./failures.js";
import { createMemory } from "./memory.js";
import { createReading, type GetSendEmailStatusRequest } from "./reading.js";
import { listActions } from "./receivers/list-actions.js";
import { createReceiverLists } from "./receivers/receiver-lists.js";
import { uploadActions } from "./receivers/upload-actions.js";
import { refusal, tencentRefusals } from "./refusals.js";
import { createComplaints } from "./reports/complaints.js";
import { createStatistics } from "./reports/statistics.js";
import { createSending, recipientsIn, type SendEmailRequest } from "./sending.js";
import { addressActions } from "./senders/address-actions.js";
import { domainActions } from "./senders/domain-actions.js";
import { createSenders } from "./senders/senders.js";
import { templateActions } from "./templates/template-actions.js";
import { createTemplates } from "./templates/templates.js";
import { createUnsubscribing } from "./unsubscribing.js";

/** Tencent Cloud SES. */
export function createTencent(
  stepMs: number,
  retentionMs: number,
): Provider & {
  readonly events: EventSource<MailEvent>;
  readonly mails: () => readonly TakenMail<"tencent">[];
} {
  const memory = createMemory();
  const templates = createTemplates(stepMs);
  const lists = createReceiverLists(stepMs);
  const ownBlockList = createOwnBlockList();
  const senders = createSenders();

  const handlers: Readonly<Record<string, Handler>> = {
    ...createSending(memory, { templates, lists, ownBlockList }),
    ...createReading(memory, stepMs, retentionMs),
    ...createStatistics(memory, stepMs),
    ...createComplaints(memory, stepMs),
    ...hardBounceActions(memory, stepMs),
    ...ownListActions(ownBlockList),
    ...templateActions(templates),
    ...domainActions(senders),
    ...addressActions(senders),
    ...listActions(lists),
    ...uploadActions(lists),
    ...createUnsubscribing(),
  };

  // No other operation is about one send.
  const subjectOf = (operationId: string, { body }: Call): Subject | undefined => {
    if (operationId === "sendEmail") return { recipients: recipientsIn(body as SendEmailRequest) };
    const { RequestDate, MessageId } = body as GetSendEmailStatusRequest;
    if (operationId !== "getSendEmailStatus" || MessageId === undefined) return undefined;
    const rows = memory.rowsOf(RequestDate).filter(({ mail }) => mail.messageId === MessageId);
    return { id: MessageId, recipients: rows.map(({ to }) => to) };
  };

  return {
    refusals: tencentRefusals,
    failures: tencentFailures,
    handlers: Object.fromEntries(Object.entries(handlers).map(([operationId, handler]) => [operationId, inKnownRegion(handler)])),
    subjectOf,
    events: createEvents(memory, stepMs),
    mails: () =>
      memory.mails.map(({ mail: { messageId, subject, sentAtMs }, recipients }) => {
        return { messageId, recipients, subject, sentAt: new Date(sentAtMs) };
      }),
  };
}

const regions = ["ap-guangzhou", "ap-hongkong", "ap-singapore"];

const inKnownRegion =
  (handler: Handler): Handler =>
  (call) =>
    regions.includes(call.headers["x-tc-region"] ?? "")
      ? handler(call)
      : refusal("UnsupportedRegion", "The action not support this region.");
