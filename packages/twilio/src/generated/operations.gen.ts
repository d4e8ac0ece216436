// Generated from specs/twilio.openapi.yaml by `pnpm generate`. Do not edit.
import {
  type Call,
  type Caller,
  type CallOptions,
  type PagedCall,
  type PageOptions,
  type ProviderBehaviour,
  type Signs,
  type Wire,
  cursorPages,
  operation,
  pagedOperation,
  pathSegment,
  present,
  wireRequests,
} from "@sendstatus/core/client";
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./types.gen.js";

/** The API of Twilio Email, version v1. */
export interface TwilioApi {
  /**
   * List Emails, such as all of one operation.
   *
   * One page of Emails, with the status of each. An Email that was created more than 7 days ago may be missing.
   *
   * Uncertain: whether the filters must be repeated with a `pageToken`, so repeat them, and in which order the Emails come.
   * Nor is it documented how soon after the 202 of a send its Emails are listed; the list may be empty at first.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListEmailsErrorCode`, or new.
   * @see https://docs.comms.twilio.com/comms-api-reference/emails/list
   * @example
   * ```ts
   * import type { TwilioClient } from "@sendstatus/twilio";
   *
   * declare const twilio: TwilioClient;
   * for await (const email of twilio.api.listEmails({})) {
   *   console.log(email);
   * }
   * ```
   */
  listEmails(input: ListEmailsInput, options?: PageOptions): PagedCall<EmailList, Email>;

  /**
   * Hand a mail over for one or many recipients.
   *
   * Twilio checks the request, answers 202 and works on it afterwards. The answer names the operation; the ids of the single
   * Emails are not in it. Older pages speak of response headers with the same content; read the body.
   *
   * Uncertain: how large a request may be. The reference page says 5 MB, a guide of Twilio says 10 MB.
   *
   * Uncertain: whether a repeated request sends again. No idempotency key is documented, so take it that it does.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `SendEmailsErrorCode`, or new.
   * @see https://docs.comms.twilio.com/comms-api-reference/emails/send
   * @example
   * ```ts
   * import type { TwilioClient } from "@sendstatus/twilio";
   *
   * declare const twilio: TwilioClient;
   * const result = await twilio.api.sendEmails({
   *   body: {
   *     from: { address: "support@example.com", name: "Support Team" },
   *     to: [{ address: "john.doe@example.com", name: "John Doe" }],
   *     content: {
   *       subject: "Your subject line",
   *       html: "<p>Your message content in HTML format.</p>",
   *       text: "Your message content in plain text.",
   *     },
   *   },
   * });
   * ```
   */
  sendEmails(input: SendEmailsInput, options?: CallOptions): Call<SendEmailsAccepted>;

  /**
   * List operations, such as all of one day.
   *
   * One page of operations, each with its counters. An operation that was created more than 7 days ago may be missing.
   *
   * Uncertain: whether the filters must be repeated with a `pageToken`, so repeat them, and in which order the operations come.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListOperationsErrorCode`, or new.
   * @see https://docs.comms.twilio.com/comms-api-reference/emails/list-operations
   * @example
   * ```ts
   * import type { TwilioClient } from "@sendstatus/twilio";
   *
   * declare const twilio: TwilioClient;
   * for await (const emailOperation of twilio.api.listOperations({})) {
   *   console.log(emailOperation);
   * }
   * ```
   */
  listOperations(input: ListOperationsInput, options?: PageOptions): PagedCall<OperationList, EmailOperation>;

  /**
   * Read how far the sending of a mail has come.
   *
   * The operation's status and its counters. A single recipient's state is not in it.
   *
   * Uncertain: how soon after the 202 the operation can be read, and whether the counters move on after `COMPLETED`.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `FetchOperationErrorCode`, or new.
   * @see https://docs.comms.twilio.com/comms-api-reference/emails/fetch-operation
   * @example
   * ```ts
   * import type { TwilioClient } from "@sendstatus/twilio";
   *
   * declare const twilio: TwilioClient;
   * const result = await twilio.api.fetchOperation({
   *   operationId: "comms_operation_01h2xcejqtf2nbrexx3vqjhp41",
   * });
   * ```
   */
  fetchOperation(input: FetchOperationInput, options?: CallOptions): Call<EmailOperation>;

