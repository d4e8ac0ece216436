import { createNcpStatus } from "@sendstatus/ncp/status";

const ncp = createNcpStatus({ accessKey: "EXAMPLEACCESSKEY00001", secretKey: "not-a-real-key" });
const status = await ncp.getStatus({ requestId: "20181120000000010999" });
console.log(status.operation, status.state);
