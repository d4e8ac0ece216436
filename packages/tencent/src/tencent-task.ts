import type { CallOptions, Statement } from "@sendstatus/core";
import { present, unlessNotFound } from "@sendstatus/core/client";
import { readStatus, textOf } from "@sendstatus/core/status";
import type { SendTaskData, TencentApi } from "./generated/operations.gen.js";
import { taskStatusMap } from "./generated/status-map.gen.js";

/** The most rows that one page may have. */
const Limit = 100;

/** A task whose `TaskType` is this waits for its time before it begins. */
const timed = 2;

/** A bulk task, looked for in the list of all: the service has no question for a single one. */
export async function findTask(
  listSendTasks: TencentApi["listSendTasks"],
  taskId: string,
  options: CallOptions,
): Promise<SendTaskData | undefined> {
  const look = async (): Promise<SendTaskData | undefined> => {
    for await (const task of listSendTasks({ Offset: 0, Limit }, options) as AsyncIterable<SendTaskData | null>) {
      if (String(task?.TaskId) === taskId) return task ?? undefined;
    }
    return undefined;
  };
  return unlessNotFound(look());
}

/** What a bulk task says. It counts the mails that were sent, but not what became of them. */
export function taskStatement(task: SendTaskData): Statement {
  const { TaskStatus, TaskType, RequestCount, SendCount } = task;
  const reading = readStatus(taskStatusMap, TaskStatus);
  const isScheduled = reading.operation === "pending" && TaskType === timed;
  return {
    level: "operation",
    ...reading,
    ...present({ reason: reading.reason && { ...reading.reason, ...present({ text: textOf(task.ErrMsg) }) } }),
    ...(isScheduled ? { operation: "scheduled", delivery: "scheduled" } : {}),
    counts: {
      total: RequestCount,
      by: { sent: SendCount },
      engagement: {},
      basis: "cumulative",
      complete: false,
      raw: { RequestCount, SendCount, CacheCount: task.CacheCount },
    },
    raw: { status: TaskStatus, body: task },
  };
}