  /**
   * List the errors of an operation, which the documentation names in prose only.
   *
   * One page of the errors by which Emails of the operation failed.
   *
   * Uncertain: all of it, and whether there is an answer at all. Named in prose only: the description of the counter `failed`
   * leads to this address, and no page describes it. The fields are assumed after the errors of a refused request, the pages
   * after the other lists. Be ready for a 404: it does not mean that there are no errors.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListOperationErrorsErrorCode`, or new.
   * @see https://docs.comms.twilio.com/comms-api-reference/emails/fetch-operation
   * @example
   * ```ts
   * import type { TwilioClient } from "@sendstatus/twilio";
   *
   * declare const twilio: TwilioClient;
   * for await (const operationError of twilio.api.listOperationErrors({
   *   operationId: "comms_operation_01h2xcejqtf2nbrexx3vqjhp41",
   * })) {
   *   console.log(operationError);
   * }
   * ```
   */
  listOperationErrors(input: ListOperationErrorsInput, options?: PageOptions): PagedCall<OperationErrorList, OperationError>;

  /**
   * Read one Email with its status and content.
   *
   * The mail to one entry of `to`. Its id is not in the answer to the send; `listEmails` tells it.
   *
   * Uncertain: what becomes of an Email after its 7 days. Take a 404 then as expired, not as failed.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `FetchEmailErrorCode`, or new.
   * @see https://docs.comms.twilio.com/comms-api/comms-api-reference/emails/fetch
   * @example
   * ```ts
   * import type { TwilioClient } from "@sendstatus/twilio";
   *
   * declare const twilio: TwilioClient;
   * const result = await twilio.api.fetchEmail({ emailId: "comms_email_01h9krwprkeee8fzqspvwy6nq8" });
   * ```
   */
  fetchEmail(input: FetchEmailInput, options?: CallOptions): Call<Email>;

  /**
   * Delete an Email.
   *
   * For one Email. Nothing is documented that cancels a whole send.
   *
   * Uncertain: the code and the body of the answer, so that any 2xx is taken as done, and the effect. It may cancel an Email
   * that is scheduled, and the Email may stay to be read, with `deletedAt`. Only the name is documented: in the table of
   * contents, and as a method of Twilio's client.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteEmailErrorCode`, or new.
   * @see https://www.twilio.com/docs/email/api/overview
   * @example
   * ```ts
   * import type { TwilioClient } from "@sendstatus/twilio";
   *
   * declare const twilio: TwilioClient;
   * const result = await twilio.api.deleteEmail({ emailId: "comms_email_01h9krwprkeee8fzqspvwy6nq8" });
   * ```
   */
  deleteEmail(input: DeleteEmailInput, options?: CallOptions): Call<undefined>;

  /**
   * List the recipients of an Email with the state of each, which the documentation names in prose only.
   *
   * For an Email with several recipients. By the documentation each entry of `to` gets an Email of its own, whose status tells
   * the same, so that it should not be needed.
   *
   * Uncertain: all of it, and whether there is an answer at all. Named in prose only: the description of the counter `total`
   * leads to this address, and no page describes it. The fields are assumed after those of an Email, the pages after the other
   * lists. Be ready for a 404: it does not mean that there are no recipients.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListEmailReceiptsErrorCode`, or new.
   * @see https://docs.comms.twilio.com/comms-api-reference/emails/fetch-operation
   * @example
   * ```ts
   * import type { TwilioClient } from "@sendstatus/twilio";
   *
   * declare const twilio: TwilioClient;
   * for await (const emailReceipt of twilio.api.listEmailReceipts({
   *   emailId: "comms_email_01h9krwprkeee8fzqspvwy6nq8",
   * })) {
   *   console.log(emailReceipt);
   * }
   * ```
   */
  listEmailReceipts(input: ListEmailReceiptsInput, options?: PageOptions): PagedCall<EmailReceiptList, EmailReceipt>;
}

