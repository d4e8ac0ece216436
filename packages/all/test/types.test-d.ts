// Checked by the compiler alone: what should not compile must not.
import type { MailStatus } from "@sendstatus/core";
import { azure, createSendStatus, ncp } from "../src/index.js";

const mail = createSendStatus({ ncp: { accessKey: "key", secretKey: "secret" } });

const status: Promise<MailStatus<"ncp">> = mail.getStatus({ provider: "ncp", requestId: "1" });
void status;
void mail.getStatus(mail.ncp.ticket({ requestId: "1" }));
// @ts-expect-error a provider that was not configured
void mail.getStatus({ provider: "azure", operationId: "1" });
// @ts-expect-error the provider is missing
void mail.getStatus({ requestId: "1" });
// @ts-expect-error another provider's id
void mail.getStatus({ provider: "ncp", operationId: "1" });
// @ts-expect-error no such client
export const absent: unknown = mail.azure;
// @ts-expect-error no such provider
createSendStatus({ sendgrid: {} });

const both = createSendStatus({ ncp: { accessKey: "key", secretKey: "secret" }, azure: { connectionString: "" } });
const either: Promise<MailStatus<"ncp" | "azure">> = both.getStatus({ provider: "azure", operationId: "1" });
void either;

// Each package is here under its provider's name.
export const creators: [typeof azure.createAzure, typeof ncp.createNcp] = [azure.createAzure, ncp.createNcp];
export type Operation = azure.EmailSendResult;
