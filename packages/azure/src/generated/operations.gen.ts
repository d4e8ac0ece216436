// Generated from specs/azure.openapi.yaml by `pnpm generate`. Do not edit.
import {
  type Call,
  type Caller,
  type CallOptions,
  type ProviderBehaviour,
  type Signs,
  type Wire,
  idempotencyKey,
  operation,
  pathSegment,
  present,
  refuseNewerFields,
  wireRequests,
} from "@sendstatus/core/client";
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./types.gen.js";

/** The API of Azure Communication Services Email, version 2025-09-01. */
export interface AzureApi {
  /**
   * Hand a mail over for sending.
   *
   * The service checks the mail, answers 202 and works on it afterwards. The answer's `id` and its header `Operation-Location`
   * lead to the operation. The colon of the path is sent and signed as it stands, not percent-encoded.
   *
   * Quotas count per subscription. Custom domain: 30 sends a minute and 100 an hour, more on request. Azure-managed domain:
   * 5 a minute and 10 an hour, fixed. A request over the quota is refused with 429, and refused requests count too.
   *
   * Uncertain: what a second send with the same `Operation-Id` does. Users say that the mail is not sent again, Microsoft does
   * not promise it; nor is it known what is answered, for how long an id is remembered, and whether the mails are compared.
   *
   * Uncertain: whether these versions heed the repeatability headers. The specification does not have them; a page names them
   * for sending a mail, https://learn.microsoft.com/en-us/rest/api/communication/repeatable-requests. By that page, a
   * repetition is answered 409 while the first request is in progress, and with its code again if that was 2xx or 4xx; after a
   * 5xx it is carried out. One that differs from the first request is answered 400.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `SendErrorCode`, or new.
   * @see https://learn.microsoft.com/en-us/rest/api/communication/email/send
   * @example
   * ```ts
   * import type { AzureClient } from "@sendstatus/azure";
   *
   * declare const azure: AzureClient;
   * const result = await azure.api.send({
   *   body: {
   *     senderAddress: "donotreply@contoso.com",
   *     content: { subject: "Hello", plainText: "Hi there" },
   *     recipients: { to: [{ address: "alice@example.com" }] },
   *   },
   * });
   * ```
   */
  send(input: SendInput, options?: CallOptions): Call<EmailSendResult>;

  /**
   * Read how far the sending of a mail has come.
   *
   * A mail that could not be sent is still a 200 answer, with the status `Failed` and an `error`.
   *
   * Quotas count per subscription. Custom domain: 60 reads a minute and 200 an hour, more on request. Azure-managed domain:
   * 10 a minute and 20 an hour, fixed. By default that is two reads per send.
   *
   * Uncertain: how long a result can be read; no page says so.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetSendResultErrorCode`, or new.
   * @see https://learn.microsoft.com/en-us/rest/api/communication/email/get-send-result
   * @example
   * ```ts
   * import type { AzureClient } from "@sendstatus/azure";
   *
   * declare const azure: AzureClient;
   * const result = await azure.api.getSendResult({
   *   operationId: "F9168C5E-CEB2-4faa-B6BF-329BF39FA1E4",
   * });
   * ```
   */
  getSendResult(input: GetSendResultInput, options?: CallOptions): Call<EmailSendResult>;
}

/** What `send` takes. */
export interface SendInput {
  /**
   * The caller's own id for the operation, a UUID. The service makes one for a request without it.
   *
   * Where a call gives none, a random UUID is sent.
   */
  readonly "Operation-Id"?: string | undefined;
  /** An id of the caller for tracing this one request. The specification has it for a send; the official clients send it with a read, too, and the .NET client without dashes. */
  readonly "x-ms-client-request-id"?: string | undefined;
  /**
   * By its name, whether the answer is to repeat `x-ms-client-request-id`.
   *
   * Uncertain: whether the service heeds it. Only the .NET client was seen to send it, with `true`, and no page explains it.
   */
  readonly "x-ms-return-client-request-id"?: boolean | undefined;
  /**
   * Names a request that is not to be carried out again when it is repeated within 5 minutes. `Repeatability-First-Sent` goes
   * with it.
   *
   * Uncertain: whether these versions heed it; it is of an earlier preview. `Operation-Id` is in their specification.
   */
  readonly "Repeatability-Request-Id"?: string | undefined;
  /**
   * When the request of this `Repeatability-Request-Id` was sent first, as an HTTP date. If that is more than 5 minutes off,
   * the request is refused with 412.
   *
   * Uncertain: whether these versions heed it; it is of an earlier preview.
   */
  readonly "Repeatability-First-Sent"?: string | undefined;
  /** The mail. The whole request, attachments included, may have 10 MB. */
  readonly body: EmailMessage;
}