/** What `listEmails` takes. */
export interface ListEmailsInput {
  /** Only the Emails of this operation. */
  readonly operationId?: OperationId | undefined;
  /** Only what was created after this time. */
  readonly startDate?: string | undefined;
  /** Only what was created before this time. */
  readonly endDate?: string | undefined;
  /** Only Emails sent to or received from the Profile with this id. */
  readonly profile?: string | undefined;
  /** Only Emails with this status. */
  readonly status?:
    | "SCHEDULED"
    | "QUEUED"
    | "SENT"
    | "DELIVERED"
    | "OPENED"
    | "UNDELIVERED"
    | "FAILED"
    | "CANCELED"
    | "INBOUND"
    | undefined;
  /** Only Emails with all of these tags, as `key:value;`. Each pair ends with `;`, the last one, too. */
  readonly tags?: string | undefined;
  /** The page to read, as `pagination.next` or `pagination.self` of another page. Without it, the first one. */
  readonly pageToken?: string | undefined;
  /** The most entries of a page. */
  readonly pageSize?: number | undefined;
}

/** What `sendEmails` takes. */
export interface SendEmailsInput {
  /** The mail and its recipients. */
  readonly body: SendEmailsRequest;
}

/** What `listOperations` takes. */
export interface ListOperationsInput {
  /** Only what was created after this time. */
  readonly startDate?: string | undefined;
  /** Only what was created before this time. */
  readonly endDate?: string | undefined;
  /** Only operations with this status. */
  readonly status?: "SCHEDULED" | "PROCESSING" | "COMPLETED" | "CANCELED" | undefined;
  /** The page to read, as `pagination.next` or `pagination.self` of another page. Without it, the first one. */
  readonly pageToken?: string | undefined;
  /** The most entries of a page. */
  readonly pageSize?: number | undefined;
}

/** What `fetchOperation` takes. */
export interface FetchOperationInput {
  /** The `operationId` from the answer to the send. */
  readonly operationId: OperationId;
}

/** What `listOperationErrors` takes. */
export interface ListOperationErrorsInput {
  /** The `operationId` from the answer to the send. */
  readonly operationId: OperationId;
  /**
   * The page to read, as `pagination.next` of another page. Without it, the first one.
   *
   * Uncertain: that there is such a parameter; it is assumed after the other lists.
   */
  readonly pageToken?: string | undefined;
  /**
   * The most entries of a page.
   *
   * Uncertain: that there is such a parameter, and its limits; they are assumed after the other lists.
   */
  readonly pageSize?: number | undefined;
}

/** What `fetchEmail` takes. */
export interface FetchEmailInput {
  /** The `id` of the Email, as `listEmails` returned it. */
  readonly emailId: EmailId;
}

/** What `deleteEmail` takes. */
export interface DeleteEmailInput {
  /** The `id` of the Email, as `listEmails` returned it. */
  readonly emailId: EmailId;
}

/** What `listEmailReceipts` takes. */
export interface ListEmailReceiptsInput {
  /** The `id` of the Email, as `listEmails` returned it. */
  readonly emailId: EmailId;
  /**
   * The page to read, as `pagination.next` of another page. Without it, the first one.
   *
   * Uncertain: that there is such a parameter; it is assumed after the other lists.
   */
  readonly pageToken?: string | undefined;
  /**
   * The most entries of a page.
   *
   * Uncertain: that there is such a parameter, and its limits; they are assumed after the other lists.
   */
  readonly pageSize?: number | undefined;
}

/** A mail and its recipients. */
export type SendEmailsRequest = components["schemas"]["SendEmailsRequest"];

/** Who sends the mail. */
export type Sender = components["schemas"]["Sender"];

/** One recipient, by address or by Profile. */
export type Recipient = components["schemas"]["Recipient"];

/** A recipient by address. */
export type AddressRecipient = components["schemas"]["AddressRecipient"];

/**
 * A recipient by a Profile that Twilio stores.
 *
 * Uncertain: which of its fields are required.
 */
export type ProfileRecipient = components["schemas"]["ProfileRecipient"];

/**
 * The values of the Liquid variables for this recipient, by name. For a Profile a value may name a stored field, such as
 * `${Twilio.Profile.firstName}`.
 *
 * Uncertain: the type of a value; every sample has strings. What a missing variable does is not documented either.
 */
export type Variables = components["schemas"]["Variables"];

/** Subject and text of the mail, the same for all recipients but for its Liquid variables. */
export type EmailContent = components["schemas"]["EmailContent"];

/**
 * A file that goes with the mail.
 *
 * Uncertain: which types and sizes are permitted. Inline images are not documented.
 */
export type Attachment = components["schemas"]["Attachment"];

