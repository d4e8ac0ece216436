// Checked by the compiler alone: what should not compile must not.
import type { MailStatus, Observation, ParsedEvents, StatusList, WaitedStatus } from "@sendstatus/core";
import type { createTwilio, EmailOperation, EmailStatus, OperationStatus, TwilioClient } from "../src/index.js";
import type { createTwilioStatus, TwilioStatusClient } from "../src/status.js";

declare const create: typeof createTwilio;
declare const twilio: TwilioClient;
declare const request: Request;

create({ accountSid: "AC", authToken: async () => "token" });
create({ apiKey: "SK", apiKeySecret: "secret" });
create({ apiKey: "SK", apiKeySecret: "secret", events: { authToken: "token", url: "https://example.com/events" } });
create({ apiKey: "SK", apiKeySecret: "secret", events: { secret: "an-address-nobody-guesses" } });
create({ apiKey: "SK", apiKeySecret: "secret", events: { verify: (received) => received.url !== "" } });
// @ts-expect-error the two pairs exclude each other
create({ accountSid: "AC", authToken: "token", apiKey: "SK", apiKeySecret: "secret" });
// @ts-expect-error half a pair
create({ accountSid: "AC" });
// @ts-expect-error two proofs
create({ accountSid: "AC", authToken: "token", events: { authToken: "token", secret: "an-address-nobody-guesses" } });

const status: Promise<MailStatus<"twilio">> = twilio.getStatus({ operationId: "1" });
const waited: Promise<WaitedStatus<"twilio">> = twilio.waitForStatus({ operationId: "1" }, { until: "sent" });
const list: StatusList<"twilio"> = twilio.listStatuses({ from: new Date() }, { cursor: "2" });
const parsed: Promise<ParsedEvents<"twilio">> = twilio.parseEvents(request);
export const answers: unknown[] = [status, waited, list, parsed];
export const seen = async (): Promise<readonly Observation<"twilio">[]> =>
  (await status).recipients.flatMap(({ history }) => history);
// @ts-expect-error another provider's ticket
void twilio.getStatus({ version: 1, provider: "azure", operationId: "1" });
// @ts-expect-error no such goal
void twilio.waitForStatus({ operationId: "1" }, { until: "opened" });
// @ts-expect-error a time is a date
void twilio.listStatuses({ from: "2026-03-01" });
// @ts-expect-error another provider's status
export const foreign: Promise<MailStatus<"azure">> = status;

const operation: PromiseLike<EmailOperation> = twilio.api.fetchOperation({ operationId: "1" });
void operation;
// @ts-expect-error the id is missing
void twilio.api.fetchOperation({});
// @ts-expect-error a mail has a sender
void twilio.api.sendEmails({ body: { to: [{ address: "a@example.com" }], content: { subject: "", html: "" } } });

const unseen: [OperationStatus, EmailStatus] = ["PAUSED", "BLOCKED"];
// @ts-expect-error a status is a text
const wrong: OperationStatus = 5;
export const values = [unseen, wrong];

// The client that only asks has the same question, and nothing else.
declare const createSmall: typeof createTwilioStatus;
const small: TwilioStatusClient = createSmall({ apiKey: "SK", apiKeySecret: "secret" });
export const asked: Promise<MailStatus<"twilio">> = small.getStatus({ operationId: "1" });
// @ts-expect-error who only asks has no use for events
createSmall({ apiKey: "SK", apiKeySecret: "secret", events: { secret: "an-address-nobody-guesses" } });
// @ts-expect-error an id is a text
void small.getStatus({ operationId: 1 });
// @ts-expect-error it only asks
export const further: unknown = small.waitForStatus;
