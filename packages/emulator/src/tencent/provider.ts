import type { TakenMail } from "../mailbox.js";
import type { EventSource } from "../push/event.js";
import type { Call, Handler, Provider, Subject } from "../service/provider.js";
import { createEvents, type MailEvent } from "./events.js";
import { tencentFailures } from "./failures.js";
import { describedRow, fromChineseTime } from "./mails.js";
import { createMemory } from "./memory.js";
import { refusal, response, tencentRefusals } from "./refusals.js";
import { createSending, recipientsIn, type SendEmailRequest } from "./sending.js";
import { describedTask, taskStatus } from "./tasks.js";

interface GetSendEmailStatusRequest {
  readonly RequestDate: string;
  readonly Offset: number;
  readonly Limit: number;
  readonly MessageId?: string;
  readonly ToEmailAddress?: string;
}

interface ListSendTasksRequest {
  readonly Offset: number;
  readonly Limit: number;
  readonly Status?: number;
  readonly ReceiverId?: number;
  readonly TaskType?: number;
}

/** Tencent Cloud SES. */
export function createTencent(
  stepMs: number,
  retentionMs: number,
): Provider & {
  readonly events: EventSource<MailEvent>;
  readonly mails: () => readonly TakenMail<"tencent">[];
} {
  const memory = createMemory();

  const getSendEmailStatus: Handler = ({ body, now }) => {
    const { RequestDate, Offset, Limit, MessageId, ToEmailAddress } = body as GetSendEmailStatusRequest;
    // A choice: a day is forgotten as a whole, with its last mail.
    const dayEndsAtMs = fromChineseTime(`${RequestDate} 00:00:00`) + 86_400_000;
    if (now.getTime() - dayEndsAtMs >= retentionMs) return refusal("FailedOperation.NotSupportDate", "The date is too long ago.");
    const found = memory
      .rowsOf(RequestDate)
      .filter(
        ({ mail, to }) =>
          mail.sentAtMs <= now.getTime() && mail.messageId === (MessageId ?? mail.messageId) && to === (ToEmailAddress ?? to),
      );
    return response({ EmailStatusList: found.slice(Offset, Offset + Limit).map((row) => describedRow(row, now, stepMs)) });
  };

  // A choice: the newest first.
  const listSendTasks: Handler = ({ body, now }) => {
    const { Offset, Limit, Status, ReceiverId, TaskType } = body as ListSendTasksRequest;
    const found = memory.tasks
      .filter(
        (task) =>
          (Status ?? taskStatus(task, now, stepMs)) === taskStatus(task, now, stepMs) &&
          task.request.ReceiverId === (ReceiverId ?? task.request.ReceiverId) &&
          task.request.TaskType === (TaskType ?? task.request.TaskType),
      )
      .reverse();
    const shown = found.slice(Offset, Offset + Limit);
    return response({ TotalCount: found.length, Data: shown.map((task) => describedTask(task, now, stepMs)) });
  };

  const subjectOf = (operationId: string, { body }: Call): Subject | undefined => {
    if (operationId === "sendEmail") return { recipients: recipientsIn(body as SendEmailRequest) };
    const { RequestDate, MessageId } = body as Partial<GetSendEmailStatusRequest>;
    if (RequestDate === undefined || MessageId === undefined) return undefined;
    const rows = memory.rowsOf(RequestDate).filter(({ mail }) => mail.messageId === MessageId);
    return { id: MessageId, recipients: rows.map(({ to }) => to) };
  };

  const handlers = { ...createSending(memory), getSendEmailStatus, listSendTasks };
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
