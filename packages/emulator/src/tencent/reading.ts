import type { Handler } from "../service/provider.js";
import { describedRow } from "./mails.js";
import type { Memory } from "./memory.js";
import { listing, type Page, pageOf } from "./page.js";
import { refusal, response } from "./refusals.js";
import { describedTask, taskStatus } from "./tasks.js";
import { fromChineseTime } from "./times.js";

export interface GetSendEmailStatusRequest extends Page {
  readonly RequestDate: string;
  readonly MessageId?: string;
  readonly ToEmailAddress?: string;
}

interface ListSendTasksRequest extends Page {
  readonly Status?: number;
  readonly ReceiverId?: number;
  readonly TaskType?: number;
}

/** The operations that tell what became of what was sent. */
export function createReading(
  memory: Memory,
  stepMs: number,
  retentionMs: number,
): Record<"getSendEmailStatus" | "listSendTasks", Handler> {
  return {
    getSendEmailStatus({ body, now }) {
      const { RequestDate, MessageId, ToEmailAddress, ...page } = body as GetSendEmailStatusRequest;
      // A choice: a day is forgotten as a whole, with its last mail.
      const dayEndsAtMs = fromChineseTime(`${RequestDate} 00:00:00`) + 86_400_000;
      if (now.getTime() - dayEndsAtMs >= retentionMs)
        return refusal("FailedOperation.NotSupportDate", "The date is too long ago.");
      const found = memory
        .rowsOf(RequestDate)
        .filter(
          ({ mail, to }) =>
            mail.sentAtMs <= now.getTime() && mail.messageId === (MessageId ?? mail.messageId) && to === (ToEmailAddress ?? to),
        );
      return response({ EmailStatusList: pageOf(found, page).map((row) => describedRow(row, now, stepMs)) });
    },

    // A choice: the newest first.
    listSendTasks({ body, now }) {
      const { Status, ReceiverId, TaskType, ...page } = body as ListSendTasksRequest;
      const found = memory.tasks
        .filter(
          (task) =>
            (Status ?? taskStatus(task, now, stepMs)) === taskStatus(task, now, stepMs) &&
            task.request.ReceiverId === (ReceiverId ?? task.request.ReceiverId) &&
            task.request.TaskType === (TaskType ?? task.request.TaskType),
        )
        .reverse();
      return listing(found, page, (shown, TotalCount) => {
        return { TotalCount, Data: shown.map((task) => describedTask(task, now, stepMs)) };
      });
    },
  };
}
