import { outcomes } from "../stories/outcome.js";
import { type Story, tell } from "../stories/story.js";
import type { Content } from "./mails.js";
import { chineseTime, fromChineseTime } from "./times.js";

/** The part of the request that decides what becomes of it and what is told of it. */
export interface BatchSendEmailRequest extends Content {
  readonly ReceiverId: number;
  readonly TaskType: 1 | 2 | 3;
  readonly TimedParam?: { readonly BeginTime: string };
  readonly CycleParam?: { readonly BeginTime: string; readonly IntervalTime: number };
}

/** A mailing to a list. */
export interface Task {
  readonly id: number;
  readonly request: BatchSendEmailRequest;
  readonly createdAtMs: number;
  readonly startsAtMs: number;
  /** The name of the list. */
  readonly listName: string;
  readonly recipientCount: number;
  /** How many of them Tencent itself refuses. */
  readonly refusedCount: number;
}

/** By its documentation the most that a list may hold. A choice: a list that is made here has a number above it. */
export const maxReceivers = 50_000;

/**
 * The recipients of a list that need not be made. A choice: the list with the number n has n of them, who share the outcomes in turn:
 * `delivered+1@example.com`, `bounced+2@example.com` and so on.
 */
export const standingReceivers = (receiverId: number): string[] =>
  Array.from({ length: receiverId }, (_, index) => {
    return `${outcomes[index % outcomes.length] ?? "delivered"}+${String(index + 1)}@example.com`;
  });

/** When a task begins: undefined if that is missing, not a number if it is no time. A choice: what recurs is sent the first time only. */
export function startOf({ TaskType, TimedParam, CycleParam }: BatchSendEmailRequest, now: Date): number | undefined {
  if (TaskType === 1) return now.getTime();
  const param = TaskType === 2 ? TimedParam : CycleParam;
  return param === undefined ? undefined : fromChineseTime(param.BeginTime);
}

type TaskStatus = 1 | 5 | 10;

const story: Story<TaskStatus> = [
  { at: 0, says: 1 },
  { at: 1, says: 5 },
  { at: 2, says: 10 },
];

/** How far a task is. */
export const taskStatus = ({ startsAtMs }: Task, now: Date, stepMs: number): TaskStatus =>
  tell(story, now.getTime() - startsAtMs, stepMs).says;

/** A task as the list shows it. A choice: what is being sent stands in the cache, and what Tencent itself refuses is never sent. */
export function describedTask(task: Task, now: Date, stepMs: number): Record<string, unknown> {
  const { id, request, createdAtMs, startsAtMs, listName, recipientCount, refusedCount } = task;
  const elapsedMs = now.getTime() - startsAtMs;
  const status = taskStatus(task, now, stepMs);
  return {
    TaskId: id,
    FromEmailAddress: request.FromEmailAddress,
    ReceiverId: request.ReceiverId,
    ReceiversName: listName,
    TaskStatus: status,
    TaskType: request.TaskType,
    RequestCount: recipientCount,
    SendCount: status === 10 ? recipientCount - refusedCount : 0,
    CacheCount: status === 5 ? recipientCount : 0,
    CreateTime: chineseTime(createdAtMs),
    UpdateTime: chineseTime(elapsedMs < 0 ? createdAtMs : startsAtMs + tell(story, elapsedMs, stepMs).sinceMs),
    Subject: request.Subject,
    // Where the content stands in the request itself, there is none.
    Template: request.Template ?? { TemplateID: 0, TemplateData: "{}" },
    CycleParam: request.CycleParam ?? null,
    TimedParam: request.TimedParam ?? null,
    ErrMsg: "",
  };
}
