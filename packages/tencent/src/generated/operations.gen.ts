// Generated from specs/tencent.openapi.yaml by `pnpm generate`. Do not edit.
import {
  type Call,
  type Caller,
  type CallOptions,
  type PagedCall,
  type PageOptions,
  type ProviderBehaviour,
  present,
  wireRequests,
} from "@sendstatus/core/client";
import createClient from "openapi-fetch";
import type { components, paths } from "./types.gen.js";

/** The API of Tencent Cloud Simple Email Service, version 2020-10-02. */
export interface TencentApi {
  /**
   * Send one mail to one or a few recipients.
   *
   * An answer without an error means that the mail was taken over, not that it arrived: some refusals only show up later, as a
   * `SendStatus`. There is one `MessageId` whatever the number of recipients, and no idempotency key, so that a repeated call
   * may send twice.
   *
   * 20 calls a second.
   *
   * Documented errors, besides the common ones:
   *
   * - `FailedOperation.` AttachContentToolarge, EmailAddrInBlacklist, EmailContentToolarge, ExceedSendLimit, FileURLNotExist,
   *   FrequencyLimit, HighRejectionRate, IllegalURL, IncorrectEmail, IncorrectSender, InsufficientBalance, InsufficientQuota,
   *   InvalidAttachName, InvalidTemplateID, MissingEmailContent, NoAttachPermission, NotAuthenticatedSender, ProtocolCheckErr,
   *   ReceiverHasUnsubscribed, RejectedByRecipients, SendEmailErr, TemporaryBlocked, TooManyAttachments, TooManyRecipients,
   *   URLForbidden, UnsupportMailType, WithOutPermission, WrongContentJson
   * - `InvalidParameterValue.` AttachContentIsWrong, EmailAddressIsNULL, EmailContentIsWrong, InvalidEmailIdentity,
   *   ReceiverEmailInvalid
   * - without a detail: InternalError, InvalidParameter, InvalidParameterValue, LimitExceeded, MissingParameter,
   *   OperationDenied, RequestLimitExceeded, ResourceInsufficient, ResourceUnavailable, UnknownParameter, UnsupportedOperation
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong.
   * @see https://cloud.tencent.com/document/api/1288/51034
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.sendEmail({
   *   FromEmailAddress: "QCLOUDTEAM <noreply@mail.qcloud.com>",
   *   ReplyToAddresses: "qcloud@tencent.com",
   *   Destination: ["user@example.com"],
   *   Template: { TemplateID: 100091, TemplateData: '{"code":"1234"}' },
   *   Subject: "YourTestSubject",
   * });
   * ```
   */
  sendEmail(input: SendEmailRequest, options?: CallOptions): Call<SendEmailResult>;

  /**
   * Start a mailing to a list of recipients.
   *
   * Makes a task that sends at once, at a time, or again and again. The recipients stand in a list that was uploaded before.
   * An answer without an error means that the task was made; `ListSendTasks` tells how far it is. Ids of the single mails are
   * not returned: callbacks have them, beside the `taskId`. There is no idempotency key, so that a repeated call may send
   * twice.
   *
   * 20 calls a second.
   *
   * Documented errors, besides the common ones:
   *
   * - `FailedOperation.` EmailContentToolarge
   * - `InvalidParameterValue.` BeginTimeBeforeNow, EmailContentIsWrong, SubjectLengthError, TemplateDataError,
   *   TemplateNotMatchData
   * - `MissingParameter.` CycleParamNecessary, SendParamNecessary, TimedParamNecessary
   * - `OperationDenied.` ReceiverNotExist, ReceiverStatusError, SendAddressStatusError, TemplateStatusError
   * - without a detail: InternalError
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong.
   * @see https://cloud.tencent.com/document/api/1288/63481
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.batchSendEmail({
   *   FromEmailAddress: "noreply@mail.example.org",
   *   ReceiverId: 123,
   *   Subject: "Our news",
   *   TaskType: 1,
   *   Template: { TemplateID: 100091, TemplateData: '{"month":"November"}' },
   * });
   * ```
   */
  batchSendEmail(input: BatchSendEmailRequest, options?: CallOptions): Call<BatchSendEmailResult>;

