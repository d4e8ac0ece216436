import type { EventSource } from "../push/event.js";
import type { Handler, Provider } from "../service/provider.js";
import { createEvents, type MailEvent } from "./events.js";
import { describedRow } from "./mails.js";
import { createMemory } from "./memory.js";
import { refusal, response, tencentRefusals } from "./refusals.js";
import { createSending } from "./sending.js";
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
export function createTencent(stepMs: number): Provider & { readonly events: EventSource<MailEvent> } {
  const memory = createMemory();

  const getSendEmailStatus: Handler = ({ body, now }) => {
    const { RequestDate, Offset, Limit, MessageId, ToEmailAddress } = body as GetSendEmailStatusRequest;
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

  const handlers = { ...createSending(memory), getSendEmailStatus, listSendTasks };
  return {
    refusals: tencentRefusals,
    handlers: Object.fromEntries(Object.entries(handlers).map(([operationId, handler]) => [operationId, inKnownRegion(handler)])),
    events: createEvents(memory, stepMs),
  };
}

const regions = ["ap-guangzhou", "ap-hongkong", "ap-singapore"];

const inKnownRegion =
  (handler: Handler): Handler =>
  (call) =>
    regions.includes(call.headers["x-tc-region"] ?? "")
      ? handler(call)
      : refusal("UnsupportedRegion", "The action not support this region.");
