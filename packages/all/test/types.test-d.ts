// Checked by the compiler alone: what should not compile must not.
import type { MailStatus, ParsedEvents, StatusList, WaitedStatus, WatchedStatus } from "@sendstatus/core";
import { azure, createSendStatus, ncp } from "../src/index.js";
import { createAllStatus } from "../src/status.js";

declare const request: Request;
const from = new Date();

const mail = createSendStatus({ ncp: { accessKey: "key", secretKey: "secret" } });

const status: Promise<MailStatus<"ncp">> = mail.getStatus({ provider: "ncp", requestId: "1" });
const waited: Promise<WaitedStatus<"ncp">> = mail.waitForStatus({ provider: "ncp", requestId: "1" }, { until: "sent" });
const watched: AsyncIterable<WatchedStatus<"ncp">> = mail.watchStatus(mail.ncp.ticket({ requestId: "1" }));
const listed: StatusList<"ncp"> = mail.listStatuses({ provider: "ncp", from, recipient: "a@example.com" });
export const ofNcp: unknown[] = [status, waited, watched, listed];
void mail.getStatus(mail.ncp.ticket({ requestId: "1" }));
// @ts-expect-error a provider that was not configured
void mail.getStatus({ provider: "azure", operationId: "1" });
// @ts-expect-error a provider that was not configured
void mail.waitForStatus({ provider: "azure", operationId: "1" });
// @ts-expect-error a provider that was not configured
void mail.watchStatus({ provider: "azure", operationId: "1" });
// @ts-expect-error a provider that was not configured
void mail.listStatuses({ provider: "twilio", from });
// @ts-expect-error a provider that was not configured
void mail.parseEvents("azure", request);
// @ts-expect-error the provider is missing
void mail.getStatus({ requestId: "1" });
// @ts-expect-error another provider's id
void mail.getStatus({ provider: "ncp", operationId: "1" });
// @ts-expect-error no such client
export const absent: unknown = mail.azure;
// @ts-expect-error no such provider
createSendStatus({ sendgrid: {} });
// @ts-expect-error NCP sends no events
void mail.parseEvents("ncp", request);

const both = createSendStatus({ ncp: { accessKey: "key", secretKey: "secret" }, azure: { connectionString: "" } });
const either: Promise<MailStatus<"ncp" | "azure">> = both.getStatus({ provider: "azure", operationId: "1" });
const pushed: Promise<ParsedEvents<"azure">> = both.parseEvents("azure", request);
export const ofBoth: unknown[] = [either, pushed];
void both.getStatus(both.azure.ticket({ operationId: "1", recipients: ["a@example.com"] }));
// @ts-expect-error Azure has no list of what was sent
void both.listStatuses({ provider: "azure", from });
// @ts-expect-error the list takes times, not ids
void both.listStatuses({ provider: "ncp", requestId: "1" });
// @ts-expect-error NCP sends no events, whoever else is configured
void both.parseEvents("ncp", request);

// Each package is here under its provider's name.
export const creators: [typeof azure.createAzure, typeof ncp.createNcp] = [azure.createAzure, ncp.createNcp];
export type Operation = azure.EmailSendResult;

// The client that only asks is typed alike.
const asking = createAllStatus({ ncp: { accessKey: "key", secretKey: "secret" } });
export const asked: Promise<MailStatus<"ncp">> = asking.getStatus({ provider: "ncp", requestId: "1" });
void asking.getStatus(mail.ncp.ticket({ requestId: "1" }));
void asking.ncp.getStatus({ requestId: "1", mailId: "2" });
// @ts-expect-error a provider that was not configured
void asking.getStatus({ provider: "azure", operationId: "1" });
// @ts-expect-error another provider's id
void asking.getStatus({ provider: "ncp", operationId: "1" });
// @ts-expect-error it only asks
export const further: unknown = asking.waitForStatus;
// @ts-expect-error a secret is missing
createAllStatus({ ncp: { accessKey: "key" } });
// @ts-expect-error no such provider
createAllStatus({ sendgrid: {} });