  /**
   * List the mailings, and how far each of them is.
   *
   * The tasks of `BatchSendEmail`, whether they send at once, at a time or again and again. There is no filter by the id of a
   * task: go through the pages and look for it. No order is documented.
   *
   * 20 calls a second.
   *
   * Documented errors, besides the common ones: `FailedOperation.InvalidLimit`.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong.
   * @see https://www.tencentcloud.com/document/api/1084/44865
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * for await (const sendTaskData of tencent.api.listSendTasks({ Offset: 0, Limit: 100 })) {
   *   console.log(sendTaskData);
   * }
   * ```
   */
  listSendTasks(input: ListSendTasksRequest, options?: PageOptions): PagedCall<ListSendTasksResult, SendTaskData>;

  /**
   * Read the status of the mails of one day.
   *
   * Meant for mails sent with `SendEmail`. Filter by `MessageId` or by `ToEmailAddress`; the official samples never use both.
   * No total is returned: go on until fewer rows come back than `Limit` asks for. An empty list is a normal answer, as when
   * the record is not there yet or the day is another one.
   *
   * Uncertain: how often it may be called. The newest pages say 20 times a second; older ones say once a second, or both. The
   * action's page keeps records for 30 days, the text of `FailedOperation.NotSupportDate` says 90.
   *
   * Documented errors, besides the common ones:
   *
   * - `FailedOperation.` EmailAddrInBlacklist, EmailContentToolarge, ExceedSendLimit, FrequencyLimit, HighRejectionRate,
   *   IncorrectEmail, InsufficientBalance, InsufficientQuota, InvalidLimit, InvalidTemplateID, NotAuthenticatedSender,
   *   NotSupportDate, ProtocolCheckErr, TemporaryBlocked, TooManyRecipients, UnsupportMailType, WithOutPermission,
   *   WrongContentJson
   * - `InvalidParameterValue.` EmailAddressIsNULL, EmailContentIsWrong, WrongDate
   * - without a detail: InternalError, InvalidParameter, InvalidParameterValue, LimitExceeded, MissingParameter,
   *   OperationDenied, RequestLimitExceeded, ResourceInsufficient, ResourceUnavailable, UnknownParameter, UnsupportedOperation
   *
   * Uncertain: many of these are codes of sending, and nothing shows that a status query really answers with them.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong.
   * @see https://www.tencentcloud.com/document/api/1084/39502
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * for await (const sendEmailStatus of tencent.api.getSendEmailStatus({
   *   Limit: 10,
   *   Offset: 0,
   *   RequestDate: "2020-09-22",
   *   ToEmailAddress: "example@cloud.com",
   * })) {
   *   console.log(sendEmailStatus);
   * }
   * ```
   */
  getSendEmailStatus(
    input: GetSendEmailStatusRequest,
    options?: PageOptions,
  ): PagedCall<GetSendEmailStatusResult, SendEmailStatus>;
}

/** The parameters that are given once, to the client. */
export interface TencentSettings {
  /** The region that holds the data; it does not follow from the host. Known: `ap-guangzhou` and `ap-hongkong` on the domestic site, `ap-singapore` on the international one. */
  readonly region: string;
  /** The language of error messages. Codes do not change with it. */
  readonly language?: "zh-CN" | "en-US" | undefined;
}

/** The values that a setting may have, and the one that counts where none is given. */
export const tencentSettings = { language: { values: ["zh-CN", "en-US"] } } as const;

/** A mail to be sent. At least one of `Destination`, `Cc` and `Bcc` is needed. */
export type SendEmailRequest = components["schemas"]["SendEmailRequest"];

/** A template and the values for its variables. */
export type Template = components["schemas"]["Template"];

/** The content of a mail without a template. */
export type Simple = components["schemas"]["Simple"];

/** A file to go with the mail. */
export type Attachment = components["schemas"]["Attachment"];

/** The answer to `SendEmail`. */
export type SendEmailResponse = components["schemas"]["SendEmailResponse"];

/** The mail was taken over. */
export type SendEmailResult = components["schemas"]["SendEmailResult"];

/** A mailing to a list of recipients. */
export type BatchSendEmailRequest = components["schemas"]["BatchSendEmailRequest"];

/** The rhythm of a mailing that is sent again and again. */
export type CycleEmailParam = components["schemas"]["CycleEmailParam"];

/** The time of a mailing. */
export type TimedEmailParam = components["schemas"]["TimedEmailParam"];

/** The answer to `BatchSendEmail`. */
export type BatchSendEmailResponse = components["schemas"]["BatchSendEmailResponse"];

/** The task was made. */
export type BatchSendEmailResult = components["schemas"]["BatchSendEmailResult"];

