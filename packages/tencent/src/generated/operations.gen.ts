// Generated from specs/tencent.openapi.yaml by `pnpm generate`. Do not edit.
import {
  type Call,
  type Caller,
  type CallOptions,
  type PagedCall,
  type PageOptions,
  type ProviderBehaviour,
  type Signs,
  type Wire,
  offsetPages,
  operation,
  pagedOperation,
  present,
  wireRequests,
} from "@sendstatus/core/client";
import createClient, { type Client } from "openapi-fetch";
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
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `SendEmailErrorCode`, or new.
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
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `BatchSendEmailErrorCode`, or new.
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
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListSendTasksErrorCode`, or new.
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
   * Uncertain: many of its error codes are codes of sending, and nothing shows that a status query really answers with them.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetSendEmailStatusErrorCode`, or new.
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

  /**
   * Read the counters of a period.
   *
   * How many mails were asked for, delivered, opened and so on: for each day, and for the period as a whole. They can be
   * narrowed to the mails of one sender domain, and to those to one domain of recipients.
   *
   * 20 calls a second.
   *
   * Uncertain: how long a period may be, whether its last day is counted, and in which time zone the days are. None of it is
   * documented.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetStatisticsReportErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39402
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.getStatisticsReport({
   *   Domain: "qcloud.com",
   *   StartDate: "2020-10-01",
   *   EndDate: "2020-10-03",
   *   ReceivingMailboxType: "gmail.com",
   * });
   * ```
   */
  getStatisticsReport(input: GetStatisticsReportRequest, options?: CallOptions): Call<GetStatisticsReportResult>;

  /**
   * List the complaints of a period.
   *
   * The mails that recipients reported as spam. They can be narrowed to those from one sender or sender domain, to one
   * recipient or domain of recipients, or made from one template. The action was added in 2026. No order is documented.
   *
   * 20 calls a second.
   *
   * Uncertain: how long a period may be, whether its last day is counted, and in which time zone the times are. None of it is
   * documented, nor which fields always come.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetAbuseReportErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/77800
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * for await (const abuseReport of tencent.api.getAbuseReport({
   *   StartTime: "2026-11-01",
   *   EndTime: "2026-11-02",
   * })) {
   *   console.log(abuseReport);
   * }
   * ```
   */
  getAbuseReport(input: GetAbuseReportRequest, options?: PageOptions): PagedCall<GetAbuseReportResult, AbuseReport>;

  /**
   * List the addresses that the service blocks.
   *
   * An address is blocked after a hard bounce, for all accounts of the service and, by the FAQ, for 14 days. The list of the
   * account itself is another one; see `ListCustomBlacklist`. No order is documented.
   *
   * 20 calls a second.
   *
   * Uncertain: how long a period may be, whether its last day is counted, and in which time zone the days are. None of it is
   * documented.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListBlackEmailAddressErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/product/1084/39416
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * for await (const blackEmailAddress of tencent.api.listBlackEmailAddress({
   *   StartDate: "2020-09-22",
   *   EndDate: "2020-09-22",
   *   Limit: 10,
   *   Offset: 0,
   * })) {
   *   console.log(blackEmailAddress);
   * }
   * ```
   */
  listBlackEmailAddress(
    input: ListBlackEmailAddressRequest,
    options?: PageOptions,
  ): PagedCall<ListBlackEmailAddressResult, BlackEmailAddress>;

  /**
   * Take addresses off the service's block list.
   *
   * For addresses that were blocked after a hard bounce and are known to work; see `ListBlackEmailAddress`. Another hard
   * bounce may block them again.
   *
   * 20 calls a second.
   *
   * Uncertain: whether an address that is blocked for all accounts is then free for all of them, and what is answered for one
   * that is not blocked.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteBlackListErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/product/1084/39417
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.deleteBlackList({ EmailAddressList: ["23423434@qq.com"] });
   * ```
   */
  deleteBlackList(input: DeleteBlackListRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Put addresses on the account's own block list.
   *
   * They stay there until a day or for ever. Mind the spelling: `Blacklist` here and in `ListCustomBlacklist`, `BlackList` in
   * `UpdateCustomBlackList` and `DeleteCustomBlackList`.
   *
   * 20 calls a second.
   *
   * Uncertain: how many addresses a call may have, though there is an error for too many, and what becomes of an address that
   * is on the list already.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateCustomBlacklistErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/77211
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.createCustomBlacklist({
   *   Emails: ["blocked@example.com", "blocked@example.com", "nobody"],
   * });
   * ```
   */
  createCustomBlacklist(input: CreateCustomBlacklistRequest, options?: CallOptions): Call<CreateCustomBlacklistResult>;

  /**
   * List the account's own block list.
   *
   * The addresses that `CreateCustomBlacklist` put there, with those whose time has run out if asked for. No order is
   * documented.
   *
   * 20 calls a second.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListCustomBlacklistErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/product/1084/77209
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * for await (const blackAddressDetail of tencent.api.listCustomBlacklist({
   *   Offset: 0,
   *   Limit: 100,
   *   Status: 2,
   * })) {
   *   console.log(blackAddressDetail);
   * }
   * ```
   */
  listCustomBlacklist(
    input: ListCustomBlacklistRequest,
    options?: PageOptions,
  ): PagedCall<ListCustomBlacklistResult, BlackAddressDetail>;

  /**
   * Change an entry of the account's own block list.
   *
   * Replaces the address of an entry and the day on which it ends. `ListCustomBlacklist` tells the numbers of the entries.
   *
   * 20 calls a second.
   *
   * Uncertain: whether an entry without an `ExpireDate` keeps its day or stays for ever, and what is answered for a number
   * that is not known.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `UpdateCustomBlackListErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/product/1084/77208
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.updateCustomBlackList({
   *   Id: 42,
   *   Email: "blocked@example.com",
   *   ExpireDate: "",
   * });
   * ```
   */
  updateCustomBlackList(input: UpdateCustomBlackListRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Take addresses off the account's own block list.
   *
   * By their addresses, not by the numbers of their entries.
   *
   * 20 calls a second.
   *
   * Uncertain: how many addresses a call may have, and what is answered for one that is not on the list.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteCustomBlackListErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/77210
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.deleteCustomBlackList({
   *   Emails: ["blocked@example.com", "later@example.com"],
   * });
   * ```
   */
  deleteCustomBlackList(input: DeleteCustomBlackListRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Make a template.
   *
   * It is reviewed, and cannot be used before it is approved; `GetEmailTemplate` tells how far that is. There is no
   * idempotency key, so that a repeated call may make a second template.
   *
   * 20 calls a second.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateEmailTemplateErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39400
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.createEmailTemplate({
   *   TemplateContent: { Html: "PGh0bWw+dGhpcyBpcyBhIGV4YW1wbGUge3tjb2RlfX08L2h0bWw+" },
   *   TemplateName: "TestName",
   * });
   * ```
   */
  createEmailTemplate(input: CreateEmailTemplateRequest, options?: CallOptions): Call<CreateEmailTemplateResult>;

  /**
   * Change a template.
   *
   * Replaces the name and the content. The template is reviewed again, and cannot be used before it is approved again.
   *
   * 20 calls a second.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `UpdateEmailTemplateErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39396
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.updateEmailTemplate({
   *   TemplateID: 123,
   *   TemplateName: "TestName",
   *   TemplateContent: {
   *     Html: "PGh0bWw+dGhpcyBpcyBhIGV4YW1wbGUge3tjb2RlfX08L2h0bWw+",
   *     Text: "dGhpcyBpcyBhIGV4YW1wbGUge3tjb2RlfX0=",
   *   },
   * });
   * ```
   */
  updateEmailTemplate(input: UpdateEmailTemplateRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Delete a template.
   *
   * It can no longer be used for sending.
   *
   * 20 calls a second.
   *
   * Uncertain: what is answered for a template that does not exist, and what becomes of mailings that wait and use it.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteEmailTemplateErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/product/1084/39399
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.deleteEmailTemplate({ TemplateID: 123 });
   * ```
   */
  deleteEmailTemplate(input: DeleteEmailTemplateRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Read a template.
   *
   * Its name, its content, and whether it may be used. Why it was rejected stands in `ListEmailTemplates` only.
   *
   * 20 calls a second.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetEmailTemplateErrorCode`, or new.
   * @see https://cloud.tencent.com/document/product/1288/51040
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.getEmailTemplate({ TemplateID: 10091 });
   * ```
   */
  getEmailTemplate(input: GetEmailTemplateRequest, options?: CallOptions): Call<GetEmailTemplateResult>;

  /**
   * List the templates, and how far their review is.
   *
   * With the reviewer's note, but without their content; `GetEmailTemplate` has that. No order is documented.
   *
   * 20 calls a second.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListEmailTemplatesErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/product/1084/39397
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * for await (const templatesMetadata of tencent.api.listEmailTemplates({ Limit: 0, Offset: 10 })) {
   *   console.log(templatesMetadata);
   * }
   * ```
   */
  listEmailTemplates(
    input: ListEmailTemplatesRequest,
    options?: PageOptions,
  ): PagedCall<ListEmailTemplatesResult, TemplatesMetadata>;

  /**
   * Add a sender domain.
   *
   * The answer has the DNS records that prove the ownership of the domain and let Tencent send for it. Set them, then have
   * them checked with `UpdateEmailIdentity`. A domain that exists already is refused.
   *
   * 20 calls a second.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateEmailIdentityErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39414
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.createEmailIdentity({ EmailIdentity: "mail.qcloud.com" });
   * ```
   */
  createEmailIdentity(input: CreateEmailIdentityRequest, options?: CallOptions): Call<CreateEmailIdentityResult>;

  /**
   * Have the DNS records of a sender domain checked.
   *
   * Looks the records up and answers with what was found, and with whether the domain is verified by now.
   *
   * 20 calls a second.
   *
   * Uncertain: by its fields it also chooses the length of the DKIM key; how the two go together is not documented.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `UpdateEmailIdentityErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39410
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.updateEmailIdentity({ EmailIdentity: "mail.example.org" });
   * ```
   */
  updateEmailIdentity(input: UpdateEmailIdentityRequest, options?: CallOptions): Call<UpdateEmailIdentityResult>;

  /**
   * Read the DNS records that a sender domain needs, and their state.
   *
   * One domain, with each record as it should be and as it was found. To have them looked up anew, call `UpdateEmailIdentity`.
   *
   * 20 calls a second.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetEmailIdentityErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39412
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.getEmailIdentity({ EmailIdentity: "mail.example.org" });
   * ```
   */
  getEmailIdentity(input: GetEmailIdentityRequest, options?: CallOptions): Call<GetEmailIdentityResult>;

  /**
   * List the sender domains, with how much each of them may send.
   *
   * Verified domains and others. `DailyQuota` says how many mails a domain may send today, and is the figure to trust where
   * pages tell others. No order is documented.
   *
   * 20 calls a second.
   *
   * Uncertain: how many rows come without a `Limit`, and how many it may ask for. `Total` is newer than the official sample
   * and may be missing.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListEmailIdentitiesErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39411
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * for await (const emailIdentity of tencent.api.listEmailIdentities({})) {
   *   console.log(emailIdentity);
   * }
   * ```
   */
  listEmailIdentities(
    input: ListEmailIdentitiesRequest,
    options?: PageOptions,
  ): PagedCall<ListEmailIdentitiesResult, EmailIdentity>;

  /**
   * Delete a sender domain.
   *
   * Nothing can be sent from the domain afterwards. Its sender addresses have to be deleted before. Only accounts of
   * enterprises may call this.
   *
   * 20 calls a second.
   *
   * Uncertain: how a second deletion is answered.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteEmailIdentityErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39413
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.deleteEmailIdentity({ EmailIdentity: "mail.example.org" });
   * ```
   */
  deleteEmailIdentity(input: DeleteEmailIdentityRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Add a sender address.
   *
   * The domain of the address has to be verified. An address that exists already is refused.
   *
   * 20 calls a second.
   *
   * Uncertain: how many there may be. The domestic text says 10 in all, the international one 10 for each domain.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateEmailAddressErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39406
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.createEmailAddress({
   *   EmailAddress: "service@mail.qcloud.com",
   *   EmailSenderName: "腾讯云邮件通知",
   * });
   * ```
   */
  createEmailAddress(input: CreateEmailAddressRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * List the sender addresses.
   *
   * All of them at once, of all domains: there are no pages and no filter. No order is documented.
   *
   * 20 calls a second by the older pages.
   *
   * Uncertain: how often it may be called. The newer pages of this action say 35 times a second.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListEmailAddressErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39404
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.listEmailAddress({});
   * ```
   */
  listEmailAddress(input: ListEmailAddressRequest, options?: CallOptions): Call<ListEmailAddressResult>;

  /**
   * Delete a sender address.
   *
   * An address that does not exist is refused, and so is a second deletion.
   *
   * 20 calls a second.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteEmailAddressErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/39405
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.deleteEmailAddress({ EmailAddress: "noreply@mail.example.org" });
   * ```
   */
  deleteEmailAddress(input: DeleteEmailAddressRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Set the SMTP password of a sender address.
   *
   * The first one or another one. An address has no SMTP password at first and cannot send over SMTP without one; this API
   * does not need it. A password that is set already is refused, so that a repeat of this call is answered with
   * `OperationDenied.RepeatPassWord`.
   *
   * 20 calls a second.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `UpdateEmailSmtpPassWordErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/52677
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.updateEmailSmtpPassWord({
   *   Password: "NotARealPass12",
   *   EmailAddress: "noreply@mail.example.org",
   * });
   * ```
   */
  updateEmailSmtpPassWord(input: UpdateEmailSmtpPassWordRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Make an empty list of recipients.
   *
   * Fill it with `CreateReceiverDetail` or `CreateReceiverDetailWithData`, then mail to it with `BatchSendEmail`. A name that
   * is taken already is refused.
   *
   * 20 calls a second.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateReceiverErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/44868
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.createReceiver({
   *   ReceiversName: "收件人列表名称",
   *   Desc: "列表描述",
   * });
   * ```
   */
  createReceiver(input: CreateReceiverRequest, options?: CallOptions): Call<CreateReceiverResult>;

  /**
   * Add addresses to a list of recipients.
   *
   * The addresses are stored afterwards: `ListReceivers` tells when the list is uploaded completely. More can be added at any
   * time, up to 50,000 in the list. Addresses are appended, so that a repeated call adds them again.
   *
   * 20 calls a second.
   *
   * Uncertain: the text says that repeated addresses are not sorted out, while the answer has a field that counts them. The
   * definition promises none of the counters, and older pages have none.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateReceiverDetailErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/44867
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.createReceiverDetail({
   *   ReceiverId: 123,
   *   Emails: ["ok@example.com", "later@example.com"],
   * });
   * ```
   */
  createReceiverDetail(input: CreateReceiverDetailRequest, options?: CallOptions): Call<CreateReceiverDetailResult>;

  /**
   * Add addresses with values for a template to a list of recipients.
   *
   * The addresses are stored afterwards: `ListReceivers` tells when the list is uploaded completely. More can be added at any
   * time, up to 50,000 in the list. Addresses are appended, so that a repeated call adds them again. Each brings values for
   * the variables of the template; the names of the variables have to be the same in the whole list.
   *
   * 20 calls a second.
   *
   * Uncertain: the text says that repeated addresses are not sorted out, while the answer has a field that counts them. The
   * definition promises none of the counters.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateReceiverDetailWithDataErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/77221
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.createReceiverDetailWithData({
   *   ReceiverId: 123,
   *   Datas: [
   *     { Email: "ok@example.com", TemplateData: '{"name":"Alice"}' },
   *     { Email: "later@example.com", TemplateData: '{"name":"Bob"}' },
   *   ],
   * });
   * ```
   */
  createReceiverDetailWithData(
    input: CreateReceiverDetailWithDataRequest,
    options?: CallOptions,
  ): Call<CreateReceiverDetailWithDataResult>;

  /**
   * List the lists of recipients, and whether they are uploaded completely.
   *
   * Filter by state or by a part of the name. No order is documented.
   *
   * 20 calls a second.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListReceiversErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/44866
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * for await (const receiverData of tencent.api.listReceivers({ Offset: 0, Limit: 100 })) {
   *   console.log(receiverData);
   * }
   * ```
   */
  listReceivers(input: ListReceiversRequest, options?: PageOptions): PagedCall<ListReceiversResult, ReceiverData>;

  /**
   * List the addresses of a list of recipients.
   *
   * Valid addresses and others, with the values for the template where they were uploaded. No order is documented.
   *
   * 20 calls a second.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListReceiverDetailsErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/77206
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * for await (const receiverDetail of tencent.api.listReceiverDetails({
   *   ReceiverId: 123,
   *   Offset: 0,
   *   Limit: 100,
   * })) {
   *   console.log(receiverDetail);
   * }
   * ```
   */
  listReceiverDetails(
    input: ListReceiverDetailsRequest,
    options?: PageOptions,
  ): PagedCall<ListReceiverDetailsResult, ReceiverDetail>;

  /**
   * Delete a list of recipients and all its addresses.
   *
   * A list that does not exist is refused, and so is a second deletion.
   *
   * 20 calls a second.
   *
   * Uncertain: what becomes of a task that still has to send to the list.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteReceiverErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/46000
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.deleteReceiver({ ReceiverId: 123 });
   * ```
   */
  deleteReceiver(input: DeleteReceiverRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Set the unsubscribe link of a sender address.
   *
   * Chooses the language of the link, and whether it is used. To change settings that are there already, call
   * `UpdateAddressUnsubscribeConfig`.
   *
   * 20 calls a second.
   *
   * Uncertain: which errors it answers with besides the common ones. Nor is it documented what becomes of settings that are
   * there already, and whether these settings or `Unsubscribe` of a mail win.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateAddressUnsubscribeConfigErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/70116
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.createAddressUnsubscribeConfig({
   *   Address: "noreply@mail.example.org",
   *   UnsubscribeConfig: "1",
   *   Status: 1,
   * });
   * ```
   */
  createAddressUnsubscribeConfig(input: CreateAddressUnsubscribeConfigRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Change the unsubscribe link of a sender address.
   *
   * Replaces the language of the link and whether it is used.
   *
   * 20 calls a second.
   *
   * Uncertain: which errors it answers with besides the common ones.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `UpdateAddressUnsubscribeConfigErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/70113
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.updateAddressUnsubscribeConfig({
   *   Address: "noreply@mail.example.org",
   *   UnsubscribeConfig: "1",
   *   Status: 0,
   * });
   * ```
   */
  updateAddressUnsubscribeConfig(input: UpdateAddressUnsubscribeConfigRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * Delete the settings of the unsubscribe link of a sender address.
   *
   * To keep the settings without using them, set `Status` to 0 with `UpdateAddressUnsubscribeConfig`.
   *
   * 20 calls a second.
   *
   * Uncertain: which errors it answers with besides the common ones. Nor is it documented what a call without an address
   * deletes.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteAddressUnsubscribeConfigErrorCode`, or new.
   * @see https://cloud.tencent.com/document/api/1288/118926
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * const result = await tencent.api.deleteAddressUnsubscribeConfig({
   *   Address: "noreply@mail.example.org",
   * });
   * ```
   */
  deleteAddressUnsubscribeConfig(input: DeleteAddressUnsubscribeConfigRequest, options?: CallOptions): Call<Acknowledged>;

  /**
   * List the unsubscribe links of the sender addresses.
   *
   * One row for each address that has such settings. No order is documented.
   *
   * 20 calls a second.
   *
   * Uncertain: which errors it answers with besides the common ones. Nor is it documented how many rows come without a
   * `Limit`.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ListAddressUnsubscribeConfigErrorCode`, or new.
   * @see https://www.tencentcloud.com/document/api/1084/70114
   * @example
   * ```ts
   * import type { TencentClient } from "@sendstatus/tencent";
   *
   * declare const tencent: TencentClient;
   * for await (const addressUnsubscribeConfigData of tencent.api.listAddressUnsubscribeConfig({
   *   Offset: 0,
   *   Limit: "10",
   * })) {
   *   console.log(addressUnsubscribeConfigData);
   * }
   * ```
   */
  listAddressUnsubscribeConfig(
    input: ListAddressUnsubscribeConfigRequest,
    options?: PageOptions,
  ): PagedCall<ListAddressUnsubscribeConfigResult, AddressUnsubscribeConfigData>;
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

/** The template that a mailing uses. None of its fields is promised. */
export type UsedTemplate = components["schemas"]["UsedTemplate"];

/** The rhythm of a task. None of its fields is promised. */
export type TaskCycle = components["schemas"]["TaskCycle"];

/** The time of a task. Its field is not promised. */
export type TaskTime = components["schemas"]["TaskTime"];

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

/** Which mails to count. */
export type GetStatisticsReportRequest = components["schemas"]["GetStatisticsReportRequest"];

/** The answer to `GetStatisticsReport`. */
export type GetStatisticsReportResponse = components["schemas"]["GetStatisticsReportResponse"];

/** The counters. */
export type GetStatisticsReportResult = components["schemas"]["GetStatisticsReportResult"];

/** Counters of mails. */
export type Volume = components["schemas"]["Volume"];

/** Which complaints to list. */
export type GetAbuseReportRequest = components["schemas"]["GetAbuseReportRequest"];

/** The answer to `GetAbuseReport`. */
export type GetAbuseReportResponse = components["schemas"]["GetAbuseReportResponse"];

/** The complaints found. */
export type GetAbuseReportResult = components["schemas"]["GetAbuseReportResult"];

/** One complaint. None of its fields is promised. */
export type AbuseReport = components["schemas"]["AbuseReport"];

/** Which addresses to list. */
export type ListBlackEmailAddressRequest = components["schemas"]["ListBlackEmailAddressRequest"];

/** The answer to `ListBlackEmailAddress`. */
export type ListBlackEmailAddressResponse = components["schemas"]["ListBlackEmailAddressResponse"];

/** The addresses found. */
export type ListBlackEmailAddressResult = components["schemas"]["ListBlackEmailAddressResult"];

/** An address that the service blocks. */
export type BlackEmailAddress = components["schemas"]["BlackEmailAddress"];

/** Which addresses to take off the service's block list. */
export type DeleteBlackListRequest = components["schemas"]["DeleteBlackListRequest"];

/** The answer to an action that has no result. */
export type AcknowledgedResponse = components["schemas"]["AcknowledgedResponse"];

/** It was done. There is nothing else to tell. */
export type Acknowledged = components["schemas"]["Acknowledged"];

/** Which addresses to put on the account's own block list. */
export type CreateCustomBlacklistRequest = components["schemas"]["CreateCustomBlacklistRequest"];

/** The answer to `CreateCustomBlacklist`. */
export type CreateCustomBlacklistResponse = components["schemas"]["CreateCustomBlacklistResponse"];

/** What became of the addresses. The official sample has none of the counters. */
export type CreateCustomBlacklistResult = components["schemas"]["CreateCustomBlacklistResult"];

/** Which entries to list. */
export type ListCustomBlacklistRequest = components["schemas"]["ListCustomBlacklistRequest"];

/** The answer to `ListCustomBlacklist`. */
export type ListCustomBlacklistResponse = components["schemas"]["ListCustomBlacklistResponse"];

/** The entries found. */
export type ListCustomBlacklistResult = components["schemas"]["ListCustomBlacklistResult"];

/** An entry of the account's own block list. None of its fields is promised. */
export type BlackAddressDetail = components["schemas"]["BlackAddressDetail"];

/**
 * Whether an entry of the account's own block list counts.
 *
 * - `0`: Its time has run out.
 * - `1`: It counts.
 */
export type BlackAddressStatus = components["schemas"]["BlackAddressStatus"];

/** An entry of the account's own block list as it is to be. */
export type UpdateCustomBlackListRequest = components["schemas"]["UpdateCustomBlackListRequest"];

/** Which addresses to take off the account's own block list. */
export type DeleteCustomBlackListRequest = components["schemas"]["DeleteCustomBlackListRequest"];

/** A template to be made. */
export type CreateEmailTemplateRequest = components["schemas"]["CreateEmailTemplateRequest"];

/** The content of a template. A variable is written `{{name}}`. */
export type TemplateContent = components["schemas"]["TemplateContent"];

/** The answer to `CreateEmailTemplate`. */
export type CreateEmailTemplateResponse = components["schemas"]["CreateEmailTemplateResponse"];

/** The template was made, and waits for its review. */
export type CreateEmailTemplateResult = components["schemas"]["CreateEmailTemplateResult"];

/** A template as it is to be. */
export type UpdateEmailTemplateRequest = components["schemas"]["UpdateEmailTemplateRequest"];

/** Which template to delete. */
export type DeleteEmailTemplateRequest = components["schemas"]["DeleteEmailTemplateRequest"];

/** Which template to read. */
export type GetEmailTemplateRequest = components["schemas"]["GetEmailTemplateRequest"];

/** The answer to `GetEmailTemplate`. */
export type GetEmailTemplateResponse = components["schemas"]["GetEmailTemplateResponse"];

/** A template. */
export type GetEmailTemplateResult = components["schemas"]["GetEmailTemplateResult"];

/**
 * Whether a template may be used. In any other state it may not.
 *
 * - `0`: Approved. It may be used.
 * - `1`: In review.
 * - `2`: Rejected. `ReviewReason` in the list says why.
 */
export type TemplateStatus = components["schemas"]["TemplateStatus"];

/** Which page of the templates. */
export type ListEmailTemplatesRequest = components["schemas"]["ListEmailTemplatesRequest"];

/** The answer to `ListEmailTemplates`. */
export type ListEmailTemplatesResponse = components["schemas"]["ListEmailTemplatesResponse"];

/** The templates found. */
export type ListEmailTemplatesResult = components["schemas"]["ListEmailTemplatesResult"];

/** A template without its content. */
export type TemplatesMetadata = components["schemas"]["TemplatesMetadata"];

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
 * These are all codes of the service and all that are common to the services of this API, as of August 2026. An older SDK
 * also has `LimitExceeded.ExceedReceiverDetailLimit`.
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
 * - `FailedOperation.DKIMNotApplied`: A DKIM key of this length has to be made first.
 * - `FailedOperation.EmailAddrInBlacklist`: The recipient is on the block list.
 * - `FailedOperation.EmailContentToolarge`: The mail is too large.
 * - `FailedOperation.ExceedSendLimit`: The daily limit is used up, until the next day.
 * - `FailedOperation.ExceedTemplateLimit`: The account has too many templates.
 * - `FailedOperation.FileURLNotExist`: The address of an attachment cannot be used.
 * - `FailedOperation.FrequencyLimit`: Too many mails to this address in a short time; for an hour, by an older FAQ.
 * - `FailedOperation.HighRejectionRate`: Blocked for a while, because too many mails were refused. No page says for how long.
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
 * - `FailedOperation.TemplateContentToolarge`: The template is too large.
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
 * - `InvalidParameter.AppIdIsRequired`: The number of the account (AppId) is missing.
 * - `InvalidParameter.InvalidEndTimeFormat`: The end of the period is malformed.
 * - `InvalidParameter.InvalidStartTimeFormat`: The beginning of the period is malformed.
 * - `InvalidParameterValue`: A parameter has a wrong value.
 * - `InvalidParameterValue.AttachContentIsWrong`: An attachment is not valid Base64.
 * - `InvalidParameterValue.BeginTimeBeforeNow`: The time to begin is in the past.
 * - `InvalidParameterValue.CreatedByOther`: The domain belongs to another account.
 * - `InvalidParameterValue.EmailAddressIsNULL`: The recipient or the sender is empty.
 * - `InvalidParameterValue.EmailContentIsWrong`: The text or the HTML is not valid Base64.
 * - `InvalidParameterValue.IllegalEmailAddress`: The address is malformed.
 * - `InvalidParameterValue.IllegalSenderName`: The sender's name is not accepted.
 * - `InvalidParameterValue.InValidTemplateData`: The values of a recipient for the template have HTML in them.
 * - `InvalidParameterValue.InvalidEmailIdentity`: The domain is wrong.
 * - `InvalidParameterValue.InvalidSmtpPassWord`: The SMTP password does not keep to the rules.
 * - `InvalidParameterValue.NoSuchSender`: There is no such sender.
 * - `InvalidParameterValue.NotExistDomain`: There is no such domain.
 * - `InvalidParameterValue.ReceiverDescIllegal`: The description of the list of recipients is not accepted.
 * - `InvalidParameterValue.ReceiverEmailInvalid`: The address of a recipient is wrong.
 * - `InvalidParameterValue.ReceiverNameIllegal`: The name of the list of recipients is not accepted.
 * - `InvalidParameterValue.RepeatCreation`: The domain exists already.
 * - `InvalidParameterValue.RepeatEmailAddress`: The address exists already.
 * - `InvalidParameterValue.RepeatReceiverName`: There is a list of recipients with this name already.
 * - `InvalidParameterValue.SubjectLengthError`: The subject does not have 1 to 100 characters.
 * - `InvalidParameterValue.TemplateContentIsNULL`: The template is empty.
 * - `InvalidParameterValue.TemplateContentIsWrong`: The content of the template is not valid Base64.
 * - `InvalidParameterValue.TemplateDataError`: The values for the template are not JSON.
 * - `InvalidParameterValue.TemplateDataInconsistent`: The variables are not those that were given before.
 * - `InvalidParameterValue.TemplateDataLenLimit`: The values of one recipient have more than 800 bytes.
 * - `InvalidParameterValue.TemplateNameIllegal`: The name of the template is not accepted.
 * - `InvalidParameterValue.TemplateNameIsNULL`: The name of the template is empty.
 * - `InvalidParameterValue.TemplateNotExist`: There is no such template.
 * - `InvalidParameterValue.TemplateNotMatchData`: The values for the template do not fit those of the list.
 * - `InvalidParameterValue.WrongDate`: The date is invalid or malformed.
 * - `InvalidRequest`: A multipart body is malformed.
 * - `IpInBlacklist`: The caller's IP address is blocked.
 * - `IpNotInWhitelist`: The caller's IP address is not among the allowed ones.
 * - `LimitExceeded`: A quota is used up.
 * - `LimitExceeded.ExceedReceiverLimit`: The account has too many lists of recipients.
 * - `LimitExceeded.ReceiverDetailCountLimit`: The list of recipients is full.
 * - `LimitExceeded.ReceiverDetailRequestLimit`: There are too many addresses in one call.
 * - `MissingParameter`: A parameter is missing.
 * - `MissingParameter.CycleParamNecessary`: `CycleParam` is missing.
 * - `MissingParameter.EmailsNecessary`: The addresses are missing.
 * - `MissingParameter.ReceiverIdNecessary`: `ReceiverId` is missing.
 * - `MissingParameter.SendParamNecessary`: The sender, the list or the template is missing.
 * - `MissingParameter.TimedParamNecessary`: `TimedParam` is missing.
 * - `NoSuchProduct`: There is no such product.
 * - `NoSuchVersion`: There is no such version.
 * - `OperationDenied`: The operation was refused.
 * - `OperationDenied.DomainNotVerified`: The domain is not verified.
 * - `OperationDenied.ExceedDomainLimit`: The account has too many domains.
 * - `OperationDenied.ExceedSenderLimit`: There are too many senders.
 * - `OperationDenied.NotAllowDelete`: The domain may not be deleted.
 * - `OperationDenied.ReceiverIsOperating`: The list of recipients is being worked on.
 * - `OperationDenied.ReceiverNotExist`: There is no such list of recipients.
 * - `OperationDenied.ReceiverStatusError`: The list of recipients is empty or not uploaded completely.
 * - `OperationDenied.RepeatPassWord`: The password is the one that was set before.
 * - `OperationDenied.SendAddressStatusError`: The sender does not exist or is not approved.
 * - `OperationDenied.SenderWithDomainIsNotEmpty`: The domain still has senders.
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

/** A domain to be added. */
export type CreateEmailIdentityRequest = components["schemas"]["CreateEmailIdentityRequest"];

/** The answer to `CreateEmailIdentity`. */
export type CreateEmailIdentityResponse = components["schemas"]["CreateEmailIdentityResponse"];

/** The domain was added. */
export type CreateEmailIdentityResult = components["schemas"]["CreateEmailIdentityResult"];

/** A domain whose DNS records are to be checked. */
export type UpdateEmailIdentityRequest = components["schemas"]["UpdateEmailIdentityRequest"];

/** The answer to `UpdateEmailIdentity`. */
export type UpdateEmailIdentityResponse = components["schemas"]["UpdateEmailIdentityResponse"];

/** What was found of the DNS records. */
export type UpdateEmailIdentityResult = components["schemas"]["UpdateEmailIdentityResult"];

/** Which domain to read. */
export type GetEmailIdentityRequest = components["schemas"]["GetEmailIdentityRequest"];

/** The answer to `GetEmailIdentity`. */
export type GetEmailIdentityResponse = components["schemas"]["GetEmailIdentityResponse"];

/** One domain and its DNS records. */
export type GetEmailIdentityResult = components["schemas"]["GetEmailIdentityResult"];

/** One DNS record, as it should be and as it was found. */
export type DNSAttributes = components["schemas"]["DNSAttributes"];

/**
 * The type of a DNS record.
 *
 * - `CNAME`: Another name.
 * - `A`: An IPv4 address.
 * - `TXT`: A text.
 * - `MX`: A mail server.
 */
export type DNSRecordType = components["schemas"]["DNSRecordType"];

/**
 * What kind of sender this is. There is one kind only.
 *
 * - `DOMAIN`: A domain.
 */
export type IdentityType = components["schemas"]["IdentityType"];

/**
 * The length of a domain's DKIM key. Newer than the rest, and may be missing.
 *
 * - `0`: 1024 bits.
 * - `1`: 2048 bits.
 * - `2`: One key of each length.
 */
export type DKIMOption = components["schemas"]["DKIMOption"];

/** One tag, in spite of the name. */
export type TagList = components["schemas"]["TagList"];

/** Which domains to list. Without a filter, all of them. */
export type ListEmailIdentitiesRequest = components["schemas"]["ListEmailIdentitiesRequest"];

/** The answer to `ListEmailIdentities`. */
export type ListEmailIdentitiesResponse = components["schemas"]["ListEmailIdentitiesResponse"];

/** The domains found. */
export type ListEmailIdentitiesResult = components["schemas"]["ListEmailIdentitiesResult"];

/** One sender domain. */
export type EmailIdentity = components["schemas"]["EmailIdentity"];

/** Which domain to delete. */
export type DeleteEmailIdentityRequest = components["schemas"]["DeleteEmailIdentityRequest"];

/** A sender address to be added. */
export type CreateEmailAddressRequest = components["schemas"]["CreateEmailAddressRequest"];

/** Nothing; the action has no fields. */
export type ListEmailAddressRequest = components["schemas"]["ListEmailAddressRequest"];

/** The answer to `ListEmailAddress`. */
export type ListEmailAddressResponse = components["schemas"]["ListEmailAddressResponse"];

/** The sender addresses. */
export type ListEmailAddressResult = components["schemas"]["ListEmailAddressResult"];

/** One sender address. */
export type EmailSender = components["schemas"]["EmailSender"];

/**
 * Whether a sender address has an SMTP password. Newer than the rest, and may be missing.
 *
 * - `0`: None is set.
 * - `1`: One is set.
 */
export type SmtpPwdType = components["schemas"]["SmtpPwdType"];

/** Which sender address to delete. */
export type DeleteEmailAddressRequest = components["schemas"]["DeleteEmailAddressRequest"];

/** An SMTP password for a sender address. */
export type UpdateEmailSmtpPassWordRequest = components["schemas"]["UpdateEmailSmtpPassWordRequest"];

/** A list of recipients to be made. */
export type CreateReceiverRequest = components["schemas"]["CreateReceiverRequest"];

/** The answer to `CreateReceiver`. */
export type CreateReceiverResponse = components["schemas"]["CreateReceiverResponse"];

/** The list was made. */
export type CreateReceiverResult = components["schemas"]["CreateReceiverResult"];

/** Addresses for a list of recipients. */
export type CreateReceiverDetailRequest = components["schemas"]["CreateReceiverDetailRequest"];

/** The answer to `CreateReceiverDetail`. */
export type CreateReceiverDetailResponse = components["schemas"]["CreateReceiverDetailResponse"];

/** The addresses were taken over. */
export type CreateReceiverDetailResult = components["schemas"]["CreateReceiverDetailResult"];

/** Addresses for a list of recipients, with values for a template. */
export type CreateReceiverDetailWithDataRequest = components["schemas"]["CreateReceiverDetailWithDataRequest"];

/** One address, and the values that its mail is made with. It may have 800 bytes in all. */
export type ReceiverInputData = components["schemas"]["ReceiverInputData"];

/** The answer to `CreateReceiverDetailWithData`. */
export type CreateReceiverDetailWithDataResponse = components["schemas"]["CreateReceiverDetailWithDataResponse"];

/** The addresses were taken over. */
export type CreateReceiverDetailWithDataResult = components["schemas"]["CreateReceiverDetailWithDataResult"];

/** Which lists of recipients to list. Without a filter, all of them. */
export type ListReceiversRequest = components["schemas"]["ListReceiversRequest"];

/** The answer to `ListReceivers`. */
export type ListReceiversResponse = components["schemas"]["ListReceiversResponse"];

/** The lists found. */
export type ListReceiversResult = components["schemas"]["ListReceiversResult"];

/** One list of recipients. */
export type ReceiverData = components["schemas"]["ReceiverData"];

/**
 * How far a list of recipients is.
 *
 * - `1`: To be uploaded.
 * - `2`: Being uploaded.
 * - `3`: Uploaded completely. `BatchSendEmail` can use it.
 */
export type ReceiversStatus = components["schemas"]["ReceiversStatus"];

/** Which addresses of a list to list. Without a filter, all of them. */
export type ListReceiverDetailsRequest = components["schemas"]["ListReceiverDetailsRequest"];

/** The answer to `ListReceiverDetails`. */
export type ListReceiverDetailsResponse = components["schemas"]["ListReceiverDetailsResponse"];

/** The addresses found. */
export type ListReceiverDetailsResult = components["schemas"]["ListReceiverDetailsResult"];

/** One address of a list of recipients. */
export type ReceiverDetail = components["schemas"]["ReceiverDetail"];

/**
 * Whether an address of a list can be used.
 *
 * - `1`: Valid.
 * - `2`: Invalid. `Reason` says why.
 */
export type ReceiverDetailStatus = components["schemas"]["ReceiverDetailStatus"];

/** Which list of recipients to delete. */
export type DeleteReceiverRequest = components["schemas"]["DeleteReceiverRequest"];

/** The unsubscribe link of a sender address. */
export type CreateAddressUnsubscribeConfigRequest = components["schemas"]["CreateAddressUnsubscribeConfigRequest"];

/** The unsubscribe link of a sender address, as it shall be. */
export type UpdateAddressUnsubscribeConfigRequest = components["schemas"]["UpdateAddressUnsubscribeConfigRequest"];

/** Which settings to delete. */
export type DeleteAddressUnsubscribeConfigRequest = components["schemas"]["DeleteAddressUnsubscribeConfigRequest"];

/** Which settings to list. */
export type ListAddressUnsubscribeConfigRequest = components["schemas"]["ListAddressUnsubscribeConfigRequest"];

/** The answer to `ListAddressUnsubscribeConfig`. */
export type ListAddressUnsubscribeConfigResponse = components["schemas"]["ListAddressUnsubscribeConfigResponse"];

/** The settings found. */
export type ListAddressUnsubscribeConfigResult = components["schemas"]["ListAddressUnsubscribeConfigResult"];

/** The unsubscribe link of one sender address. The definition promises none of the fields. */
export type AddressUnsubscribeConfigData = components["schemas"]["AddressUnsubscribeConfigData"];

/**
 * The language of the unsubscribe link, as a number in a string; `0` is no link. The two sites number the languages
 * differently: `1` is Simplified Chinese on the domestic site and English on the international one, `2` the reverse. Then
 * follow `3` Traditional Chinese, `4` Spanish, `5` French, `6` German, `7` Japanese, `8` Korean, `9` Arabic and `10` Thai.
 *
 * Uncertain: another passage of the international text numbers them as the domestic one does. Newer texts also have `11`
 * Indonesian, and that of the domestic site `12` Vietnamese.
 */
export type UnsubscribeConfig = components["schemas"]["UnsubscribeConfig"];

/**
 * Whether an unsubscribe link is used.
 *
 * - `0`: Not used.
 * - `1`: Used.
 */
export type AddressUnsubscribeStatus = components["schemas"]["AddressUnsubscribeStatus"];

/** How the API behaves, where the run time has to know it. */
export const tencentBehaviour = {
  provider: "tencent",
  error: {
    when: "$response.body#/Response/Error",
    code: ["$response.body#/Response/Error/Code"],
    message: ["$response.body#/Response/Error/Message"],
    requestId: ["$response.body#/Response/RequestId"],
    kinds: {
      authentication: { codes: ["AuthFailure", "UnauthorizedOperation"] },
      "not-found": {
        codes: [
          "InvalidParameterValue.NoSuchSender",
          "InvalidParameterValue.NotExistDomain",
          "InvalidParameterValue.TemplateNotExist",
          "OperationDenied.ReceiverNotExist",
          "ResourceNotFound",
        ],
      },
      "rate-limited": { status: [429], codes: ["RequestLimitExceeded"] },
    },
    retryable: {
      status: [429, 500, 502, 503, 504],
      codes: [
        "FailedOperation.ServiceNotAvailable",
        "InternalError",
        "OperationDenied.ReceiverIsOperating",
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
  ceilings: {
    asked: { ceiling: "delivered", ceilingCertainty: "confirmed" },
    pushed: { ceiling: "delivered", ceilingCertainty: "confirmed" },
  },
  buckets: [
    "sendEmail",
    "batchSendEmail",
    "listSendTasks",
    "getSendEmailStatus",
    "getStatisticsReport",
    "getAbuseReport",
    "listBlackEmailAddress",
    "deleteBlackList",
    "createCustomBlacklist",
    "listCustomBlacklist",
    "updateCustomBlackList",
    "deleteCustomBlackList",
    "createEmailTemplate",
    "updateEmailTemplate",
    "deleteEmailTemplate",
    "getEmailTemplate",
    "listEmailTemplates",
    "createEmailIdentity",
    "updateEmailIdentity",
    "getEmailIdentity",
    "listEmailIdentities",
    "deleteEmailIdentity",
    "createEmailAddress",
    "listEmailAddress",
    "deleteEmailAddress",
    "updateEmailSmtpPassWord",
    "createReceiver",
    "createReceiverDetail",
    "createReceiverDetailWithData",
    "listReceivers",
    "listReceiverDetails",
    "deleteReceiver",
    "createAddressUnsubscribeConfig",
    "updateAddressUnsubscribeConfig",
    "deleteAddressUnsubscribeConfig",
    "listAddressUnsubscribeConfig",
  ],
} as const satisfies ProviderBehaviour;

/** The schemes by which requests are proved. */
export type TencentSigner = "tencent-tc3";

/** The answers that prove that nothing was changed. */
const notTaken = {
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
} as const satisfies Signs;

/** What the methods of the API make their calls with. */
export interface TencentWire extends Wire {
  readonly client: Client<paths>;
  readonly settings: TencentSettings;
}

export const tencentWire = (caller: Caller, settings: TencentSettings): TencentWire => ({
  caller,
  client: createClient<paths>({ baseUrl: caller.endpoint, ...wireRequests }),
  settings,
});

/** What every operation sends in its header. */
const headerOf = (settings: TencentSettings) => present({ "X-TC-Region": settings.region, "X-TC-Language": settings.language });

export const sendEmailOf = /* @__PURE__ */ operation<TencentWire, SendEmailRequest, SendEmailResult>(
  { id: "sendEmail", safety: "send", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/SendEmail", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const batchSendEmailOf = /* @__PURE__ */ operation<TencentWire, BatchSendEmailRequest, BatchSendEmailResult>(
  { id: "batchSendEmail", safety: "send", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/BatchSendEmail", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const listSendTasksOf = /* @__PURE__ */ pagedOperation<
  TencentWire,
  ListSendTasksRequest,
  ListSendTasksResult,
  SendTaskData
>(
  {
    id: "listSendTasks",
    safety: "read",
    rateLimits: [{ requests: 20, seconds: 1 }],
    pagination: {
      items: ["$response.body#/Data"],
      style: /* @__PURE__ */ offsetPages({ parameter: "Offset", limit: "Limit", total: "$response.body#/TotalCount" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/ListSendTasks", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const getSendEmailStatusOf = /* @__PURE__ */ pagedOperation<
  TencentWire,
  GetSendEmailStatusRequest,
  GetSendEmailStatusResult,
  SendEmailStatus
>(
  {
    id: "getSendEmailStatus",
    safety: "read",
    rateLimits: [{ requests: 1, seconds: 1 }],
    pagination: {
      items: ["$response.body#/EmailStatusList"],
      style: /* @__PURE__ */ offsetPages({ parameter: "Offset", limit: "Limit" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/GetSendEmailStatus", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const getStatisticsReportOf = /* @__PURE__ */ operation<
  TencentWire,
  GetStatisticsReportRequest,
  GetStatisticsReportResult
>(
  { id: "getStatisticsReport", safety: "read", rateLimits: [{ requests: 20, seconds: 1 }] },
  ({ client, settings }, input, hooks) =>
    client.POST("/GetStatisticsReport", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const getAbuseReportOf = /* @__PURE__ */ pagedOperation<
  TencentWire,
  GetAbuseReportRequest,
  GetAbuseReportResult,
  AbuseReport
>(
  {
    id: "getAbuseReport",
    safety: "read",
    rateLimits: [{ requests: 20, seconds: 1 }],
    pagination: {
      items: ["$response.body#/Data"],
      itemsMayBeAbsent: true,
      style: /* @__PURE__ */ offsetPages({ parameter: "Offset", limit: "Limit", total: "$response.body#/TotalCount" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/GetAbuseReport", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const listBlackEmailAddressOf = /* @__PURE__ */ pagedOperation<
  TencentWire,
  ListBlackEmailAddressRequest,
  ListBlackEmailAddressResult,
  BlackEmailAddress
>(
  {
    id: "listBlackEmailAddress",
    safety: "read",
    rateLimits: [{ requests: 20, seconds: 1 }],
    pagination: {
      items: ["$response.body#/BlackList"],
      style: /* @__PURE__ */ offsetPages({ parameter: "Offset", limit: "Limit", total: "$response.body#/TotalCount" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/ListBlackEmailAddress", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const deleteBlackListOf = /* @__PURE__ */ operation<TencentWire, DeleteBlackListRequest, Acknowledged>(
  { id: "deleteBlackList", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/DeleteBlackList", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const createCustomBlacklistOf = /* @__PURE__ */ operation<
  TencentWire,
  CreateCustomBlacklistRequest,
  CreateCustomBlacklistResult
>(
  { id: "createCustomBlacklist", safety: "write", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/CreateCustomBlacklist", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const listCustomBlacklistOf = /* @__PURE__ */ pagedOperation<
  TencentWire,
  ListCustomBlacklistRequest,
  ListCustomBlacklistResult,
  BlackAddressDetail
>(
  {
    id: "listCustomBlacklist",
    safety: "read",
    rateLimits: [{ requests: 20, seconds: 1 }],
    pagination: {
      items: ["$response.body#/Data"],
      itemsMayBeAbsent: true,
      style: /* @__PURE__ */ offsetPages({ parameter: "Offset", limit: "Limit", total: "$response.body#/TotalCount" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/ListCustomBlacklist", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const updateCustomBlackListOf = /* @__PURE__ */ operation<TencentWire, UpdateCustomBlackListRequest, Acknowledged>(
  { id: "updateCustomBlackList", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/UpdateCustomBlackList", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const deleteCustomBlackListOf = /* @__PURE__ */ operation<TencentWire, DeleteCustomBlackListRequest, Acknowledged>(
  { id: "deleteCustomBlackList", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/DeleteCustomBlackList", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const createEmailTemplateOf = /* @__PURE__ */ operation<
  TencentWire,
  CreateEmailTemplateRequest,
  CreateEmailTemplateResult
>(
  { id: "createEmailTemplate", safety: "write", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/CreateEmailTemplate", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const updateEmailTemplateOf = /* @__PURE__ */ operation<TencentWire, UpdateEmailTemplateRequest, Acknowledged>(
  { id: "updateEmailTemplate", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/UpdateEmailTemplate", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const deleteEmailTemplateOf = /* @__PURE__ */ operation<TencentWire, DeleteEmailTemplateRequest, Acknowledged>(
  { id: "deleteEmailTemplate", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/DeleteEmailTemplate", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const getEmailTemplateOf = /* @__PURE__ */ operation<TencentWire, GetEmailTemplateRequest, GetEmailTemplateResult>(
  { id: "getEmailTemplate", safety: "read", rateLimits: [{ requests: 20, seconds: 1 }] },
  ({ client, settings }, input, hooks) =>
    client.POST("/GetEmailTemplate", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const listEmailTemplatesOf = /* @__PURE__ */ pagedOperation<
  TencentWire,
  ListEmailTemplatesRequest,
  ListEmailTemplatesResult,
  TemplatesMetadata
>(
  {
    id: "listEmailTemplates",
    safety: "read",
    rateLimits: [{ requests: 20, seconds: 1 }],
    pagination: {
      items: ["$response.body#/TemplatesMetadata"],
      style: /* @__PURE__ */ offsetPages({ parameter: "Offset", limit: "Limit", total: "$response.body#/TotalCount" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/ListEmailTemplates", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const createEmailIdentityOf = /* @__PURE__ */ operation<
  TencentWire,
  CreateEmailIdentityRequest,
  CreateEmailIdentityResult
>(
  { id: "createEmailIdentity", safety: "write", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/CreateEmailIdentity", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const updateEmailIdentityOf = /* @__PURE__ */ operation<
  TencentWire,
  UpdateEmailIdentityRequest,
  UpdateEmailIdentityResult
>(
  { id: "updateEmailIdentity", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/UpdateEmailIdentity", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const getEmailIdentityOf = /* @__PURE__ */ operation<TencentWire, GetEmailIdentityRequest, GetEmailIdentityResult>(
  { id: "getEmailIdentity", safety: "read", rateLimits: [{ requests: 20, seconds: 1 }] },
  ({ client, settings }, input, hooks) =>
    client.POST("/GetEmailIdentity", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const listEmailIdentitiesOf = /* @__PURE__ */ pagedOperation<
  TencentWire,
  ListEmailIdentitiesRequest,
  ListEmailIdentitiesResult,
  EmailIdentity
>(
  {
    id: "listEmailIdentities",
    safety: "read",
    rateLimits: [{ requests: 20, seconds: 1 }],
    pagination: {
      items: ["$response.body#/EmailIdentities"],
      style: /* @__PURE__ */ offsetPages({ parameter: "Offset", limit: "Limit", total: "$response.body#/Total" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/ListEmailIdentities", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const deleteEmailIdentityOf = /* @__PURE__ */ operation<TencentWire, DeleteEmailIdentityRequest, Acknowledged>(
  { id: "deleteEmailIdentity", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/DeleteEmailIdentity", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const createEmailAddressOf = /* @__PURE__ */ operation<TencentWire, CreateEmailAddressRequest, Acknowledged>(
  { id: "createEmailAddress", safety: "write", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/CreateEmailAddress", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const listEmailAddressOf = /* @__PURE__ */ operation<TencentWire, ListEmailAddressRequest, ListEmailAddressResult>(
  { id: "listEmailAddress", safety: "read", rateLimits: [{ requests: 20, seconds: 1 }] },
  ({ client, settings }, input, hooks) =>
    client.POST("/ListEmailAddress", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const deleteEmailAddressOf = /* @__PURE__ */ operation<TencentWire, DeleteEmailAddressRequest, Acknowledged>(
  { id: "deleteEmailAddress", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/DeleteEmailAddress", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const updateEmailSmtpPassWordOf = /* @__PURE__ */ operation<TencentWire, UpdateEmailSmtpPassWordRequest, Acknowledged>(
  { id: "updateEmailSmtpPassWord", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/UpdateEmailSmtpPassWord", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const createReceiverOf = /* @__PURE__ */ operation<TencentWire, CreateReceiverRequest, CreateReceiverResult>(
  { id: "createReceiver", safety: "write", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/CreateReceiver", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const createReceiverDetailOf = /* @__PURE__ */ operation<
  TencentWire,
  CreateReceiverDetailRequest,
  CreateReceiverDetailResult
>(
  { id: "createReceiverDetail", safety: "write", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/CreateReceiverDetail", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const createReceiverDetailWithDataOf = /* @__PURE__ */ operation<
  TencentWire,
  CreateReceiverDetailWithDataRequest,
  CreateReceiverDetailWithDataResult
>(
  { id: "createReceiverDetailWithData", safety: "write", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/CreateReceiverDetailWithData", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const listReceiversOf = /* @__PURE__ */ pagedOperation<
  TencentWire,
  ListReceiversRequest,
  ListReceiversResult,
  ReceiverData
>(
  {
    id: "listReceivers",
    safety: "read",
    rateLimits: [{ requests: 20, seconds: 1 }],
    pagination: {
      items: ["$response.body#/Data"],
      style: /* @__PURE__ */ offsetPages({ parameter: "Offset", limit: "Limit", total: "$response.body#/TotalCount" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/ListReceivers", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const listReceiverDetailsOf = /* @__PURE__ */ pagedOperation<
  TencentWire,
  ListReceiverDetailsRequest,
  ListReceiverDetailsResult,
  ReceiverDetail
>(
  {
    id: "listReceiverDetails",
    safety: "read",
    rateLimits: [{ requests: 20, seconds: 1 }],
    pagination: {
      items: ["$response.body#/Data"],
      style: /* @__PURE__ */ offsetPages({ parameter: "Offset", limit: "Limit", total: "$response.body#/TotalCount" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/ListReceiverDetails", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const deleteReceiverOf = /* @__PURE__ */ operation<TencentWire, DeleteReceiverRequest, Acknowledged>(
  { id: "deleteReceiver", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/DeleteReceiver", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const createAddressUnsubscribeConfigOf = /* @__PURE__ */ operation<
  TencentWire,
  CreateAddressUnsubscribeConfigRequest,
  Acknowledged
>(
  { id: "createAddressUnsubscribeConfig", safety: "write", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/CreateAddressUnsubscribeConfig", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const updateAddressUnsubscribeConfigOf = /* @__PURE__ */ operation<
  TencentWire,
  UpdateAddressUnsubscribeConfigRequest,
  Acknowledged
>(
  { id: "updateAddressUnsubscribeConfig", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/UpdateAddressUnsubscribeConfig", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const deleteAddressUnsubscribeConfigOf = /* @__PURE__ */ operation<
  TencentWire,
  DeleteAddressUnsubscribeConfigRequest,
  Acknowledged
>(
  { id: "deleteAddressUnsubscribeConfig", safety: "idempotent", rateLimits: [{ requests: 20, seconds: 1 }], notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/DeleteAddressUnsubscribeConfig", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

export const listAddressUnsubscribeConfigOf = /* @__PURE__ */ pagedOperation<
  TencentWire,
  ListAddressUnsubscribeConfigRequest,
  ListAddressUnsubscribeConfigResult,
  AddressUnsubscribeConfigData
>(
  {
    id: "listAddressUnsubscribeConfig",
    safety: "read",
    rateLimits: [{ requests: 20, seconds: 1 }],
    pagination: {
      items: ["$response.body#/AddressUnsubscribeConfigList"],
      itemsMayBeAbsent: true,
      style: /* @__PURE__ */ offsetPages({ parameter: "Offset", limit: "Limit", total: "$response.body#/Total" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.POST("/ListAddressUnsubscribeConfig", { params: { header: headerOf(settings) }, body: input, ...hooks }),
);

/** Makes the API: a method for each operation. */
export const createTencentApi = (wire: TencentWire): TencentApi => ({
  sendEmail: sendEmailOf(wire),
  batchSendEmail: batchSendEmailOf(wire),
  listSendTasks: listSendTasksOf(wire),
  getSendEmailStatus: getSendEmailStatusOf(wire),
  getStatisticsReport: getStatisticsReportOf(wire),
  getAbuseReport: getAbuseReportOf(wire),
  listBlackEmailAddress: listBlackEmailAddressOf(wire),
  deleteBlackList: deleteBlackListOf(wire),
  createCustomBlacklist: createCustomBlacklistOf(wire),
  listCustomBlacklist: listCustomBlacklistOf(wire),
  updateCustomBlackList: updateCustomBlackListOf(wire),
  deleteCustomBlackList: deleteCustomBlackListOf(wire),
  createEmailTemplate: createEmailTemplateOf(wire),
  updateEmailTemplate: updateEmailTemplateOf(wire),
  deleteEmailTemplate: deleteEmailTemplateOf(wire),
  getEmailTemplate: getEmailTemplateOf(wire),
  listEmailTemplates: listEmailTemplatesOf(wire),
  createEmailIdentity: createEmailIdentityOf(wire),
  updateEmailIdentity: updateEmailIdentityOf(wire),
  getEmailIdentity: getEmailIdentityOf(wire),
  listEmailIdentities: listEmailIdentitiesOf(wire),
  deleteEmailIdentity: deleteEmailIdentityOf(wire),
  createEmailAddress: createEmailAddressOf(wire),
  listEmailAddress: listEmailAddressOf(wire),
  deleteEmailAddress: deleteEmailAddressOf(wire),
  updateEmailSmtpPassWord: updateEmailSmtpPassWordOf(wire),
  createReceiver: createReceiverOf(wire),
  createReceiverDetail: createReceiverDetailOf(wire),
  createReceiverDetailWithData: createReceiverDetailWithDataOf(wire),
  listReceivers: listReceiversOf(wire),
  listReceiverDetails: listReceiverDetailsOf(wire),
  deleteReceiver: deleteReceiverOf(wire),
  createAddressUnsubscribeConfig: createAddressUnsubscribeConfigOf(wire),
  updateAddressUnsubscribeConfig: updateAddressUnsubscribeConfigOf(wire),
  deleteAddressUnsubscribeConfig: deleteAddressUnsubscribeConfigOf(wire),
  listAddressUnsubscribeConfig: listAddressUnsubscribeConfigOf(wire),
});
