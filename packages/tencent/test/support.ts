import { createManualClock } from "@sendstatus/core/testing";
import { createTencent, type TencentClient, type TencentOptions } from "../src/index.js";

export const messageId = "qcloudses-30-1250000000-date-20260301120000-AbCdEfGhIjKl1";

export const options = { secretId: "AKIDEXAMPLE", secretKey: "example-secret-key", region: "ap-guangzhou" };

/** One row of a status answer. */
export const row = (fields: object = {}): object => ({
  MessageId: messageId,
  ToEmailAddress: "alice@example.com",
  FromEmailAddress: "noreply@contoso.com",
  SendStatus: 0,
  DeliverStatus: 0,
  DeliverMessage: "",
  RequestTime: 1772337600,
  DeliverTime: 0,
  UserOpened: false,
  UserClicked: false,
  UserUnsubscribed: false,
  UserComplainted: false,
  ...fields,
});

/** One row of the list of bulk tasks. */
export const task = (fields: object = {}): object => ({
  TaskId: 123,
  FromEmailAddress: "noreply@contoso.com",
  ReceiverId: 1,
  ReceiversName: "customers",
  TaskStatus: 5,
  TaskType: 1,
  RequestCount: 1000,
  SendCount: 400,
  CacheCount: 100,
  CreateTime: "2026-03-01 08:00:00",
  UpdateTime: "2026-03-01 08:05:00",
  Subject: "Our news",
  Template: { TemplateID: 1, TemplateData: "{}" },
  CycleParam: null,
  TimedParam: null,
  ErrMsg: "",
  ...fields,
});

/** What a call asks for. */
export interface Asked {
  readonly Action: string;
  readonly Offset: number;
  readonly Limit: number;
  readonly RequestDate?: string;
  readonly MessageId?: string;
  readonly ToEmailAddress?: string;
}

/** A client to which the service gives these answers, inside its envelope, an hour after the mail was sent. */
export function tencentSaying(
  answer: (asked: Asked) => object,
  asked: Asked[] = [],
  more: Partial<TencentOptions> = {},
): TencentClient {
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    const parameters = JSON.parse(new TextDecoder().decode(init.body as Uint8Array)) as Omit<Asked, "Action">;
    const call = { Action: (init.headers as Record<string, string>)["x-tc-action"] ?? "", ...parameters };
    asked.push(call);
    return Response.json({ Response: { ...answer(call), RequestId: "1" } });
  };
  const clock = createManualClock(new Date("2026-03-01T05:00:00Z"));
  return createTencent({ ...options, clock, retry: false, rateLimits: false, ...more, fetch });
}

/** The rows that belong to one page of a list. */
export const onPage = <Row>(rows: readonly Row[], { Offset, Limit }: Asked): Row[] => rows.slice(Offset, Offset + Limit);

/** A client to which the service gives these rows, whatever day or mail is asked for. */
export const tencentAnswering = (rows: readonly unknown[], asked: Asked[] = []): TencentClient =>
  tencentSaying((call) => ({ EmailStatusList: onPage(rows, call) }), asked);

/** A client to which the service gives the rows of each day. */
export const tencentWithDays = (
  days: Readonly<Record<string, readonly unknown[]>>,
  asked: Asked[] = [],
  more: Partial<TencentOptions> = {},
): TencentClient => tencentSaying((call) => ({ EmailStatusList: onPage(days[call.RequestDate ?? ""] ?? [], call) }), asked, more);

/** A client to which the service gives these bulk tasks. */
export const tencentWithTasks = (tasks: readonly unknown[], asked: Asked[] = []): TencentClient =>
  tencentSaying((call) => ({ TotalCount: tasks.length, Data: onPage(tasks, call) }), asked);

/** What an answer without an error, but with one inside, looks like. */
export const refusing = (Code: string): object => ({ Error: { Code, Message: "refused" } });

/** All items of a list. */
export async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