/** Which tasks to list. Without a filter, all of them. */
export type ListSendTasksRequest = components["schemas"]["ListSendTasksRequest"];

/** The answer to `ListSendTasks`. */
export type ListSendTasksResponse = components["schemas"]["ListSendTasksResponse"];

/** The tasks found. */
export type ListSendTasksResult = components["schemas"]["ListSendTasksResult"];

/** One mailing, and how far it is. */
export type SendTaskData = components["schemas"]["SendTaskData"];

/**
 * How far a task is. It says nothing about any single mail.
 *
 * - `1`: Waiting to begin.
 * - `5`: Sending.
 * - `6`: Paused for today.
 * - `7`: Failed. `ErrMsg` says why.
 * - `10`: Done.
 */
export type TaskStatus = components["schemas"]["TaskStatus"];

/**
 * When a task sends.
 *
 * - `1`: At once.
 * - `2`: At a certain time.
 * - `3`: Again and again.
 */
export type TaskType = components["schemas"]["TaskType"];

/** Which mails to report on. */
export type GetSendEmailStatusRequest = components["schemas"]["GetSendEmailStatusRequest"];

/** The answer to `GetSendEmailStatus`. */
export type GetSendEmailStatusResponse = components["schemas"]["GetSendEmailStatusResponse"];

/** The rows found. */
export type GetSendEmailStatusResult = components["schemas"]["GetSendEmailStatusResult"];

/** What became of one mail for one recipient. Read `SendStatus` first, and `DeliverStatus` only where it is 0. */
export type SendEmailStatus = components["schemas"]["SendEmailStatus"];

/**
 * What Tencent did with the mail.
 *
 * - `0`: Processed. `DeliverStatus` says more.
 * - `1001`: Internal error.
 * - `1002`: Internal error.
 * - `1003`: Internal error.
 * - `1004`: Sending timed out.
 * - `1005`: Internal error.
 * - `1006`: Too many mails to this address in a short time.
 * - `1007`: The address is on the block list.
 * - `1008`: The recipient refuses the sender's domain.
 * - `1009`: Internal error.
 * - `1010`: The daily limit is used up.
 * - `1011`: No permission for content of one's own. A template is needed.
 * - `1013`: The recipient has unsubscribed from the sender's domain.
 * - `2001`: No record found.
 * - `3007`: The template does not exist or cannot be used.
 * - `3008`: Blocked by the recipient's domain for a while.
 * - `3009`: No permission for this template.
 * - `3010`: The template data is malformed.
 * - `3014`: The sender's domain is not verified.
 * - `3020`: The recipient's type of mailbox is on the block list. Uncertain: the English text speaks of the address, the Chinese one of the type.
 * - `3024`: The form of the address is wrong.
 * - `3030`: Sending is restricted for a while, because too many mails bounced.
 * - `3033`: No balance, or money is owed.
 */
export type SendStatus = components["schemas"]["SendStatus"];

/**
 * What happened at the recipient's provider. It says nothing where `SendStatus` is not 0.
 *
 * Uncertain: that 1 is the word of the recipient's mail server, as its text says, rests on that text alone. The same numbers
 * stand in callbacks as `eventid`; 4 to 7 of those are not documented here.
 *
 * - `0`: Waiting in Tencent's queue.
 * - `1`: Delivered to the recipient's mail server, at `DeliverTime`.
 * - `2`: Dropped. `DeliverMessage` says why.
 * - `3`: Refused by the recipient's provider, mostly because there is no such address.
 * - `8`: Put off by the recipient's provider. `DeliverMessage` says why.
 */
export type DeliverStatus = components["schemas"]["DeliverStatus"];

/** What happened to one mail of one recipient. */
export type MailEvent = components["schemas"]["MailEvent"];

/**
 * What happened.
 *
 * Uncertain: that `delivered` is the word of the recipient's mail server, as its text says, rests on that text alone. A
 * bounce after it cannot be ruled out.
 *
 * - `processed`: On its way. Older pages only, and it need not come.
 * - `deferred`: Put off by the recipient's provider and being tried again.
 * - `delivered`: Taken by the recipient's provider.
 * - `dropped`: Given up for some reason, which `reason` tells.
 * - `bounce`: Refused by the recipient's provider. `bounceType` says whether for good.
 * - `open`: The recipient opened the mail.
 * - `click`: The recipient followed a link in the mail.
 * - `unsubscribe`: The recipient used an unsubscribe link, which has to contain the word "unsubscribe".
 * - `spamreport`: The recipient reported the mail.
 */
