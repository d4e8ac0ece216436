import { createTencent } from "@sendstatus/tencent";

const tencent = createTencent({ secretId: "AKIDEXAMPLE", secretKey: "not-a-real-key", region: "ap-guangzhou" });
const status = await tencent.getStatus({ messageId: "qcloudses-30-1250000000-date-20260301080000-AbCdEfGhIjKl1" });
console.log(status.operation, status.state);