/** What `getSendResult` takes. */
export interface GetSendResultInput {
  /** The `id` from the answer to the send. Its letter case is kept as it was given. */
  readonly operationId: string;
  /** An id of the caller for tracing this one request. The specification has it for a send; the official clients send it with a read, too, and the .NET client without dashes. */
  readonly "x-ms-client-request-id"?: string | undefined;
}

/** The parameters that are given once, to the client. */
export interface AzureSettings {
  /**
   * The version of the API that the request speaks.
   *
   * Uncertain: what the service answers to a version it does not know.
   */
  readonly apiVersion: "2023-03-31" | "2025-09-01";
}

/** The values that a setting may have, and the one that counts where none is given. */
export const azureSettings = { apiVersion: { values: ["2023-03-31", "2025-09-01"], default: "2025-09-01" } } as const;

/** A mail to be sent. */
export type EmailMessage = components["schemas"]["EmailMessage"];

/** Subject and text of a mail. The documentation asks for `plainText`, `html` or both. */
export type EmailContent = components["schemas"]["EmailContent"];

/** Who gets the mail; 50 at most in `to`, `cc` and `bcc` together. */
export type EmailRecipients = components["schemas"]["EmailRecipients"];

/** An address, with or without a name. */
export type EmailAddress = components["schemas"]["EmailAddress"];

/** A file that goes with the mail. */
export type EmailAttachment = components["schemas"]["EmailAttachment"];

/** The state of a send operation. */
export type EmailSendResult = components["schemas"]["EmailSendResult"];

/**
 * How far the operation has come. Final are `Succeeded`, `Failed` and `Canceled`.
 *
 * - `NotStarted`: not started yet; the documentation says that the service does not send this at present
 * - `Running`: accepted and being processed
 * - `Succeeded`: processed without an error and out for delivery, which does not mean delivered
 * - `Failed`: not sent; `error` says why
 * - `Canceled`: canceled and not sent; the API has no operation by which a caller could cancel
 */
export type EmailSendStatus = components["schemas"]["EmailSendStatus"];

/** Why a mail was not sent. */
export type EmailSendError = components["schemas"]["EmailSendError"];

/**
 * Why an operation failed. Microsoft publishes no list; these codes have been seen.
 *
 * - `EmailDropped`: dropped after several attempts to deliver it
 * - `EmailDroppedAllRecipientsSuppressed`: dropped because every recipient stands on a suppression list
 */
export type EmailSendErrorCode = components["schemas"]["EmailSendErrorCode"];

/** One event in the Event Grid schema. */
export type EventGridEvent = components["schemas"]["EventGridEvent"];

/** One event as a CloudEvent 1.0. */
export type EmailCloudEvent = components["schemas"]["EmailCloudEvent"];

/**
 * What kind of event this is, and so of which form its `data`.
 *
 * - `Microsoft.Communication.EmailDeliveryReportReceived`: the fate of a mail at one recipient, an `EmailDeliveryReport`
 * - `Microsoft.Communication.EmailEngagementTrackingReportReceived`: an opening or a click, an `EmailEngagementReport`
 * - `Microsoft.EventGrid.SubscriptionValidationEvent`: the handshake of a subscription, a `SubscriptionValidation`
 */
export type EventType = components["schemas"]["EventType"];

/** What became of a mail at one recipient. */
export type EmailDeliveryReport = components["schemas"]["EmailDeliveryReport"];

/**
 * What became of the mail at this recipient. Compare without regard to letter case: samples of the specification say
 * `delivered`.
 *
 * Uncertain: the specification does not know `Expanded` and counts all but `Delivered` as failed. A soft bounce has no value
 * of its own, and no page says which one it gets.
 *
 * - `Delivered`: the recipient's mail server took it, which does not mean the inbox
 * - `Expanded`: the address is a distribution group, and the mail went on to its members
 * - `Bounced`: a hard bounce; there is no such address or domain
 * - `Suppressed`: not tried, because the address bounced before; this lasts 24 hours at first and 14 days at most
 * - `Quarantined`: held back as spam, bulk mail or phishing
 * - `FilteredSpam`: refused as spam
 * - `Failed`: not delivered; the details may say why
 */
export type EmailDeliveryStatus = components["schemas"]["EmailDeliveryStatus"];

/** More about the status. */
export type EmailDeliveryStatusDetails = components["schemas"]["EmailDeliveryStatusDetails"];

/** A mail was opened, or a link in it was followed. Comes only where tracking is enabled for the domain and not disabled in the mail. */
export type EmailEngagementReport = components["schemas"]["EmailEngagementReport"];

/**
 * What the recipient did. Compare without regard to letter case, as a page writes `View` and `Click`.
 *
 * - `view`: opened the mail
 * - `click`: followed a link in it
 */
export type EmailEngagementType = components["schemas"]["EmailEngagementType"];