export type MailEventName = components["schemas"]["MailEventName"];

/**
 * Whether a bounce is for good. Only with `bounce`; a sample of another event has an empty text.
 *
 * - `hard_bounce`: For good.
 * - `hard`: For good, as older pages spell it.
 * - `soft_bounce`: For now.
 * - `soft`: For now, as older pages spell it.
 */
export type BounceType = components["schemas"]["BounceType"];

/** The id of this call, for support. Mostly a UUID, but the form is not promised. */
export type RequestId = components["schemas"]["RequestId"];

/** The call was refused. The fields of a result are absent. */
export type ErrorResult = components["schemas"]["ErrorResult"];

/** Why the call was refused. */
export type ServiceError = components["schemas"]["ServiceError"];

/**
 * A category, or a category and a detail after a dot. Where the detail is unknown, go by the category.
 *
 * These are the codes listed for the four actions, the codes common to all actions, and two more of the service that call
 * for another try.
 *
 * - `ActionOffline`: The action was taken offline.
 * - `AuthFailure.InvalidAuthorization`: The header Authorization does not have the required form.
 * - `AuthFailure.InvalidSecretId`: The key is not a key for the cloud API.
 * - `AuthFailure.MFAFailure`: Multi-factor authentication failed.
 * - `AuthFailure.SecretIdNotFound`: The key is unknown, deleted or disabled.
 * - `AuthFailure.SignatureExpire`: The timestamp is more than five minutes off the server's clock.
 * - `AuthFailure.SignatureFailure`: The signature is wrong.
 * - `AuthFailure.TokenFailure`: The session token is wrong.
 * - `AuthFailure.UnauthorizedOperation`: Access management (CAM) does not allow the call.
 * - `DryRunOperation`: A dry run that would have succeeded.
 * - `FailedOperation`: Failed, without a detail.
 * - `FailedOperation.AttachContentToolarge`: An attachment, or all of them together, is too large.
 * - `FailedOperation.EmailAddrInBlacklist`: The recipient is on the block list.
 * - `FailedOperation.EmailContentToolarge`: The mail is too large.
 * - `FailedOperation.ExceedSendLimit`: The daily limit is used up.
 * - `FailedOperation.FileURLNotExist`: The address of an attachment cannot be used.
 * - `FailedOperation.FrequencyLimit`: Too many mails to this address in a short time.
 * - `FailedOperation.HighRejectionRate`: Blocked for a while, because too many mails were refused.
 * - `FailedOperation.IllegalURL`: A link in the content breaks the rules.
 * - `FailedOperation.IncorrectEmail`: An address is wrong.
 * - `FailedOperation.IncorrectSender`: The sender does not have the required form.
 * - `FailedOperation.InsufficientBalance`: No balance, or money is owed.
 * - `FailedOperation.InsufficientQuota`: The quota of the plan is used up.
 * - `FailedOperation.InvalidAttachName`: The name of an attachment is not accepted.
 * - `FailedOperation.InvalidLimit`: `Limit` is above 100.
 * - `FailedOperation.InvalidTemplateID`: The template does not exist or cannot be used.
 * - `FailedOperation.MissingEmailContent`: There is neither a template nor content.
 * - `FailedOperation.NoAttachPermission`: The account may not send attachments.
 * - `FailedOperation.NotAuthenticatedSender`: The sender is not verified.
 * - `FailedOperation.NotSupportDate`: The date is too long ago.
 * - `FailedOperation.ProtocolCheckErr`: A check of the protocol failed.
 * - `FailedOperation.ReceiverHasUnsubscribed`: The recipient has unsubscribed.
 * - `FailedOperation.RejectedByRecipients`: The recipient refuses the mail.
 * - `FailedOperation.SendEmailErr`: Sending failed. Ask support.
 * - `FailedOperation.ServiceNotAvailable`: Not available for the moment; the call had no effect.
 * - `FailedOperation.TemporaryBlocked`: Sending to this recipient's provider is paused, for ten minutes by the newer text.
 * - `FailedOperation.TooManyAttachments`: More than 10 attachments.
 * - `FailedOperation.TooManyRecipients`: More than 50 recipients.
 * - `FailedOperation.URLForbidden`: The account delivers too little of its mail to put links in it.
 * - `FailedOperation.UnsupportMailType`: This type of mailbox is not supported.
 * - `FailedOperation.WithOutPermission`: No permission for content of one's own. A template is needed.
 * - `FailedOperation.WrongContentJson`: The template data is not JSON.
 * - `InternalError`: Internal error.
 * - `InternalError.QueryDataBaseFailed`: A database query failed or timed out.
 * - `InvalidAction`: There is no such action.
 * - `InvalidParameter`: A parameter has a wrong form or type.
 * - `InvalidParameterValue`: A parameter has a wrong value.
 * - `InvalidParameterValue.AttachContentIsWrong`: An attachment is not valid Base64.
 * - `InvalidParameterValue.BeginTimeBeforeNow`: The time to begin is in the past.
 * - `InvalidParameterValue.EmailAddressIsNULL`: The recipient or the sender is empty.
 * - `InvalidParameterValue.EmailContentIsWrong`: The text or the HTML is not valid Base64.
 * - `InvalidParameterValue.InvalidEmailIdentity`: The domain is wrong.
 * - `InvalidParameterValue.ReceiverEmailInvalid`: The address of a recipient is wrong.
 * - `InvalidParameterValue.SubjectLengthError`: The subject does not have 1 to 100 characters.
 * - `InvalidParameterValue.TemplateDataError`: The values for the template are not JSON.
 * - `InvalidParameterValue.TemplateNotMatchData`: The values for the template do not fit those of the list.
 * - `InvalidParameterValue.WrongDate`: The date is invalid or malformed.
 * - `InvalidRequest`: A multipart body is malformed.
 * - `IpInBlacklist`: The caller's IP address is blocked.
 * - `IpNotInWhitelist`: The caller's IP address is not among the allowed ones.
 * - `LimitExceeded`: A quota is used up.
 * - `MissingParameter`: A parameter is missing.
 * - `MissingParameter.CycleParamNecessary`: `CycleParam` is missing.
 * - `MissingParameter.SendParamNecessary`: The sender, the list or the template is missing.
 * - `MissingParameter.TimedParamNecessary`: `TimedParam` is missing.
 * - `NoSuchProduct`: There is no such product.
 * - `NoSuchVersion`: There is no such version.
 * - `OperationDenied`: The operation was refused.
 * - `OperationDenied.ReceiverNotExist`: There is no such list of recipients.
 * - `OperationDenied.ReceiverStatusError`: The list of recipients is empty or not uploaded completely.
 * - `OperationDenied.SendAddressStatusError`: The sender does not exist or is not approved.
 * - `OperationDenied.TemplateStatusError`: The template does not exist or is not approved.
 * - `RequestLimitExceeded`: Too many calls.
 * - `RequestLimitExceeded.GlobalRegionUinLimitExceeded`: Too many calls of the main account, all regions together.
 * - `RequestLimitExceeded.IPLimitExceeded`: Too many calls from one IP address.
 * - `RequestLimitExceeded.UinLimitExceeded`: Too many calls of the main account.
 * - `RequestSizeLimitExceeded`: The request is too large.
 * - `ResourceInUse`: The resource is in use.
 * - `ResourceInsufficient`: There are not enough resources.
 * - `ResourceNotFound`: There is no such resource.
 * - `ResourceUnavailable`: The resource is not available.
 * - `ResponseSizeLimitExceeded`: The answer would be too large.
 * - `ServiceUnavailable`: The service is not available.
 * - `UnauthorizedOperation`: The call is not authorised.
 * - `UnknownParameter`: The request has a parameter that the action does not know.
 * - `UnsupportedOperation`: The operation is not supported.
 * - `UnsupportedProtocol`: Only GET and POST over HTTP or HTTPS are supported.
 * - `UnsupportedRegion`: The action is not offered in this region.
 */
