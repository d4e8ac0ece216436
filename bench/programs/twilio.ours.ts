import { createTwilioStatus } from "@sendstatus/twilio/status";

const twilio = createTwilioStatus({ apiKey: "SK00000000000000000000000000000001", apiKeySecret: "not-a-real-secret" });
const status = await twilio.getStatus({ operationId: "comms_operation_01h9krwprkeee8fzqspvwy6nq8" });
console.log(status.operation, status.state);