/**
 * When the mail is to be sent.
 *
 * Uncertain: the field, which is documented for the sibling resource Messages only, and the earliest and latest time.
 */
export type Schedule = components["schemas"]["Schedule"];

/**
 * The caller's own marks by which the mail can be found again, 10 at most and 10,000 bytes in all. May hold Liquid; rendered, keys and values
 * consist of letters, digits and `.` `_` `~` `-`.
 */
export type Tags = components["schemas"]["Tags"];

/** The operation that the send has started. */
export type SendEmailsAccepted = components["schemas"]["SendEmailsAccepted"];

/** Id of an operation. The published pattern has no `$` at its end. */
export type OperationId = components["schemas"]["OperationId"];

/** The state of a send operation. */
export type EmailOperation = components["schemas"]["EmailOperation"];

/**
 * How far the operation has come. `COMPLETED` and `CANCELED` are final.
 *
 * - `SCHEDULED`: to be processed at a later time
 * - `PROCESSING`: being processed now
 * - `COMPLETED`: all Emails were processed, failures included, which does not mean delivered
 * - `CANCELED`: canceled
 */
export type OperationStatus = components["schemas"]["OperationStatus"];

/**
 * How many Emails have reached what. Any counter may be missing.
 *
 * Uncertain: whether an Email counts once or at every stage. Official samples show both, so do not add the counters up.
 */
export type EmailOperationStats = components["schemas"]["EmailOperationStats"];

/** One page of operations. */
export type OperationList = components["schemas"]["OperationList"];

/**
 * One page of the errors of an operation.
 *
 * Uncertain: every field.
 */
export type OperationErrorList = components["schemas"]["OperationErrorList"];

/**
 * Why an Email of an operation failed.
 *
 * Uncertain: every field; they are assumed after the errors of a refused request. Any may be missing.
 */
export type OperationError = components["schemas"]["OperationError"];

/** Where a page stands in its list, as opaque tokens for `pageToken`. They are no addresses. */
export type Pagination = components["schemas"]["Pagination"];

/**
 * One page of Emails.
 *
 * Uncertain: whether they stand under `emails`, by the reference page, or under `data`, by the guide. Read both.
 */
export type EmailList = components["schemas"]["EmailList"];

/** One mail to one entry of `to`, and what became of it. */
export type Email = components["schemas"]["Email"];

/** Id of an Email. The published pattern has no `$` at its end. */
export type EmailId = components["schemas"]["EmailId"];

/** The sender or a recipient of an Email. */
export type EmailParty = components["schemas"]["EmailParty"];

/**
 * How far an Email has come. A hard and a soft bounce, a deferral, a click and a complaint have no status of their own.
 *
 * Uncertain: which of them are final. `DELIVERED` may become `OPENED`; the rest is not documented.
 *
 * - `SCHEDULED`: to be sent later
 * - `QUEUED`: waiting at Twilio
 * - `SENT`: handed to the recipient's mail server
 * - `DELIVERED`: confirmed by the recipient's mail server
 * - `OPENED`: opened by the recipient, and so delivered; it takes the place of `DELIVERED`
 * - `UNDELIVERED`: sent by Twilio, but not delivered; why is not told
 * - `FAILED`: failed while Twilio processed it
 * - `CANCELED`: canceled by an API request
 * - `INBOUND`: received by Twilio from outside, so not a mail that was sent
 */
export type EmailStatus = components["schemas"]["EmailStatus"];

/**
 * One page of the receipts of an Email.
 *
 * Uncertain: every field.
 */
export type EmailReceiptList = components["schemas"]["EmailReceiptList"];

/**
 * What became of an Email at one of its recipients.
 *
 * Uncertain: every field; they are assumed after those of an Email. Any may be missing.
 */
export type EmailReceipt = components["schemas"]["EmailReceipt"];

/**
 * A link to another resource.
 *
 * Uncertain: its fields, which are documented for the sibling resource Messages only.
 */
export type RelatedResource = components["schemas"]["RelatedResource"];

/** Subject and text of an Email, as Twilio keeps them. */
export type StoredContent = components["schemas"]["StoredContent"];

/**
 * One event about an operation, a CloudEvent 1.0. Events about other things come in the same form.
 *
 * Uncertain: which of the optional fields always come. The official sample has them all.
 */