export type ErrorCode = components["schemas"]["ErrorCode"];

/** How the API behaves, where the run time has to know it. */
export const tencentBehaviour = {
  provider: "tencent",
  signers: ["tencent-tc3"],
  error: {
    when: "$response.body#/Response/Error",
    code: ["$response.body#/Response/Error/Code"],
    message: ["$response.body#/Response/Error/Message"],
    requestId: ["$response.body#/Response/RequestId"],
    kinds: {
      authentication: { codes: ["AuthFailure", "UnauthorizedOperation"] },
      "not-found": { codes: ["ResourceNotFound"] },
      "rate-limited": { status: [429], codes: ["RequestLimitExceeded"] },
    },
    notTaken: {
      status: [429],
      codes: [
        "ActionOffline",
        "AuthFailure",
        "FailedOperation.AttachContentToolarge",
        "FailedOperation.EmailAddrInBlacklist",
        "FailedOperation.EmailContentToolarge",
        "FailedOperation.ExceedSendLimit",
        "FailedOperation.FileURLNotExist",
        "FailedOperation.FrequencyLimit",
        "FailedOperation.HighRejectionRate",
        "FailedOperation.IllegalURL",
        "FailedOperation.IncorrectEmail",
        "FailedOperation.IncorrectSender",
        "FailedOperation.InsufficientBalance",
        "FailedOperation.InsufficientQuota",
        "FailedOperation.InvalidAttachName",
        "FailedOperation.InvalidTemplateID",
        "FailedOperation.MissingEmailContent",
        "FailedOperation.NoAttachPermission",
        "FailedOperation.NotAuthenticatedSender",
        "FailedOperation.ProtocolCheckErr",
        "FailedOperation.ReceiverHasUnsubscribed",
        "FailedOperation.ServiceNotAvailable",
        "FailedOperation.TemporaryBlocked",
        "FailedOperation.TooManyAttachments",
        "FailedOperation.TooManyRecipients",
        "FailedOperation.URLForbidden",
        "FailedOperation.UnsupportMailType",
        "FailedOperation.WithOutPermission",
        "FailedOperation.WrongContentJson",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "OperationDenied",
        "RequestLimitExceeded",
        "RequestSizeLimitExceeded",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion",
      ],
    },
    retryable: {
      status: [429, 500, 502, 503, 504],
      codes: [
        "FailedOperation.ServiceNotAvailable",
        "InternalError",
        "RequestLimitExceeded",
        "ResourceInsufficient",
        "ResourceUnavailable",
        "ServiceUnavailable",
      ],
    },
    clockSkew: { codes: ["AuthFailure.SignatureExpire"] },
  },
  rpc: { path: "/", actionHeader: "X-TC-Action", headers: { "X-TC-Version": "2020-10-02" }, result: "$response.body#/Response" },
  polling: { gaps: [30, 60, 300, 1800, 7200, 86400], notFoundGrace: 259200, retention: 2592000 },
  operations: {
    sendEmail: { id: "sendEmail", safety: "send", rateLimits: [{ requests: 20, seconds: 1 }] },
    batchSendEmail: { id: "batchSendEmail", safety: "send", rateLimits: [{ requests: 20, seconds: 1 }] },
    listSendTasks: {
      id: "listSendTasks",
      safety: "read",
      rateLimits: [{ requests: 20, seconds: 1 }],
      pagination: { items: ["$response.body#/Data"], offset: { parameter: "Offset", limit: "Limit" } },
    },
    getSendEmailStatus: {
      id: "getSendEmailStatus",
      safety: "read",
      rateLimits: [{ requests: 1, seconds: 1 }],
      pagination: { items: ["$response.body#/EmailStatusList"], offset: { parameter: "Offset", limit: "Limit" } },
    },
  },
} as const satisfies ProviderBehaviour;

