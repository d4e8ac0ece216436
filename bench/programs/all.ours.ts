import { createAllStatus } from "@sendstatus/all/status";

const mail = createAllStatus({ ncp: { accessKey: "EXAMPLEACCESSKEY00001", secretKey: "not-a-real-key" } });
const status = await mail.getStatus({ provider: "ncp", requestId: "20181120000000010999" });
console.log(status.operation, status.state);
