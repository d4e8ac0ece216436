import { createTwilio } from "@sendstatus/twilio";

const twilio = createTwilio({ apiKey: "SK00000000000000000000000000000001", apiKeySecret: "not-a-real-secret" });
const status = await twilio.getStatus({ operationId: "comms_operation_01h9krwprkeee8fzqspvwy6nq8" });
console.log(status.operation, status.state);