/** Makes the API's methods; each call goes through the caller. */
export function createTencentApi(caller: Caller, settings: TencentSettings): TencentApi {
  const client = createClient<paths>({ baseUrl: caller.endpoint, ...wireRequests });
  const { operations } = tencentBehaviour;
  return {
    sendEmail: (input, options) =>
      caller.call(operations.sendEmail, input, options, (hooks) =>
        client.POST("/SendEmail", {
          params: { header: present({ "X-TC-Region": settings.region, "X-TC-Language": settings.language }) },
          body: input,
          ...hooks,
        }),
      ),
    batchSendEmail: (input, options) =>
      caller.call(operations.batchSendEmail, input, options, (hooks) =>
        client.POST("/BatchSendEmail", {
          params: { header: present({ "X-TC-Region": settings.region, "X-TC-Language": settings.language }) },
          body: input,
          ...hooks,
        }),
      ),
    listSendTasks: (input, options) =>
      caller.pages(operations.listSendTasks, input, options, (input, hooks) =>
        client.POST("/ListSendTasks", {
          params: { header: present({ "X-TC-Region": settings.region, "X-TC-Language": settings.language }) },
          body: input,
          ...hooks,
        }),
      ),
    getSendEmailStatus: (input, options) =>
      caller.pages(operations.getSendEmailStatus, input, options, (input, hooks) =>
        client.POST("/GetSendEmailStatus", {
          params: { header: present({ "X-TC-Region": settings.region, "X-TC-Language": settings.language }) },
          body: input,
          ...hooks,
        }),
      ),
  };
}
