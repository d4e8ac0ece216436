import { SendStatusError, type Ticket } from "@sendstatus/core";
import { requireDay } from "./tencent-day.js";
import { type IdRules, opaqueId, recipientList } from "@sendstatus/core/client";

/** Names one mail, by the `MessageId` that `api.sendEmail` returned, or one bulk task, by the `TaskId` of `api.batchSendEmail`. */
export type TencentTarget = TencentMailTarget | TencentTaskTarget;

/** Names one mail. */
export interface TencentMailTarget {
  readonly messageId: string;
  /** The day of the send, `YYYY-MM-DD` in UTC+8. Only needed where the message id does not hold it and the ticket no `sentAt`. */
  readonly date?: string;
  /** Who it went to. With them the status says of whom nothing was heard yet. */
  readonly recipients?: readonly string[];
  readonly taskId?: never;
}

/** Names one bulk task. Its status speaks of the whole; its mails have no ids that the task would tell. */
export interface TencentTaskTarget {
  /** In digits. */
  readonly taskId: string;
  readonly messageId?: never;
  readonly date?: never;
  readonly recipients?: never;
}

/** A stored target. */
export type TencentTicket = Ticket<"tencent", TencentTarget>;

export const tencentIds: IdRules<TencentTarget> = {
  messageId: { ...opaqueId, required: false },
  date: { required: false, pattern: /^\d{4}-\d\d-\d\d$/, form: "a day as YYYY-MM-DD" },
  recipients: recipientList,
  taskId: { required: false, pattern: /^\d+$/, form: "a text of digits" },
};

/**
 * What names the send in its observations.
 *
 * @throws {SendStatusError} kind `usage` unless the target names either a mail or a task, and a day that the calendar has.
 */
export function tencentOperationId(target: TencentTarget): string {
  const { messageId, taskId }: { messageId?: string; taskId?: string } = target;
  const id = messageId ?? taskId;
  if (target.date !== undefined) requireDay(target.date);
  if (id !== undefined && (messageId === undefined || taskId === undefined)) return id;
  throw new SendStatusError("usage", "tencent, target: set either `messageId` or `taskId`.", { provider: "tencent" });
}
