// Checked by the compiler alone: what should not compile must not.
import type { MailStatus } from "@sendstatus/core";
import type { createTwilio, EmailOperation, OperationStatus, TwilioClient } from "../src/index.js";

declare const create: typeof createTwilio;
declare const twilio: TwilioClient;

create({ accountSid: "AC", authToken: async () => "token" });
create({ apiKey: "SK", apiKeySecret: "secret" });
// @ts-expect-error the two pairs exclude each other
create({ accountSid: "AC", authToken: "token", apiKey: "SK", apiKeySecret: "secret" });
// @ts-expect-error half a pair
create({ accountSid: "AC" });

const status: Promise<MailStatus<"twilio">> = twilio.getStatus({ operationId: "1" });
void status;
// @ts-expect-error another provider's ticket
void twilio.getStatus({ version: 1, provider: "azure", operationId: "1" });

const operation: PromiseLike<EmailOperation> = twilio.api.fetchOperation({ operationId: "1" });
void operation;
// @ts-expect-error the id is missing
void twilio.api.fetchOperation({});
// @ts-expect-error a mail has a sender
void twilio.api.sendEmails({ body: { to: [{ address: "a@example.com" }], content: { subject: "", html: "" } } });

const unseen: OperationStatus = "PAUSED";
// @ts-expect-error a status is a text
const wrong: OperationStatus = 5;
export const values = [unseen, wrong];
