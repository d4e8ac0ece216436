// Checked by the compiler alone: what should not compile must not.
import type { MailStatus, Observation, ParsedEvents, WaitedStatus } from "@sendstatus/core";
import type { AzureClient, createAzure, EmailDeliveryStatus, EmailSendResult, EmailSendStatus } from "../src/index.js";
import type { createAzureStatus, AzureStatusClient } from "../src/status.js";

declare const create: typeof createAzure;
declare const azure: AzureClient;
declare const request: Request;
const connectionString = "endpoint=…;accesskey=…";

create({ connectionString });
create({ endpoint: "https://contoso.communication.azure.com", token: async () => "token" });
create({ connectionString, events: { secret: ["an-address-nobody-guesses"], topics: ["/subscriptions/…"] } });
create({ connectionString, events: { entra: { issuer: "https://sts.windows.net/…/", audience: "…", keys: async () => [] } } });
// @ts-expect-error an access key and a token exclude each other
create({ endpoint: "https://contoso.communication.azure.com", accessKey: "a2V5", token: "token" });
// @ts-expect-error an endpoint alone proves nothing
create({ endpoint: "https://contoso.communication.azure.com" });
// @ts-expect-error no such API version
create({ connectionString: "", apiVersion: "2021-10-01" });
// @ts-expect-error topics alone prove nothing
create({ connectionString, events: { topics: ["/subscriptions/…"] } });
// @ts-expect-error two proofs
create({ connectionString, events: { secret: "an-address-nobody-guesses", verify: () => true } });

const status: Promise<MailStatus<"azure">> = azure.getStatus({ operationId: "1" });
const waited: Promise<WaitedStatus<"azure">> = azure.waitForStatus({ operationId: "1", recipients: ["a@example.com"] });
const parsed: Promise<ParsedEvents<"azure">> = azure.parseEvents(request);
export const answers: unknown[] = [status, waited, parsed];
export const seen = async (): Promise<readonly Observation<"azure">[]> => (await parsed).observations;
void azure.getStatus({ version: 1, provider: "azure", operationId: "1" });
// @ts-expect-error another provider's ticket
void azure.getStatus({ version: 1, provider: "ncp", operationId: "1" });
// @ts-expect-error no such id
void azure.getStatus({ messageId: "1" });
// @ts-expect-error the service has no list of what was sent
export const list: unknown = azure.listStatuses;

const result: PromiseLike<EmailSendResult> = azure.api.getSendResult({ operationId: "1" });
void result;
// @ts-expect-error the id is missing
void azure.api.getSendResult({});
// @ts-expect-error a mail has recipients
void azure.api.send({ body: { senderAddress: "a@contoso.com", content: { subject: "" } } });

// A value that is not known yet is accepted, a value of another type is not.
const known: EmailSendStatus = "Succeeded";
const unseen: [EmailSendStatus, EmailDeliveryStatus] = ["Postponed", "Greylisted"];
// @ts-expect-error a status is a text
const wrong: EmailSendStatus = 5;
export const values = [known, unseen, wrong];

// The client that only asks has the same question, and nothing else.
declare const createSmall: typeof createAzureStatus;
const small: AzureStatusClient = createSmall({ connectionString });
export const asked: Promise<MailStatus<"azure">> = small.getStatus({ operationId: "1" });
// @ts-expect-error who only asks has no use for events
createSmall({ connectionString, events: { secret: "an-address-nobody-guesses" } });
// @ts-expect-error an id is a text
void small.getStatus({ operationId: 1 });
// @ts-expect-error it only asks
export const further: unknown = small.waitForStatus;
