// Checked by the compiler alone: what should not compile must not.
import type { MailStatus } from "@sendstatus/core";
import type { createTencent, GetSendEmailStatusResult, SendStatus, TencentClient } from "../src/index.js";

declare const create: typeof createTencent;
declare const tencent: TencentClient;

create({ secretId: "AKID", secretKey: async () => "key", region: "ap-guangzhou" });
// @ts-expect-error a region is required
create({ secretId: "AKID", secretKey: "key" });
// @ts-expect-error no such language
create({ secretId: "AKID", secretKey: "key", region: "ap-guangzhou", language: "ko-KR" });

const status: Promise<MailStatus<"tencent">> = tencent.getStatus({ messageId: "1", date: "2026-03-01" });
void status;
// @ts-expect-error another provider's ticket
void tencent.getStatus({ version: 1, provider: "azure", messageId: "1" });

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
export const values = [unseen, wrong];