/** The question of the handshake of the Event Grid schema. */
export type SubscriptionValidation = components["schemas"]["SubscriptionValidation"];

/** The answer to the handshake of the Event Grid schema. */
export type SubscriptionValidationResponse = components["schemas"]["SubscriptionValidationResponse"];

/** The answer to a request that was refused. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** An error. Every member may be missing or null. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/**
 * Why a request was refused. Microsoft publishes no list; these codes have been seen or reported.
 *
 * - `Denied`: the credentials are missing or wrong, or the body is not the one that was hashed
 * - `InvalidEmailAddress`: an address is malformed
 * - `DomainNotLinked`: the sender's domain is not linked to the Communication Services resource
 * - `TooManyRequests`: a quota is used up; `retry-after` says how long to wait, which for an hourly one may be long
 * - `RepeatabilityFirstSentOutsideWindow`: the header Repeatability-First-Sent of an earlier preview was more than 5 minutes off
 */
export type ErrorCode = components["schemas"]["ErrorCode"];

/** More about an error. */
export type ErrorAdditionalInfo = components["schemas"]["ErrorAdditionalInfo"];

/** How the API behaves, where the run time has to know it. */
export const azureBehaviour = {
  provider: "azure",
  error: {
    code: ["$response.body#/error/code", "$response.header.x-ms-error-code"],
    message: ["$response.body#/error/message"],
    requestId: ["$response.header.x-azure-ref", "$response.header.mise-correlation-id"],
    kinds: {
      authentication: { status: [401, 403], codes: ["Denied"] },
      "not-found": { status: [404] },
      "rate-limited": { status: [429], codes: ["TooManyRequests"] },
    },
    retryable: { status: [408, 429, 500, 502, 503, 504], codes: ["TooManyRequests"] },
    clockSkew: { status: [401] },
  },
  polling: { gaps: [15, 45, 135, 300], notFoundGrace: 600, readsPerSend: 2 },
  ceilings: {
    asked: { ceiling: "sent", ceilingCertainty: "reported" },
    pushed: { ceiling: "delivered", ceilingCertainty: "confirmed" },
  },
  buckets: ["send", "getSendResult"],
} as const satisfies ProviderBehaviour;

/** The schemes by which requests are proved. */
export type AzureSigner = "azure-hmac" | "bearer";

/** The answers that prove that nothing was changed. */
const notTaken = { status: [400, 401, 403, 404, 413, 415, 429] } as const satisfies Signs;

/** What the methods of the API make their calls with. */
export interface AzureWire extends Wire {
  readonly client: Client<paths>;
  readonly settings: AzureSettings;
}

export const azureWire = (caller: Caller, settings: AzureSettings): AzureWire => ({
  caller,
  client: createClient<paths>({ baseUrl: caller.endpoint, ...wireRequests }),
  settings,
});

/** What every operation sends in its query. */
const queryOf = (settings: AzureSettings) => ({ "api-version": settings.apiVersion });

export const sendOf = /* @__PURE__ */ operation<AzureWire, SendInput, EmailSendResult>(
  {
    id: "send",
    safety: "send",
    rateLimits: [
      { requests: 30, seconds: 60 },
      { requests: 100, seconds: 3600 },
    ],
    idempotencyKey: "Operation-Id",
    checkInput: /* @__PURE__ */ refuseNewerFields([{ at: "/body/attachments/*/contentId", version: "2025-09-01" }]),
    notTaken,
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/emails:send", {
      params: {
        query: queryOf(settings),
        header: present({
          "Operation-Id": idempotencyKey(input["Operation-Id"]),
          "x-ms-client-request-id": input["x-ms-client-request-id"],
          "x-ms-return-client-request-id": input["x-ms-return-client-request-id"],
          "Repeatability-Request-Id": input["Repeatability-Request-Id"],
          "Repeatability-First-Sent": input["Repeatability-First-Sent"],
        }),
      },
      body: input.body,
      ...hooks,
    }),
);

export const getSendResultOf = /* @__PURE__ */ operation<AzureWire, GetSendResultInput, EmailSendResult>(
  {
    id: "getSendResult",
    safety: "read",
    rateLimits: [
      { requests: 60, seconds: 60 },
      { requests: 200, seconds: 3600 },
    ],
  },
  ({ client, settings }, input, hooks) =>
    client.GET("/emails/operations/{operationId}", {
      params: {
        path: { operationId: pathSegment("operationId", input.operationId) },
        query: queryOf(settings),
        header: present({ "x-ms-client-request-id": input["x-ms-client-request-id"] }),
      },
      ...hooks,
    }),
);

/** Makes the API: a method for each operation. */
export const createAzureApi = (wire: AzureWire): AzureApi => ({
  send: sendOf(wire),
  getSendResult: getSendResultOf(wire),
});
