import { createTencentStatus } from "@sendstatus/tencent/status";

const tencent = createTencentStatus({ secretId: "AKIDEXAMPLE", secretKey: "not-a-real-key", region: "ap-guangzhou" });
const status = await tencent.getStatus({ messageId: "qcloudses-30-1250000000-date-20260301080000-AbCdEfGhIjKl1" });
console.log(status.operation, status.state);