export type OperationEvent = components["schemas"]["OperationEvent"];

/**
 * What an event says about an operation.
 *
 * Uncertain: whether these come for the operations of Emails. None is documented for a canceled operation.
 *
 * - `com.twilio.comms-api.operation.scheduled`: to be processed at a later time
 * - `com.twilio.comms-api.operation.processing`: being processed now
 * - `com.twilio.comms-api.operation.completed`: done processing, failures included, which does not mean delivered
 */
export type OperationEventType = components["schemas"]["OperationEventType"];

/** What an event is about. The published schema requires nothing. */
export type OperationEventData = components["schemas"]["OperationEventData"];

/**
 * What an error answer holds. The first shape is the one of this host; gateways before it may answer in the others.
 *
 * Uncertain: which shape comes when. The media type is not documented either, and the body may be no JSON at all.
 */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** The errors of a refused request, in the shape of this host. */
export type TwilioErrorResponse = components["schemas"]["TwilioErrorResponse"];

/** One error. */
export type TwilioError = components["schemas"]["TwilioError"];

/** An error in the shape of Twilio's classic API. */
export type ClassicError = components["schemas"]["ClassicError"];

/** An error in the shape of RFC 9457, recognised by `type` and `title`. */
export type ProblemDetails = components["schemas"]["ProblemDetails"];

/** One of several problems. */
export type ProblemError = components["schemas"]["ProblemError"];

/**
 * Why a request was refused. Twilio has many more codes; these belong here.
 *
 * - `20001`: a parameter is invalid
 * - `20003`: the credentials are wrong, expired, deleted or of another account or region, or lack the permission
 * - `20404`: not found, or no longer; the documentation also shows it in a 400 answer
 * - `20429`: too many requests; this one was not processed, and `Retry-After` says when to try again
 * - `20500`: a fault on Twilio's side; a send may have been accepted all the same and is not repeated, other calls may be
 */
export type ErrorCode = components["schemas"]["ErrorCode"];

/** How the API behaves, where the run time has to know it. */
export const twilioBehaviour = {
  provider: "twilio",
  error: {
    code: ["$response.body#/errors/0/code", "$response.body#/code"],
    message: ["$response.body#/errors/0/message", "$response.body#/message", "$response.body#/detail", "$response.body#/title"],
    kinds: {
      authentication: { status: [401, 403], codes: ["20003"] },
      "not-found": { status: [404] },
      "rate-limited": { status: [429], codes: ["20429"] },
    },
    retryable: { status: [429, 500, 502, 503, 504], codes: ["20429", "20500"] },
  },
  polling: { gaps: [10, 60, 300, 1800, 7200, 86400], notFoundGrace: 600, retention: 604800 },
  ceilings: {
    asked: { ceiling: "delivered", ceilingCertainty: "reported" },
    pushed: { ceiling: "sending", ceilingCertainty: "reported" },
  },
  buckets: ["read", "send", "write"],
} as const satisfies ProviderBehaviour;

/** The schemes by which requests are proved. */
export type TwilioSigner = "basic";

/** The answers that prove that nothing was changed. */
const notTaken = { status: [400, 401, 403, 404, 413, 415, 429] } as const satisfies Signs;

/** What the methods of the API make their calls with. */
export interface TwilioWire extends Wire {
  readonly client: Client<paths>;
}

export const twilioWire = (caller: Caller): TwilioWire => ({
  caller,
  client: createClient<paths>({ baseUrl: caller.endpoint, ...wireRequests }),
});

export const listEmailsOf = /* @__PURE__ */ pagedOperation<TwilioWire, ListEmailsInput, EmailList, Email>(
  {
    id: "listEmails",
    safety: "read",
    pagination: {
      items: ["$response.body#/emails", "$response.body#/data"],
      style: /* @__PURE__ */ cursorPages({ parameter: "pageToken", next: "$response.body#/pagination/next" }),
    },
  },
  ({ client }, input, hooks) =>
    client.GET("/Emails", {
      params: {
        query: present({
          operationId: input.operationId,
          startDate: input.startDate,
          endDate: input.endDate,
          profile: input.profile,
          status: input.status,
          tags: input.tags,
          pageToken: input.pageToken,
          pageSize: input.pageSize,
        }),
      },
      ...hooks,
    }),
);

