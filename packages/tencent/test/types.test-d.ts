// Checked by the compiler alone: what should not compile must not.
import type { MailStatus, ParsedEvents, StatusList, WaitedStatus } from "@sendstatus/core";
import type { createTencent, GetSendEmailStatusResult, SendStatus, TencentClient, TencentTicket } from "../src/index.js";
import type { createTencentStatus, TencentStatusClient } from "../src/status.js";

declare const create: typeof createTencent;
declare const tencent: TencentClient;

create({ secretId: "AKID", secretKey: async () => "key", region: "ap-guangzhou", events: { secret: ["new", () => "old"] } });
// @ts-expect-error a region is required
create({ secretId: "AKID", secretKey: "key" });
// @ts-expect-error no such language
create({ secretId: "AKID", secretKey: "key", region: "ap-guangzhou", language: "ko-KR" });
// @ts-expect-error a proof is either a secret or a check
create({ secretId: "AKID", secretKey: "key", region: "ap-guangzhou", events: { secret: "new", verify: () => true } });

const status: Promise<MailStatus<"tencent">> = tencent.getStatus({
  messageId: "1",
  date: "2026-03-01",
  recipients: ["alice@example.com"],
});
void status;
const waited: Promise<WaitedStatus<"tencent">> = tencent.waitForStatus({ taskId: "1" }, { until: "finished" });
void waited;
// @ts-expect-error a target names a mail or a task
void tencent.getStatus({ messageId: "1", taskId: "1" });
// @ts-expect-error a target names a mail or a task
void tencent.getStatus({});
// @ts-expect-error a task has no recipients of its own
void tencent.getStatus({ taskId: "1", recipients: ["alice@example.com"] });
// @ts-expect-error an id is a text
void tencent.getStatus({ taskId: 1 });
// @ts-expect-error another provider's ticket
void tencent.getStatus({ version: 1, provider: "azure", messageId: "1" });
// @ts-expect-error no such goal
void tencent.waitForStatus({ taskId: "1" }, { until: "opened" });

const ticket: TencentTicket = tencent.ticket({ taskId: "1" }, new Date());
void tencent.getStatus(ticket);

const list: StatusList<"tencent"> = tencent.listStatuses(
  { from: new Date(), recipient: "alice@example.com" },
  { cursor: "2026-03-01" },
);
// @ts-expect-error a list has a start
const endless = tencent.listStatuses({ to: new Date() });

const parsed: Promise<ParsedEvents<"tencent">> = tencent.parseEvents(new Request("https://example.com"));
void parsed;

const page: PromiseLike<GetSendEmailStatusResult> = tencent.api.getSendEmailStatus({
  RequestDate: "2026-03-01",
  Offset: 0,
  Limit: 100,
});
void page;
// @ts-expect-error the day is missing
void tencent.api.getSendEmailStatus({ Offset: 0, Limit: 100 });

const unseen: SendStatus = 4711;
// @ts-expect-error a code is a number
const wrong: SendStatus = "0";
export const values = [unseen, wrong, list, endless];

// The client that only asks has the same question, and nothing else.
declare const createSmall: typeof createTencentStatus;
const small: TencentStatusClient = createSmall({ secretId: "AKID", secretKey: "key", region: "ap-guangzhou" });
export const asked: Promise<MailStatus<"tencent">> = small.getStatus({ messageId: "1" });
// @ts-expect-error who only asks has no use for events
createSmall({ secretId: "AKID", secretKey: "key", region: "ap-guangzhou", events: { secret: "an-address-nobody-guesses" } });
// @ts-expect-error an id is a text
void small.getStatus({ messageId: 1 });
// @ts-expect-error it only asks
export const further: unknown = small.waitForStatus;
