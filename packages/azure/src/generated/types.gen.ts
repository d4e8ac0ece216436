// Generated from specs/azure.openapi.yaml by `pnpm generate`. Do not edit.
export interface paths {
  "/emails:send": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand a mail over for sending.
     * @description The service checks the mail, answers 202 and works on it afterwards. The answer's `id` and its header `Operation-Location`
     *     lead to the operation. The colon of the path is sent and signed as it stands, not percent-encoded.
     *
     *     Quotas count per subscription. Custom domain: 30 sends a minute and 100 an hour, more on request. Azure-managed domain:
     *     5 a minute and 10 an hour, fixed. A request over the quota is refused with 429, and refused requests count too.
     *
     *     Uncertain: what a second send with the same `Operation-Id` does. Users say that the mail is not sent again, Microsoft does
     *     not promise it; nor is it known what is answered, for how long an id is remembered, and whether the mails are compared.
     *
     *     Uncertain: whether these versions heed the repeatability headers. The specification does not have them; a page names them
     *     for sending a mail, https://learn.microsoft.com/en-us/rest/api/communication/repeatable-requests. By that page, a
     *     repetition is answered 409 while the first request is in progress, and with its code again if that was 2xx or 4xx; after a
     *     5xx it is carried out. One that differs from the first request is answered 400.
     */
    post: operations["send"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/emails/operations/{operationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how far the sending of a mail has come.
     * @description A mail that could not be sent is still a 200 answer, with the status `Failed` and an `error`.
     *
     *     Quotas count per subscription. Custom domain: 60 reads a minute and 200 an hour, more on request. Azure-managed domain:
     *     10 a minute and 20 an hour, fixed. By default that is two reads per send.
     *
     *     Uncertain: how long a result can be read; no page says so.
     */
    get: operations["getSendResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  emailEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take events of mails in the Event Grid schema.
     * @description The body is an array: one event by default, up to 5,000 where the subscription asks for batches. Deliveries come at least
     *     once and in no order; the `id` of an event tells a repetition.
     *
     *     The handshake: when a subscription is made or changed, one `SubscriptionValidationEvent` comes alone, with the header
     *     `aeg-event-type: SubscriptionValidation`. Answer 200 within 30 seconds, with its code in the body; 202 is not accepted.
     *     Or answer 200 without a body and open its `validationUrl` within 5 minutes.
     *
     *     200, 201, 202, 203 and 204 mean that the events were taken. After another answer, or none within 30 seconds, they come
     *     again: after 10 and 30 seconds, 1, 5, 10 and 30 minutes, 1 hour, and so on for 24 hours, 30 attempts at most by default.
     *     404 puts this off by 5 minutes at least, 408 by 2, 503 by 30 seconds. After 400, 401, 403 and 413 they do not come again:
     *     Event Grid drops them, or keeps them as dead letters where that is set up. Do not answer a passing fault so.
     *
     *     Deliveries are not signed. What can prove their origin is set up with the subscription: a secret in the query of the
     *     address, a header with a fixed value, or a Microsoft Entra token. The handshake proves nothing about later deliveries.
     *
     *     Uncertain: whether a bounce that comes late gives a second event after `Delivered`. Copies of the page on retries differ:
     *     older ones do not name 403, and after the first hour try every hour, where newer ones try after 3, 6 and every 12 hours.
     */
    post: operations["emailEvents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  emailCloudEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take events of mails as CloudEvents 1.0.
     * @description The same events in the other schema: one event as an object or, where the subscription asks for batches, an array of them.
     *     The data is that of the Event Grid schema, and so are retries, order and proof of origin; see `emailEvents`. The handshake
     *     is another one, see `cloudEventsHandshake`.
     *
     *     Uncertain: the content type of a batch; the page names the one of a single event only.
     */
    post: operations["emailCloudEvents"];
    delete?: never;
    /**
     * Allow Event Grid to deliver CloudEvents to this address.
     * @description Comes when a subscription with the CloudEvents schema is made or changed. Who wants the events answers with the origin
     *     that asks and with a rate. Whoever cannot may open the address of `WebHook-Request-Callback` instead.
     *
     *     Uncertain: which of the optional headers Event Grid sends, and until when the callback's address works.
     */
    options: operations["cloudEventsHandshake"];
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description A mail to be sent. */
    EmailMessage: {
      /** @description The bare sender address, without a display name. Its domain must be verified and linked to the resource. */
      senderAddress: string;
      content: components["schemas"]["EmailContent"];
      recipients: components["schemas"]["EmailRecipients"];
      /**
       * @description Mail headers of the caller's own. Some names are instructions to the service:
       *
       *     - `x-priority`, `x-msmail-priority`: the importance of the mail.
       *     - `x-ms-acsemail-ignore-duplicate-content-id: true`: content ids may repeat.
       *     - `x-ms-acsemail-suppress-invalid-attachment: true`: an invalid attachment is left out and the mail is sent.
       *     - `x-ms-acsemail-validate-message-id: true`: a bad or repeated Message-ID is refused instead of silently replaced.
       */
      headers?: {
        [key: string]: string;
      };
      /**
       * @description Files that go with the mail. The whole request may have 10 MB.
       *
       *     Uncertain: whether the 10 MB are counted before or after base64, which makes a file a third larger, and whether
       *     support still allows up to 30 MB on request, as others quote the documentation.
       */
      attachments?: components["schemas"]["EmailAttachment"][];
      /** @description Where answers to the mail go. */
      replyTo?: components["schemas"]["EmailAddress"][];
      /** @description Turns the tracking of opens and clicks off for this mail, where it is enabled for the domain. */
      userEngagementTrackingDisabled?: boolean;
    };
    /** @description Subject and text of a mail. The documentation asks for `plainText`, `html` or both. */
    EmailContent: {
      /** @description The subject. No limit of its length is published. */
      subject: string;
      /** @description The text in plain form. */
      plainText?: string;
      /** @description The text as HTML. It shows an inline attachment by `cid:` and its `contentId`. */
      html?: string;
    };
    /** @description Who gets the mail; 50 at most in `to`, `cc` and `bcc` together. */
    EmailRecipients: {
      /**
       * @description The main recipients.
       *
       *     Uncertain: whether `to` may be left out. The specification requires it; an earlier preview accepted a mail without it.
       */
      to: components["schemas"]["EmailAddress"][];
      /** @description Recipients of a copy. */
      cc?: components["schemas"]["EmailAddress"][];
      /** @description Recipients of a copy whom the others do not see. */
      bcc?: components["schemas"]["EmailAddress"][];
    };
    /** @description An address, with or without a name. */
    EmailAddress: {
      /** @description The bare address. */
      address: string;
      /** @description The name that the mail shows with the address. */
      displayName?: string;
    };
    /** @description A file that goes with the mail. */
    EmailAttachment: {
      /** @description The file name. */
      name: string;
      /** @description The MIME type. The usual document, image, sound, video, font and archive types are accepted, see https://learn.microsoft.com/en-us/azure/communication-services/concepts/email/email-attachment-allowed-mime-types */
      contentType: string;
      /** @description The content of the file. */
      contentInBase64: string;
      /** @description Makes the attachment an inline one, which the HTML text shows by `cid:` and this id. */
      contentId?: string;
    };
    /** @description The state of a send operation. */
    EmailSendResult: {
      /** @description Id of the operation, a UUID. Its letter case is kept as it was given. */
      id: string;
      status: components["schemas"]["EmailSendStatus"];
      /** @description Why the mail was not sent. In the other states the real service sends null; the official examples leave it out. */
      error?: components["schemas"]["EmailSendError"] | null;
    };
    /** @description How far the operation has come. Final are `Succeeded`, `Failed` and `Canceled`. */
    EmailSendStatus: "NotStarted" | "Running" | "Succeeded" | "Failed" | "Canceled" | (string & {});
    /** @description Why a mail was not sent. */
    EmailSendError: components["schemas"]["ErrorDetail"] & {
      /** @description The cause, as one word. */
      code?: components["schemas"]["EmailSendErrorCode"] | null;
    };
    /** @description Why an operation failed. Microsoft publishes no list; these codes have been seen. */
    EmailSendErrorCode: "EmailDropped" | "EmailDroppedAllRecipientsSuppressed" | (string & {});
    /** @description One event in the Event Grid schema. */
    EventGridEvent: {
      /** @description Unique to the event; a repeated delivery has it again. */
      id: string;
      /** @description The Communication Services resource, by its path in Azure. */
      topic: string;
      /** @description The mail, as `sender/{address}/message/{messageId}`. Empty in a handshake. */
      subject: string;
      eventType: components["schemas"]["EventType"];
      /**
       * Format: date-time
       * @description When the event was made, with up to seven digits of a second. What it tells of happened earlier.
       */
      eventTime: string;
      /** @description What the event tells, in a form that `eventType` decides. An event of another type has data of its own. */
      data:
        | components["schemas"]["EmailDeliveryReport"]
        | components["schemas"]["EmailEngagementReport"]
        | components["schemas"]["SubscriptionValidation"];
      /** @description The version of the form of `data`. */
      dataVersion: string;
      /** @description The version of the form of the event around it. */
      metadataVersion: string;
    };
    /** @description One event as a CloudEvent 1.0. */
    EmailCloudEvent: {
      /** @description The version of CloudEvents, `1.0`. */
      specversion: string;
      /** @description Unique to the event; a repeated delivery has it again. */
      id: string;
      /** @description The Communication Services resource, by its path in Azure. */
      source: string;
      /** @description The mail, as `sender/{address}/message/{messageId}`. */
      subject?: string;
      type: components["schemas"]["EventType"];
      /**
       * Format: date-time
       * @description When the event was made, with up to seven digits of a second. What it tells of happened earlier.
       */
      time?: string;
      /** @description What the event tells, in a form that `type` decides. An event of another type has data of its own. */
      data: components["schemas"]["EmailDeliveryReport"] | components["schemas"]["EmailEngagementReport"];
    };
    /** @description What kind of event this is, and so of which form its `data`. */
    EventType:
      | "Microsoft.Communication.EmailDeliveryReportReceived"
      | "Microsoft.Communication.EmailEngagementTrackingReportReceived"
      | "Microsoft.EventGrid.SubscriptionValidationEvent"
      | (string & {});
    /** @description What became of a mail at one recipient. */
    EmailDeliveryReport: {
      /** @description The sender's address. */
      sender: string;
      /** @description The recipient's address. Each recipient has a report of its own. */
      recipient: string;
      /** @description The `id` that the send answered. */
      messageId: string;
      /** @description The header Message-ID of the mail. Newer; a suppressed mail has none. */
      internetMessageId?: string;
      status: components["schemas"]["EmailDeliveryStatus"];
      deliveryStatusDetails?: components["schemas"]["EmailDeliveryStatusDetails"];
      /**
       * Format: date-time
       * @description When delivery was tried. One of two spellings, used by the documentation.
       */
      deliveryAttemptTimeStamp?: string;
      /**
       * Format: date-time
       * @description When delivery was tried. The other spelling, used by the specification and seen in a real event.
       */
      deliveryAttemptTimestamp?: string;
    };
    /**
     * @description What became of the mail at this recipient. Compare without regard to letter case: samples of the specification say
     *     `delivered`.
     *
     *     Uncertain: the specification does not know `Expanded` and counts all but `Delivered` as failed. A soft bounce has no value
     *     of its own, and no page says which one it gets.
     */
    EmailDeliveryStatus:
      | "Delivered"
      | "Expanded"
      | "Bounced"
      | "Suppressed"
      | "Quarantined"
      | "FilteredSpam"
      | "Failed"
      | (string & {});
    /** @description More about the status. */
    EmailDeliveryStatusDetails: {
      /**
       * @description A text. Empty on a real delivered mail.
       *
       *     Uncertain: its form; it may hold the SMTP reply of the recipient's server.
       */
      statusMessage?: string;
      /** @description The mail server that answered for the recipient. Newer; a suppressed mail has none. */
      recipientMailServerHostName?: string;
    };
    /** @description A mail was opened, or a link in it was followed. Comes only where tracking is enabled for the domain and not disabled in the mail. */
    EmailEngagementReport: {
      /** @description The sender's address. */
      sender: string;
      /** @description The recipient's address. The samples leave it out. */
      recipient?: string;
      /** @description The `id` that the send answered. */
      messageId: string;
      /** @description The header Message-ID of the mail. In one official sample only. */
      internetMessageId?: string;
      /**
       * Format: date-time
       * @description When it happened. One of two spellings, used by the documentation.
       */
      userActionTimeStamp?: string;
      /**
       * Format: date-time
       * @description When it happened. The other spelling, used by the specification.
       */
      userActionTimestamp?: string;
      engagementType: components["schemas"]["EmailEngagementType"];
      /** @description The link that was followed; empty when the mail was opened. */
      engagementContext?: string;
      /** @description The program that opened the mail or followed the link. */
      userAgent?: string;
    };
    /** @description What the recipient did. Compare without regard to letter case, as a page writes `View` and `Click`. */
    EmailEngagementType: "view" | "click" | (string & {});
    /** @description The question of the handshake of the Event Grid schema. */
    SubscriptionValidation: {
      /** @description To be sent back in the answer. */
      validationCode: string;
      /**
       * Format: uri
       * @description Or to be opened within 5 minutes, by GET.
       */
      validationUrl?: string;
    };
    /** @description The answer to the handshake of the Event Grid schema. */
    SubscriptionValidationResponse: {
      /** @description The `validationCode`. */
      validationResponse: string;
    };
    /** @description The answer to a request that was refused. */
    ErrorResponse: {
      error?: components["schemas"]["ErrorDetail"];
    };
    /** @description An error. Every member may be missing or null. */
    ErrorDetail: {
      /** @description The error, as one word. */
      code?: components["schemas"]["ErrorCode"] | null;
      /** @description The error in a sentence. */
      message?: string | null;
      /** @description What the error is about. */
      target?: string | null;
      /** @description Further errors that belong to this one. */
      details?: components["schemas"]["ErrorDetail"][] | null;
      /** @description More about the error. */
      additionalInfo?: components["schemas"]["ErrorAdditionalInfo"][] | null;
      /** @description Not in the specification, but seen in an answer of an earlier preview, as null. */
      innererror?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description Why a request was refused. Microsoft publishes no list; these codes have been seen or reported. */
    ErrorCode:
      | "Denied"
      | "InvalidEmailAddress"
      | "DomainNotLinked"
      | "TooManyRequests"
      | "RepeatabilityFirstSentOutsideWindow"
      | (string & {});
    /** @description More about an error. */
    ErrorAdditionalInfo: {
      /** @description What kind of information this is. */
      type?: string | null;
      /** @description The information, in a form that depends on `type`. */
      info?: {
        [key: string]: unknown;
      } | null;
    };
  };
  responses: {
    /** @description The mail is refused as it stands, such as for a malformed address, an attachment or a repeated content id. */
    InvalidMail: {
      headers: {
        "x-ms-error-code": components["headers"]["ErrorCode"];
        "x-azure-ref": components["headers"]["AzureRef"];
        "mise-correlation-id": components["headers"]["CorrelationId"];
        "x-cache": components["headers"]["Cache"];
        date: components["headers"]["Date"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The key, the signature or the token is missing or wrong. */
    Denied: {
      headers: {
        "x-ms-error-code": components["headers"]["ErrorCode"];
        "x-azure-ref": components["headers"]["AzureRef"];
        "mise-correlation-id": components["headers"]["CorrelationId"];
        "x-cache": components["headers"]["Cache"];
        date: components["headers"]["Date"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * @description The sender's domain is not linked to the Communication Services resource.
     *
     *     Uncertain: the HTTP status; some reports speak of 403.
     */
    DomainNotLinked: {
      headers: {
        "x-ms-error-code": components["headers"]["ErrorCode"];
        "x-azure-ref": components["headers"]["AzureRef"];
        "mise-correlation-id": components["headers"]["CorrelationId"];
        "x-cache": components["headers"]["Cache"];
        date: components["headers"]["Date"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * @description No result under this id. This was also reported shortly after an accepted send and for suppressed mail, so it does not
     *     mean that the mail failed.
     */
    ResultNotFound: {
      headers: {
        "x-ms-error-code": components["headers"]["ErrorCode"];
        "x-azure-ref": components["headers"]["AzureRef"];
        "mise-correlation-id": components["headers"]["CorrelationId"];
        "x-cache": components["headers"]["Cache"];
        date: components["headers"]["Date"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description A quota is used up. The request was rejected, not queued. */
    TooManyRequests: {
      headers: {
        "retry-after": components["headers"]["RetryAfter"];
        "x-ms-error-code": components["headers"]["ErrorCode"];
        "x-azure-ref": components["headers"]["AzureRef"];
        "mise-correlation-id": components["headers"]["CorrelationId"];
        "x-cache": components["headers"]["Cache"];
        date: components["headers"]["Date"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description Any other refusal of a send, or a fault of the service. */
    SendRefused: {
      headers: {
        "x-ms-error-code": components["headers"]["ErrorCode"];
        "x-azure-ref": components["headers"]["AzureRef"];
        "mise-correlation-id": components["headers"]["CorrelationId"];
        "x-cache": components["headers"]["Cache"];
        date: components["headers"]["Date"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description Any other refusal of a read, or a fault of the service. */
    ReadRefused: {
      headers: {
        "x-ms-error-code": components["headers"]["ErrorCode"];
        "x-azure-ref": components["headers"]["AzureRef"];
        "mise-correlation-id": components["headers"]["CorrelationId"];
        "x-cache": components["headers"]["Cache"];
        date: components["headers"]["Date"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description The version of the API that the request speaks.
     *
     *     Uncertain: what the service answers to a version it does not know.
     * @example 2025-09-01
     */
    ApiVersion: "2023-03-31" | "2025-09-01";
    /**
     * @description The `id` from the answer to the send. Its letter case is kept as it was given.
     * @example F9168C5E-CEB2-4faa-B6BF-329BF39FA1E4
     */
    OperationId: string;
    /**
     * @description The caller's own id for the operation, a UUID. The service makes one for a request without it.
     * @example 8540c0de-899f-5cce-acb5-3ec493af3800
     */
    OperationIdHeader: string;
    /**
     * @description An id of the caller for tracing this one request. The specification has it for a send; the official clients send it with a read, too, and the .NET client without dashes.
     * @example 1377af77-47e8-4fb3-8e84-5a848305daea
     */
    ClientRequestId: string;
    /**
     * @description By its name, whether the answer is to repeat `x-ms-client-request-id`.
     *
     *     Uncertain: whether the service heeds it. Only the .NET client was seen to send it, with `true`, and no page explains it.
     * @example true
     */
    ReturnClientRequestId: boolean;
    /**
     * @description Names a request that is not to be carried out again when it is repeated within 5 minutes. `Repeatability-First-Sent` goes
     *     with it.
     *
     *     Uncertain: whether these versions heed it; it is of an earlier preview. `Operation-Id` is in their specification.
     * @example 3a1c2b4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d
     */
    RepeatabilityRequestId: string;
    /**
     * @description When the request of this `Repeatability-Request-Id` was sent first, as an HTTP date. If that is more than 5 minutes off,
     *     the request is refused with 412.
     *
     *     Uncertain: whether these versions heed it; it is of an earlier preview.
     * @example Tue, 04 Mar 2025 05:06:07 GMT
     */
    RepeatabilityFirstSent: string;
    /**
     * @description `SubscriptionValidation` for a handshake, `Notification` for events. Other headers of this family name the subscription
     *     and count the attempts.
     *
     *     Uncertain: that every delivery has it; read the events, not this.
     * @example Notification
     */
    AegEventType: string;
    /**
     * @description Who asks to deliver events, as a domain name.
     * @example eventgrid.azure.net
     */
    WebHookRequestOrigin: string;
    /**
     * @description How many deliveries a minute are wished for.
     * @example 120
     */
    WebHookRequestRate: string;
    /**
     * @description An address at which the deliveries can be allowed later, instead of in the answer.
     * @example https://contoso.eventgrid.azure.net/eventsubscriptions/mail-events/validate?id=512d38b6-c7b8-40c8-89fe-f46f9e9622b6
     */
    WebHookRequestCallback: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Absolute address of the operation, its `api-version` included. Follow it and sign it as it stands: the official example of 2023-03-31 has two slashes before `emails`.
     * @example https://contoso.communication.azure.com/emails/operations/8540c0de-899f-5cce-acb5-3ec493af3800?api-version=2025-09-01
     */
    OperationLocation: string;
    /**
     * @description Seconds to wait before the next request.
     * @example 20
     */
    RetryAfter: number;
    /**
     * @description `accepted` for a new request with repeatability headers.
     *
     *     Uncertain: whether these versions send it; it was seen on an earlier preview.
     * @example accepted
     */
    RepeatabilityResult: string;
    /**
     * @description The id of the mail.
     *
     *     Uncertain: whether these versions send it; it was seen on an earlier preview, whose answer had no body.
     * @example 8540c0de-899f-5cce-acb5-3ec493af3800
     */
    RequestId: string;
    /**
     * @description The same code as `error.code` in the body.
     * @example Denied
     */
    ErrorCode: components["schemas"]["ErrorCode"];
    /**
     * @description The id of the request at the front door, for support. Seen on real answers, not in the specification.
     * @example 20260301T000000Z-r1a2b3c4d5e6f7
     */
    AzureRef: string;
    /**
     * @description The id of the request behind it, for support. Seen on real answers, not in the specification.
     * @example 1b4e28ba-2fa1-11d2-883f-0016d3cca427
     */
    CorrelationId: string;
    /**
     * @description The API versions that the service speaks. Seen on real answers, not in the specification.
     * @example 2023-03-31, 2025-09-01
     */
    SupportedVersions: string;
    /**
     * @description What the front door's cache did, which is nothing. Seen on real answers, not in the specification.
     * @example CONFIG_NOCACHE
     */
    Cache: string;
    /**
     * @description The service's clock when it answered. Seen on real answers, not in the specification.
     * @example Tue, 04 Mar 2025 05:06:07 GMT
     */
    Date: string;
    /**
     * @description The origin that may deliver events, as the request named it, or `*`.
     * @example eventgrid.azure.net
     */
    WebHookAllowedOrigin: string;
    /**
     * @description How many deliveries a minute are welcome, or `*`.
     * @example *
     */
    WebHookAllowedRate: string;
    /**
     * @description The methods that deliveries may use.
     * @example POST
     */
    Allow: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  send: {
    parameters: {
      query: {
        /**
         * @description The version of the API that the request speaks.
         *
         *     Uncertain: what the service answers to a version it does not know.
         * @example 2025-09-01
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: {
        /**
         * @description The caller's own id for the operation, a UUID. The service makes one for a request without it.
         * @example 8540c0de-899f-5cce-acb5-3ec493af3800
         */
        "Operation-Id"?: components["parameters"]["OperationIdHeader"];
        /**
         * @description An id of the caller for tracing this one request. The specification has it for a send; the official clients send it with a read, too, and the .NET client without dashes.
         * @example 1377af77-47e8-4fb3-8e84-5a848305daea
         */
        "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
        /**
         * @description By its name, whether the answer is to repeat `x-ms-client-request-id`.
         *
         *     Uncertain: whether the service heeds it. Only the .NET client was seen to send it, with `true`, and no page explains it.
         * @example true
         */
        "x-ms-return-client-request-id"?: components["parameters"]["ReturnClientRequestId"];
        /**
         * @description Names a request that is not to be carried out again when it is repeated within 5 minutes. `Repeatability-First-Sent` goes
         *     with it.
         *
         *     Uncertain: whether these versions heed it; it is of an earlier preview. `Operation-Id` is in their specification.
         * @example 3a1c2b4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d
         */
        "Repeatability-Request-Id"?: components["parameters"]["RepeatabilityRequestId"];
        /**
         * @description When the request of this `Repeatability-Request-Id` was sent first, as an HTTP date. If that is more than 5 minutes off,
         *     the request is refused with 412.
         *
         *     Uncertain: whether these versions heed it; it is of an earlier preview.
         * @example Tue, 04 Mar 2025 05:06:07 GMT
         */
        "Repeatability-First-Sent"?: components["parameters"]["RepeatabilityFirstSent"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The mail. The whole request, attachments included, may have 10 MB. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmailMessage"];
      };
    };
    responses: {
      /** @description The mail was accepted. It has not been sent yet. */
      202: {
        headers: {
          "Operation-Location": components["headers"]["OperationLocation"];
          "retry-after": components["headers"]["RetryAfter"];
          "Repeatability-Result": components["headers"]["RepeatabilityResult"];
          "x-azure-ref": components["headers"]["AzureRef"];
          "mise-correlation-id": components["headers"]["CorrelationId"];
          "x-ms-request-id": components["headers"]["RequestId"];
          "api-supported-versions": components["headers"]["SupportedVersions"];
          "x-cache": components["headers"]["Cache"];
          date: components["headers"]["Date"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailSendResult"];
        };
      };
      400: components["responses"]["InvalidMail"];
      401: components["responses"]["Denied"];
      404: components["responses"]["DomainNotLinked"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["SendRefused"];
    };
  };
  getSendResult: {
    parameters: {
      query: {
        /**
         * @description The version of the API that the request speaks.
         *
         *     Uncertain: what the service answers to a version it does not know.
         * @example 2025-09-01
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: {
        /**
         * @description An id of the caller for tracing this one request. The specification has it for a send; the official clients send it with a read, too, and the .NET client without dashes.
         * @example 1377af77-47e8-4fb3-8e84-5a848305daea
         */
        "x-ms-client-request-id"?: components["parameters"]["ClientRequestId"];
      };
      path: {
        /**
         * @description The `id` from the answer to the send. Its letter case is kept as it was given.
         * @example F9168C5E-CEB2-4faa-B6BF-329BF39FA1E4
         */
        operationId: components["parameters"]["OperationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the operation. `retry-after` is there only while the status is not final. */
      200: {
        headers: {
          "retry-after": components["headers"]["RetryAfter"];
          "x-azure-ref": components["headers"]["AzureRef"];
          "mise-correlation-id": components["headers"]["CorrelationId"];
          "api-supported-versions": components["headers"]["SupportedVersions"];
          "x-cache": components["headers"]["Cache"];
          date: components["headers"]["Date"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailSendResult"];
        };
      };
      401: components["responses"]["Denied"];
      404: components["responses"]["ResultNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["ReadRefused"];
    };
  };
  emailEvents: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description `SubscriptionValidation` for a handshake, `Notification` for events. Other headers of this family name the subscription
         *     and count the attempts.
         *
         *     Uncertain: that every delivery has it; read the events, not this.
         * @example Notification
         */
        "aeg-event-type"?: components["parameters"]["AegEventType"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The events. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["EventGridEvent"][];
      };
    };
    responses: {
      /** @description The events were taken. Only the answer to a handshake needs a body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubscriptionValidationResponse"];
        };
      };
      /** @description The events were not taken. The status decides whether they come again. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  emailCloudEvents: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description `SubscriptionValidation` for a handshake, `Notification` for events. Other headers of this family name the subscription
         *     and count the attempts.
         *
         *     Uncertain: that every delivery has it; read the events, not this.
         * @example Notification
         */
        "aeg-event-type"?: components["parameters"]["AegEventType"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event, or the events. */
    requestBody: {
      content: {
        "application/cloudevents+json": components["schemas"]["EmailCloudEvent"];
        "application/cloudevents-batch+json": components["schemas"]["EmailCloudEvent"][];
      };
    };
    responses: {
      /** @description The events were taken. No body is needed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The events were not taken. The status decides whether they come again. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  cloudEventsHandshake: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Who asks to deliver events, as a domain name.
         * @example eventgrid.azure.net
         */
        "WebHook-Request-Origin": components["parameters"]["WebHookRequestOrigin"];
        /**
         * @description How many deliveries a minute are wished for.
         * @example 120
         */
        "WebHook-Request-Rate"?: components["parameters"]["WebHookRequestRate"];
        /**
         * @description An address at which the deliveries can be allowed later, instead of in the answer.
         * @example https://contoso.eventgrid.azure.net/eventsubscriptions/mail-events/validate?id=512d38b6-c7b8-40c8-89fe-f46f9e9622b6
         */
        "WebHook-Request-Callback"?: components["parameters"]["WebHookRequestCallback"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deliveries are allowed. */
      200: {
        headers: {
          "WebHook-Allowed-Origin": components["headers"]["WebHookAllowedOrigin"];
          "WebHook-Allowed-Rate": components["headers"]["WebHookAllowedRate"];
          Allow: components["headers"]["Allow"];
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Deliveries are not allowed, and the subscription is not made. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