export const sendEmailsOf = /* @__PURE__ */ operation<TwilioWire, SendEmailsInput, SendEmailsAccepted>(
  { id: "sendEmails", safety: "send", notTaken },
  ({ client }, input, hooks) => client.POST("/Emails", { body: input.body, ...hooks }),
);

export const listOperationsOf = /* @__PURE__ */ pagedOperation<TwilioWire, ListOperationsInput, OperationList, EmailOperation>(
  {
    id: "listOperations",
    safety: "read",
    pagination: {
      items: ["$response.body#/operations"],
      style: /* @__PURE__ */ cursorPages({ parameter: "pageToken", next: "$response.body#/pagination/next" }),
    },
  },
  ({ client }, input, hooks) =>
    client.GET("/Emails/Operations", {
      params: {
        query: present({
          startDate: input.startDate,
          endDate: input.endDate,
          status: input.status,
          pageToken: input.pageToken,
          pageSize: input.pageSize,
        }),
      },
      ...hooks,
    }),
);

export const fetchOperationOf = /* @__PURE__ */ operation<TwilioWire, FetchOperationInput, EmailOperation>(
  { id: "fetchOperation", safety: "read" },
  ({ client }, input, hooks) =>
    client.GET("/Emails/Operations/{operationId}", {
      params: { path: { operationId: pathSegment("operationId", input.operationId) } },
      ...hooks,
    }),
);

export const listOperationErrorsOf = /* @__PURE__ */ pagedOperation<
  TwilioWire,
  ListOperationErrorsInput,
  OperationErrorList,
  OperationError
>(
  {
    id: "listOperationErrors",
    safety: "read",
    pagination: {
      items: ["$response.body#/errors"],
      itemsMayBeAbsent: true,
      style: /* @__PURE__ */ cursorPages({ parameter: "pageToken", next: "$response.body#/pagination/next" }),
    },
  },
  ({ client }, input, hooks) =>
    client.GET("/Emails/Operations/{operationId}/Errors", {
      params: {
        path: { operationId: pathSegment("operationId", input.operationId) },
        query: present({ pageToken: input.pageToken, pageSize: input.pageSize }),
      },
      ...hooks,
    }),
);

export const fetchEmailOf = /* @__PURE__ */ operation<TwilioWire, FetchEmailInput, Email>(
  { id: "fetchEmail", safety: "read" },
  ({ client }, input, hooks) =>
    client.GET("/Emails/{emailId}", { params: { path: { emailId: pathSegment("emailId", input.emailId) } }, ...hooks }),
);

export const deleteEmailOf = /* @__PURE__ */ operation<TwilioWire, DeleteEmailInput, undefined>(
  { id: "deleteEmail", safety: "idempotent", answer: "nothing", notTaken },
  ({ client }, input, hooks) =>
    client.DELETE("/Emails/{emailId}", { params: { path: { emailId: pathSegment("emailId", input.emailId) } }, ...hooks }),
);

export const listEmailReceiptsOf = /* @__PURE__ */ pagedOperation<
  TwilioWire,
  ListEmailReceiptsInput,
  EmailReceiptList,
  EmailReceipt
>(
  {
    id: "listEmailReceipts",
    safety: "read",
    pagination: {
      items: ["$response.body#/receipts"],
      itemsMayBeAbsent: true,
      style: /* @__PURE__ */ cursorPages({ parameter: "pageToken", next: "$response.body#/pagination/next" }),
    },
  },
  ({ client }, input, hooks) =>
    client.GET("/Emails/{emailId}/Receipts", {
      params: {
        path: { emailId: pathSegment("emailId", input.emailId) },
        query: present({ pageToken: input.pageToken, pageSize: input.pageSize }),
      },
      ...hooks,
    }),
);

/** Makes the API: a method for each operation. */
export const createTwilioApi = (wire: TwilioWire): TwilioApi => ({
  listEmails: listEmailsOf(wire),
  sendEmails: sendEmailsOf(wire),
  listOperations: listOperationsOf(wire),
  fetchOperation: fetchOperationOf(wire),
  listOperationErrors: listOperationErrorsOf(wire),
  fetchEmail: fetchEmailOf(wire),
  deleteEmail: deleteEmailOf(wire),
  listEmailReceipts: listEmailReceiptsOf(wire),
});
