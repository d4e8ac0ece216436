import { type CallOptions, isSendStatusError } from "@sendstatus/core";
import {
  type Asked,
  present,
  type ReadContext,
  type ReadStatus,
  type StatusReading,
  unlessNotFound,
} from "@sendstatus/core/client";
import { handedOver, nothingKnown, statementsOfEach } from "@sendstatus/core/status";
import {
  getSendEmailStatusOf,
  listSendTasksOf,
  type SendEmailStatus,
  type TencentApi,
  type TencentWire,
} from "./generated/operations.gen.js";
import { daysOf } from "./tencent-days.js";
import { requestTimeOf, rowStatements } from "./tencent-row.js";
import type { TencentMailTarget, TencentTarget } from "./tencent-target.js";
import { findTask, taskStatement } from "./tencent-task.js";

/** A task tells that its mails were handed on, and no more. */
const taskCeiling = { ceiling: "sending", ceilingCertainty: "reported" } as const;

/**
 * Reads the rows of a mail, one for each recipient, or the row of a bulk task.
 *
 * @see https://www.tencentcloud.com/document/api/1084/39502
 */
export function tencentStatusReader(wire: TencentWire): ReadStatus<"tencent", TencentTarget> {
  const getSendEmailStatus = getSendEmailStatusOf(wire);
  const listSendTasks = listSendTasksOf(wire);
  return async (target, context) => {
    if (target.taskId === undefined) return readMail(getSendEmailStatus, target, context);
    const task = await findTask(listSendTasks, target.taskId, context.options);
    return { observations: task === undefined ? [] : context.observe("list", [taskStatement(task)], taskCeiling) };
  };
}

/** The operation that rows are read with. */
type ListRows = TencentApi["getSendEmailStatus"];

async function readMail(
  listRows: ListRows,
  target: Asked<TencentMailTarget>,
  { options, observe }: ReadContext<"tencent">,
): Promise<StatusReading<"tencent">> {
  const { messageId, recipients = [] } = target;
  const rows = await findRows(listRows, messageId, daysOf(target), options);
  if (rows === "too long ago")
    return { observations: observe("poll", [nothingKnown("retention-passed", { status: dayTooLongAgo, body: undefined })]) };
  if (rows.length === 0) return { observations: [] };
  return {
    observations: [
      ...observe("send", handedOver(messageId, recipients)),
      ...observe("poll", statementsOfEach(rows, rowStatements)),
    ],
    ...present({ sentAt: rows[0] && requestTimeOf(rows[0]) }),
  };
}

/** The code of the refusal of a day of which the service keeps no records any more. */
const dayTooLongAgo = "FailedOperation.NotSupportDate";

/** What a row says that there is no record of. */
const noRecord = 2001;

/** The rows of the first day that has a record; where none has, what was said instead. */
async function findRows(
  listRows: ListRows,
  messageId: string,
  days: readonly string[],
  options: CallOptions,
): Promise<SendEmailStatus[] | "too long ago"> {
  let without: SendEmailStatus[] = [];
  for (const day of days) {
    try {
      const rows = await readRows(listRows, messageId, day, options);
      if (rows.some(({ SendStatus }) => SendStatus !== noRecord)) return rows;
      without = [...without, ...rows];
    } catch (error) {
      if (!isSendStatusError(error) || error.code !== dayTooLongAgo) throw error;
      return "too long ago";
    }
  }
  return without;
}

/** A mail has at most 90 recipients (50 to, 20 cc, 20 bcc), so that one page holds them; an honest server never fills three. */
const Limit = 100;
const maxPages = 3;

async function readRows(listRows: ListRows, messageId: string, day: string, options: CallOptions): Promise<SendEmailStatus[]> {
  const list = listRows({ RequestDate: day, Offset: 0, Limit, MessageId: messageId }, Object.assign({}, options, { maxPages }));
  const rows: SendEmailStatus[] = [];
  const read = async (): Promise<void> => {
    for await (const row of list as AsyncIterable<SendEmailStatus | null>) if (row?.MessageId === messageId) rows.push(row);
  };
  await unlessNotFound(read());
  return rows;
}
