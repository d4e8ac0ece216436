// Generated from specs/ncp.openapi.yaml by `pnpm generate`. Do not edit.
import {
  type Call,
  type Caller,
  type CallOptions,
  type PagedCall,
  type PageOptions,
  type ProviderBehaviour,
  type Signs,
  type Wire,
  numberedPages,
  formData,
  operation,
  pagedOperation,
  pathSegment,
  present,
  wireRequests,
} from "@sendstatus/core/client";
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./types.gen.js";

/** The API of NAVER Cloud Platform Cloud Outbound Mailer, version v1. */
export interface NcpApi {
  /**
   * Ask for one mail, or the same mail to many.
   *
   * The answer only says that the request was accepted; sending goes on afterwards. There is no idempotency key, so that a
   * repeated call may send twice.
   *
   * One call takes up to 100,000 recipients, 30 of them as `C` and 30 as `B`; `recipientGroupFilter` reaches more. By
   * default an account may send to 1,000,000 recipients a month.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateMailRequestErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-createmailrequest
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.createMailRequest({
   *   body: {
   *     senderAddress: "no_reply@company.com",
   *     title: "${customer_name}님 반갑습니다. ",
   *     body: "귀하의 등급이 ${BEFORE_GRADE}에서 ${AFTER_GRADE}로 변경되었습니다.",
   *     recipients: [
   *       {
   *         address: "hongildong@example.com",
   *         name: "홍길동",
   *         type: "R",
   *         parameters: { customer_name: "홍길동", BEFORE_GRADE: "SILVER", AFTER_GRADE: "GOLD" },
   *       },
   *     ],
   *     individual: true,
   *     advertising: false,
   *   },
   * });
   * ```
   */
  createMailRequest(input: CreateMailRequestInput, options?: CallOptions): Call<MailRequestResult>;

  /**
   * List the requests of a period with their status.
   *
   * One page of requests. Stop at the page whose `last` is true.
   *
   * Uncertain: whether the period must be given. The page asks for one of `startUtc` and `startDateTime` and for one of
   * `endUtc` and `endDateTime`; a client's test against the service leaves all four out. The longest period is not documented.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetMailRequestListErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getmailrequestlist
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * for await (const mailRequestListItem of ncp.api.getMailRequestList({})) {
   *   console.log(mailRequestListItem);
   * }
   * ```
   */
  getMailRequestList(input: GetMailRequestListInput, options?: PageOptions): PagedCall<MailRequestList, MailRequestListItem>;

  /**
   * Count the mails of a request by their status.
   *
   * How far a request has come, in counts of mails. It is finished when `readyCompleted` is true and `finishCount` equals
   * `requestCount`; neither alone is enough, and `allSentSuccess` is false as well while mails are still being sent.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetMailRequestStatusErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getmailrequeststatus
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.getMailRequestStatus({ requestId: "20181120000000010999" });
   * ```
   */
  getMailRequestStatus(input: GetMailRequestStatusInput, options?: CallOptions): Call<MailRequestStatus>;

  /**
   * List the mails of a request with their status.
   *
   * One page of mails. A mail has one recipient if the request was sent with `individual`, and several otherwise. Stop at the
   * page whose `last` is true.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetMailListErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getmaillist
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * for await (const mail of ncp.api.getMailList({ requestId: "20181120000000010999" })) {
   *   console.log(mail);
   * }
   * ```
   */
  getMailList(input: GetMailListInput, options?: PageOptions): PagedCall<MailList, Mail>;

  /**
   * Read one mail, and what became of it for each recipient.
   *
   * One mail with its text and its recipients. Only here stands why a mail failed.
   *
   * Uncertain: the newer sample of the page puts what is elsewhere a request's id into the path, the older one a mail's.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetMailErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getmail
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.getMail({ mailId: "20260115000000000456" });
   * ```
   */
  getMail(input: GetMailInput, options?: CallOptions): Call<MailDetail>;

  /**
   * Upload files that mails can carry.
   *
   * The `fileId` of each file goes into `attachFileIds` of a mail; `getFile` and `deleteFile` want the `tempRequestId` of the
   * whole upload. A file that is to be attached may have 10 MB.
   *
   * Uncertain: whether one call takes several files. The name of the field and the list in the answer suggest it. How long an
   * upload is kept is not documented.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateFileErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-createfile
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.createFile({
   *   body: { fileList: [new File(["Hello from here."], "example.txt")] },
   * });
   * ```
   */
  createFile(input: CreateFileInput, options?: CallOptions): Call<UploadedFiles>;

  /**
   * List the files of an upload.
   *
   * Their ids, names and sizes, not what they hold.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetFileErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getfile
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.getFile({ tempRequestId: "f355aac1-7776-4c0b-8484-20eaa065cb65-99" });
   * ```
   */
  getFile(input: GetFileInput, options?: CallOptions): Call<UploadedFiles>;

  /**
   * Delete the files of an upload.
   *
   * All files of the upload are deleted. No operation deletes a single one.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteFileErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-deletefile
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.deleteFile({
   *   tempRequestId: "f355aac1-7776-4c0b-8484-20eaa065cb65-99",
   * });
   * ```
   */
  deleteFile(input: DeleteFileInput, options?: CallOptions): Call<UploadedFiles>;

  /**
   * Read the tree of categories and templates.
   *
   * All of it at once, in one answer without pages, and without the texts of the templates.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetTemplateStructureErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-gettemplatestructure
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.getTemplateStructure({});
   * ```
   */
  getTemplateStructure(input: GetTemplateStructureInput, options?: CallOptions): Call<TemplateStructure>;

  /**
   * Create a template.
   *
   * Its `sid` is the `templateSid` of a mail.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateTemplateErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-createtemplate
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.createTemplate({
   *   body: {
   *     categorySid: 252,
   *     templateName: "membershipTemplate",
   *     description: "Example of creating a template",
   *     title: "[EN] Naver Cloud Platform",
   *     body: "Congratulations on your membership.",
   *     senderAddress: "admin@master.com",
   *     senderName: "Admin",
   *     isUse: true,
   *   },
   * });
   * ```
   */
  createTemplate(input: CreateTemplateInput, options?: CallOptions): Call<Template>;

  /**
   * List the exports of templates with their status.
   *
   * One page of exports, each asked for with `createTemplateExportRequest`. Stop at the page whose `last` is true.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetTemplateExportRequestListErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-gettemplateexportrequestlist
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * for await (const templateExportRequestResponse of ncp.api.getTemplateExportRequestList({})) {
   *   console.log(templateExportRequestResponse);
   * }
   * ```
   */
  getTemplateExportRequestList(
    input: GetTemplateExportRequestListInput,
    options?: PageOptions,
  ): PagedCall<TemplateExportRequestList, TemplateExportRequestResponse>;

  /**
   * Ask for a file of the templates.
   *
   * The answer only says that the export was asked for; the file is made afterwards. `getTemplateExportRequestList` tells when
   * it is there, `exportTemplate` reads it. There is no request body.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateTemplateExportRequestErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-createtemplateexportrequest
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.createTemplateExportRequest();
   * ```
   */
  createTemplateExportRequest(input?: CreateTemplateExportRequestInput, options?: CallOptions): Call<TemplateExportRequestResult>;

  /**
   * Download the file of an export.
   *
   * The file is JSON. `getTemplateExportRequestList` tells whether it is there.
   *
   * Uncertain: the form of the JSON, what is answered before the file is there, and how long it is kept.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ExportTemplateErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-exporttemplate
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.exportTemplate({ requestId: 11 });
   * ```
   */
  exportTemplate(input: ExportTemplateInput, options?: CallOptions): Call<Blob>;

  /**
   * Create templates and categories from a file.
   *
   * The file is JSON. Where something in it is wrong, such as something that is there twice, what stands before that is
   * imported and the rest is not.
   *
   * Uncertain: the form of the JSON, and that it is the one that `exportTemplate` downloads.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `ImportTemplateErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-importtemplate
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.importTemplate({
   *   body: {
   *     file: new File(
   *       [
   *         '[{"name":"imported","title":"Monthly notice","senderAddress":"news@example.org","body":"<p>Hello</p>"}]',
   *       ],
   *       "example.txt",
   *     ),
   *   },
   * });
   * ```
   */
  importTemplate(input: ImportTemplateInput, options?: CallOptions): Call<TemplateStructure>;

  /**
   * Read a template.
   *
   * The template with its text, and the category that it stands in.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetTemplateErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-gettemplate
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.getTemplate({ templateSid: 258 });
   * ```
   */
  getTemplate(input: GetTemplateInput, options?: CallOptions): Call<Template>;

  /**
   * Replace what a template holds.
   *
   * All of it is replaced, so that an optional field that is left out does not keep its value. Its place in the tree stays;
   * `updateTemplateLocationOrName` changes that.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `UpdateTemplateErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-updatetemplate
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.updateTemplate({
   *   templateSid: 258,
   *   body: {
   *     templateName: "membershipTemplate",
   *     title: "Welcome",
   *     body: "<p>Welcome to your membership.</p>",
   *     senderAddress: "admin@master.com",
   *     senderName: "Admin",
   *     isUse: true,
   *   },
   * });
   * ```
   */
  updateTemplate(input: UpdateTemplateInput, options?: CallOptions): Call<Template>;

  /**
   * Delete a template.
   *
   * `restoreTemplate` undoes it.
   *
   * Uncertain: for how long it can be undone, and how a deleted template shows. By the notes of a client, its `isUse` is
   * false.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteTemplateErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-deletetemplate
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.deleteTemplate({ templateSid: 258 });
   * ```
   */
  deleteTemplate(input: DeleteTemplateInput, options?: CallOptions): Call<Template>;

  /**
   * Restore a template that was deleted.
   *
   * Undoes `deleteTemplate`. There is no request body.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `RestoreTemplateErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-restoretemplate
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.restoreTemplate({ templateSid: 258 });
   * ```
   */
  restoreTemplate(input: RestoreTemplateInput, options?: CallOptions): Call<Template>;

  /**
   * Rename a template, or move it in the tree.
   *
   * The name is needed even where only the place is to change.
   *
   * Uncertain: whether a template stays where it is without `parentSid` and `lowerSid`.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `UpdateTemplateLocationOrNameErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-updatetemplatelocationorname
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.updateTemplateLocationOrName({
   *   templateSid: 258,
   *   body: { templateName: "welcomeTemplate", parentSid: 261, lowerSid: 262 },
   * });
   * ```
   */
  updateTemplateLocationOrName(input: UpdateTemplateLocationOrNameInput, options?: CallOptions): Call<Template>;

  /**
   * Create a category of templates.
   *
   * A category holds templates and further categories.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateCategoryErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-createcategory
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.createCategory({
   *   body: { categoryName: "membership", parentSid: -1 },
   * });
   * ```
   */
  createCategory(input: CreateCategoryInput, options?: CallOptions): Call<Category>;

  /**
   * Delete an empty category.
   *
   * It must not hold a template or a category. There is no operation that restores it.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteCategoryErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-deletecategory
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.deleteCategory({ categorySid: 252 });
   * ```
   */
  deleteCategory(input: DeleteCategoryInput, options?: CallOptions): Call<Category>;

  /**
   * Rename a category, or move it in the tree.
   *
   * The new name, the new place or both.
   *
   * Uncertain: whether what is left out keeps its value. All fields are optional, and no page says it.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `UpdateCategoryErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-updatecategory
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.updateCategory({
   *   categorySid: 252,
   *   body: { categoryName: "members", parentSid: 261, lowerSid: 262 },
   * });
   * ```
   */
  updateCategory(input: UpdateCategoryInput, options?: CallOptions): Call<Category>;

  /**
   * Count the addresses of the address book and of its groups.
   *
   * The groups and how many addresses each has. No operation lists the addresses themselves; the console does.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetAddressBookErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getaddressbook
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.getAddressBook();
   * ```
   */
  getAddressBook(input?: GetAddressBookInput, options?: CallOptions): Call<AddressBook>;

  /**
   * Put groups and addresses into the address book.
   *
   * A group that is there already gets the addresses added to those it has; any other is made. The work goes on afterwards:
   * the answer shows the address book as it was before this call.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateAddressBookErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-createaddressbook
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.createAddressBook({
   *   body: {
   *     groups: [
   *       { groupName: "Teens", emailAddresses: ["xxx@naver.com"] },
   *       { groupName: "Male", emailAddresses: ["xxx@daum.net"] },
   *     ],
   *   },
   * });
   * ```
   */
  createAddressBook(input: CreateAddressBookInput, options?: CallOptions): Call<AddressBook>;

  /**
   * Delete the whole address book.
   *
   * All addresses and all groups of the account are deleted. No operation brings them back.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteAddressBookErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-deleteaddressbook
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.deleteAddressBook();
   * ```
   */
  deleteAddressBook(input?: DeleteAddressBookInput, options?: CallOptions): Call<DeleteAddressBookResult>;

  /**
   * Delete addresses from the address book.
   *
   * The addresses are deleted, and so taken out of every group that has them. They are given in the body, although the method
   * is DELETE.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteAddressErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-deleteaddress
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.deleteAddress({
   *   body: { emailAddresses: ["alice@example.com", "bob@example.com"] },
   * });
   * ```
   */
  deleteAddress(input: DeleteAddressInput, options?: CallOptions): Call<AddressBook>;

  /**
   * Delete a group of the address book.
   *
   * The group is deleted. Its addresses stay in the address book.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteRecipientGroupErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-deleterecipientgroup
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.deleteRecipientGroup({ groupName: "20대" });
   * ```
   */
  deleteRecipientGroup(input: DeleteRecipientGroupInput, options?: CallOptions): Call<AddressBook>;

  /**
   * Take addresses out of a group.
   *
   * The addresses leave the group and stay in the address book. They are given in the body, although the method is DELETE.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteRecipientGroupRelationErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-deleterecipientgrouprelation
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.deleteRecipientGroupRelation({
   *   body: { groupName: "Teens", emailAddresses: ["a@naver.com", "b@daum.net"] },
   * });
   * ```
   */
  deleteRecipientGroupRelation(input: DeleteRecipientGroupRelationInput, options?: CallOptions): Call<AddressBook>;

  /**
   * Take all addresses out of a group.
   *
   * The group is left without addresses. They stay in the address book.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteRecipientGroupRelationEmptyErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-deleterecipientgrouprelationempty
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.deleteRecipientGroupRelationEmpty({ groupName: "10대" });
   * ```
   */
  deleteRecipientGroupRelationEmpty(input: DeleteRecipientGroupRelationEmptyInput, options?: CallOptions): Call<AddressBook>;

  /**
   * List those who unsubscribed in a period.
   *
   * One page of unsubscribers. Stop at the page whose `last` is true.
   *
   * Uncertain: whether the period must be given. The page marks all four times as optional, and says of each pair that one
   * must be given.
   *
   * Uncertain: whether this operation is still there. The pages of 2024 to 2026 describe it, while a client of 2026 says that
   * v1 has no list of unsubscribers.
   *
   * Uncertain: the newer English page labels the times `UTC:00`. The older one and those in Korean and Japanese say UTC+09:00.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetUnsubscribersListErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getunsubscriberslist
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * for await (const unsubscribersListResponse of ncp.api.getUnsubscribersList({})) {
   *   console.log(unsubscribersListResponse);
   * }
   * ```
   */
  getUnsubscribersList(
    input: GetUnsubscribersListInput,
    options?: PageOptions,
  ): PagedCall<UnsubscribersList, UnsubscribersListResponse>;

  /**
   * Put addresses on the list of unsubscribers.
   *
   * Advertising mail to these addresses is no longer sent and gets the status `U`. Those that are on the list already are
   * skipped.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `RegisterUnsubscribersErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-registerunsubscribers
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.registerUnsubscribers({
   *   body: { blockedReceivers: ["xxx@naver.com", "xxx@daum.net"] },
   * });
   * ```
   */
  registerUnsubscribers(input: RegisterUnsubscribersInput, options?: CallOptions): Call<UnsubscribersResult>;

  /**
   * Take addresses off the list of unsubscribers.
   *
   * The addresses get advertising mail again. They are given in the body, although the method is DELETE.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `DeleteUnsubscribersErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-deleteunsubscribers
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.deleteUnsubscribers({
   *   body: { blockedReceivers: ["xxx@naver.com", "xxx@daum.net"] },
   * });
   * ```
   */
  deleteUnsubscribers(input: DeleteUnsubscribersInput, options?: CallOptions): Call<UnsubscribersResult>;

  /**
   * Tell whether an address is blocked, and list when it was put on the block list and taken off.
   *
   * One page of the address's history. Stop at the page whose `last` is true. The address is blocked now if
   * `expectedDeleteDate` is not null.
   *
   * A hard bounce puts an address on the list, for 7 days by default, and a mail to it then fails with `SEND_BLOCK_ADDRESS`.
   * All customers share the list, so that another's mail may have bounced. No operation takes an address off.
   *
   * Awaited, it gives one page; iterated, the items of all pages.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetSendBlockListErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getsendblocklist
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * for await (const sendBlockHistoryResponse of ncp.api.getSendBlockList({
   *   targetAddress: "test01@ncp-mail.com",
   * })) {
   *   console.log(sendBlockHistoryResponse);
   * }
   * ```
   */
  getSendBlockList(input: GetSendBlockListInput, options?: PageOptions): PagedCall<SendBlockList, SendBlockHistoryResponse>;

  /**
   * Read how long a hard bounce blocks an address.
   *
   * The only setting there is, for the project.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `GetConfigErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getconfig
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.getConfig({ type: "SEND_BLOCK_TIME" });
   * ```
   */
  getConfig(input: GetConfigInput, options?: CallOptions): Call<Config>;

  /**
   * Set how long a hard bounce blocks an address.
   *
   * The only setting there is, for the project. It holds for addresses that are put on the block list afterwards.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong; its `code` is one of `CreateConfigErrorCode`, or new.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-createconfig
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.createConfig({
   *   body: { type: "SEND_BLOCK_TIME", value: "180", unit: "HOUR" },
   * });
   * ```
   */
  createConfig(input: CreateConfigInput, options?: CallOptions): Call<Config>;
}

/** What `createMailRequest` takes. */
export interface CreateMailRequestInput {
  /** The mail and its recipients. */
  readonly body: MailRequest;
}

/** What `getMailRequestList` takes. */
export interface GetMailRequestListInput {
  /** The beginning of the period, in milliseconds since 1970. It wins over `startDateTime`. */
  readonly startUtc?: number | undefined;
  /** The beginning of the period in UTC+09:00, as `yyyy-MM-dd`, `yyyy-MM-dd HH:mm`, `yyyy-MM-dd HH:mm:ss.SSS` or `yyyy-MM-dd HH:mm:ss SSS`. */
  readonly startDateTime?: string | undefined;
  /** The end of the period, in milliseconds since 1970. It wins over `endDateTime`. */
  readonly endUtc?: number | undefined;
  /** The end of the period in UTC+09:00, in one of the forms of `startDateTime`. */
  readonly endDateTime?: string | undefined;
  /** Only the request with this id. */
  readonly requestId?: string | undefined;
  /** Only the request that this mail belongs to. */
  readonly mailId?: string | undefined;
  /** Only requests made in the console, or only those made with the API. */
  readonly dispatchType?: "CONSOLE" | "API" | undefined;
  /** Only requests whose title contains this text. */
  readonly title?: string | undefined;
  /** Only requests made with the template of this number. */
  readonly templateSid?: number | undefined;
  /** Only requests with this sender. */
  readonly senderAddress?: string | undefined;
  /** Only requests with a mail to this address. */
  readonly recipientAddress?: string | undefined;
  /** Only requests with one of these statuses. The key is repeated for each of them. */
  readonly sendStatus?: readonly ("P" | "R" | "I" | "S" | "F" | "U" | "C" | "PF")[] | undefined;
  /**
   * The number of entries on a page.
   *
   * Uncertain: the highest value is not documented.
   */
  readonly size?: number | undefined;
  /** The number of the page. The first one is 0. */
  readonly page?: number | undefined;
  /** The order, as `property` or as `property,asc` or `property,desc`. Properties: `createUtc`, `recipientCount`, `reservationUtc`, `sendUtc`, `statusCode`. */
  readonly sort?: string | undefined;
}

/** What `getMailRequestStatus` takes. */
export interface GetMailRequestStatusInput {
  /** The id of the request, as `createMailRequest` returned it. */
  readonly requestId: string;
}

/** What `getMailList` takes. */
export interface GetMailListInput {
  /** The id of the request, as `createMailRequest` returned it. */
  readonly requestId: string;
  /** Only the mail with this id. */
  readonly mailId?: string | undefined;
  /** Only mails to this address. */
  readonly recipientAddress?: string | undefined;
  /** Only mails whose title contains this text. */
  readonly title?: string | undefined;
  /** Only mails with one of these statuses. The key is repeated for each of them. */
  readonly sendStatus?: readonly ("R" | "I" | "S" | "F" | "U" | "C" | "PF")[] | undefined;
  /**
   * The number of entries on a page.
   *
   * Uncertain: the highest value is not documented.
   */
  readonly size?: number | undefined;
  /** The number of the page. The first one is 0. */
  readonly page?: number | undefined;
  /** The order, as `property` or as `property,asc` or `property,desc`. Properties: `id` (the mail id), `createUtc`, `statusCode`. */
  readonly sort?: string | undefined;
}

/** What `getMail` takes. */
export interface GetMailInput {
  /** The id of the mail, as `getMailList` returned it. */
  readonly mailId: string;
}

/** What `createFile` takes. */
export interface CreateFileInput {
  /** The files. */
  readonly body: FileUpload;
}

/** What `getFile` takes. */
export interface GetFileInput {
  /** The id of the upload, as `createFile` returned it. It is not the id of a file. */
  readonly tempRequestId: string;
}

/** What `deleteFile` takes. */
export interface DeleteFileInput {
  /** The id of the upload, as `createFile` returned it. It is not the id of a file. */
  readonly tempRequestId: string;
}

/** What `getTemplateStructure` takes. */
export interface GetTemplateStructureInput {
  /** True asks only for the categories and templates in use; false, or nothing, asks for all. */
  readonly isUse?: boolean | undefined;
}

/** What `createTemplate` takes. */
export interface CreateTemplateInput {
  /** The template. */
  readonly body: TemplateRequest;
}

/** What `getTemplateExportRequestList` takes. */
export interface GetTemplateExportRequestListInput {
  /**
   * The number of entries on a page.
   *
   * Uncertain: the highest value is not documented.
   */
  readonly size?: number | undefined;
  /** The number of the page. The first one is 0. */
  readonly page?: number | undefined;
  /** The order, as `property` or as `property,asc` or `property,desc`. Properties: `createUtc` (the default), `sid`, `statusCode`. */
  readonly sort?: string | undefined;
}

/** `createTemplateExportRequest` takes nothing. */
export type CreateTemplateExportRequestInput = Readonly<Record<string, never>>;

/** What `exportTemplate` takes. */
export interface ExportTemplateInput {
  /** The number of the export, which is the `sid` that `createTemplateExportRequest` returned. */
  readonly requestId: number;
}

/** What `importTemplate` takes. */
export interface ImportTemplateInput {
  /** The file. */
  readonly body: TemplateImport;
}

/** What `getTemplate` takes. */
export interface GetTemplateInput {
  /** The number of the template, as `createTemplate` and `getTemplateStructure` return it. */
  readonly templateSid: number;
}

/** What `updateTemplate` takes. */
export interface UpdateTemplateInput {
  /** The number of the template, as `createTemplate` and `getTemplateStructure` return it. */
  readonly templateSid: number;
  /** What the template is to hold. */
  readonly body: TemplateUpdate;
}

/** What `deleteTemplate` takes. */
export interface DeleteTemplateInput {
  /** The number of the template, as `createTemplate` and `getTemplateStructure` return it. */
  readonly templateSid: number;
}

/** What `restoreTemplate` takes. */
export interface RestoreTemplateInput {
  /** The number of the template, as `createTemplate` and `getTemplateStructure` return it. */
  readonly templateSid: number;
}

/** What `updateTemplateLocationOrName` takes. */
export interface UpdateTemplateLocationOrNameInput {
  /** The number of the template, as `createTemplate` and `getTemplateStructure` return it. */
  readonly templateSid: number;
  /** The name and the place. */
  readonly body: TemplateNameLocation;
}

/** What `createCategory` takes. */
export interface CreateCategoryInput {
  /** The category. */
  readonly body: CategoryRequest;
}

/** What `deleteCategory` takes. */
export interface DeleteCategoryInput {
  /** The number of the category, as `createCategory` and `getTemplateStructure` return it. */
  readonly categorySid: number;
}

/** What `updateCategory` takes. */
export interface UpdateCategoryInput {
  /** The number of the category, as `createCategory` and `getTemplateStructure` return it. */
  readonly categorySid: number;
  /** The name and the place. */
  readonly body: CategoryNameLocation;
}

/** `getAddressBook` takes nothing. */
export type GetAddressBookInput = Readonly<Record<string, never>>;

/** What `createAddressBook` takes. */
export interface CreateAddressBookInput {
  /** The groups and their addresses. */
  readonly body: CreateAddressBookRequest;
}

/** `deleteAddressBook` takes nothing. */
export type DeleteAddressBookInput = Readonly<Record<string, never>>;

/** What `deleteAddress` takes. */
export interface DeleteAddressInput {
  /** The addresses. */
  readonly body: DeleteAddressRequest;
}

/** What `deleteRecipientGroup` takes. */
export interface DeleteRecipientGroupInput {
  /** The name of the group to be deleted. */
  readonly groupName: string;
}

/** What `deleteRecipientGroupRelation` takes. */
export interface DeleteRecipientGroupRelationInput {
  /** The group and the addresses. */
  readonly body: DeleteRecipientGroupRelationRequest;
}

/** What `deleteRecipientGroupRelationEmpty` takes. */
export interface DeleteRecipientGroupRelationEmptyInput {
  /** The name of the group to be emptied. */
  readonly groupName: string;
}

/** What `getUnsubscribersList` takes. */
export interface GetUnsubscribersListInput {
  /** The beginning of the period, in milliseconds since 1970. It wins over `startDateTime`. */
  readonly startUtc?: number | undefined;
  /** The beginning of the period in UTC+09:00, as `yyyy-MM-dd`, `yyyy-MM-dd HH:mm`, `yyyy-MM-dd HH:mm:ss.SSS` or `yyyy-MM-dd HH:mm:ss SSS`. */
  readonly startDateTime?: string | undefined;
  /** The end of the period, in milliseconds since 1970. It wins over `endDateTime`. */
  readonly endUtc?: number | undefined;
  /** The end of the period in UTC+09:00, in one of the forms of `startDateTime`. */
  readonly endDateTime?: string | undefined;
  /** Only this address. */
  readonly emailAddress?: string | undefined;
  /** Only those whom an administrator registered, or only those who unsubscribed themselves. */
  readonly isRegByManager?: boolean | undefined;
  /**
   * The number of entries on a page.
   *
   * Uncertain: the highest value is not documented.
   */
  readonly size?: number | undefined;
  /** The number of the page. The first one is 0. */
  readonly page?: number | undefined;
  /**
   * The order, as `property` or as `property,asc` or `property,desc`. Properties: `createUtc`, `isRegByManager`.
   *
   * Uncertain: a client generated in 2020 has `adminRegYn` in place of `isRegByManager`.
   */
  readonly sort?: string | undefined;
}

/** What `registerUnsubscribers` takes. */
export interface RegisterUnsubscribersInput {
  /** The addresses. */
  readonly body: UnsubscribersRequest;
}

/** What `deleteUnsubscribers` takes. */
export interface DeleteUnsubscribersInput {
  /** The addresses. */
  readonly body: UnsubscribersRequest;
}

/** What `getSendBlockList` takes. */
export interface GetSendBlockListInput {
  /** The address. */
  readonly targetAddress: string;
  /**
   * The number of entries on a page.
   *
   * Uncertain: the highest value is not documented.
   */
  readonly size?: number | undefined;
  /** The number of the page. The first one is 0. */
  readonly page?: number | undefined;
  /**
   * The order, as `property` or as `property,asc` or `property,desc`. Property: `createUtc`.
   *
   * Uncertain: the page gives `createUtc` and `asc` as defaults, while its sample without `sort` is in descending order.
   */
  readonly sort?: string | undefined;
}

/** What `getConfig` takes. */
export interface GetConfigInput {
  /** The setting. `SEND_BLOCK_TIME`: how long a hard bounce blocks an address. */
  readonly type: "SEND_BLOCK_TIME";
  /** The kind of the setting, if it has kinds. Left out, or null, for `SEND_BLOCK_TIME`. */
  readonly subType?: string | null | undefined;
}

/** What `createConfig` takes. */
export interface CreateConfigInput {
  /** The setting and its value. */
  readonly body: CreateConfigRequest;
}

/** The parameters that are given once, to the client. */
export interface NcpSettings {
  /** The language of labels and messages. Codes do not change with it. */
  readonly language?: "ko-KR" | "en-US" | "zh-CN" | undefined;
}

/** The values that a setting may have, and the one that counts where none is given. */
export const ncpSettings = { language: { values: ["ko-KR", "en-US", "zh-CN"], default: "en-US" } } as const;

/** The mail and its recipients. Without `templateSid` it needs `senderAddress`, `title` and `body`; without `recipientGroupFilter` it needs `recipients`. */
export type MailRequest = components["schemas"]["MailRequest"];

/** One recipient of a request. */
export type RecipientForRequest = components["schemas"]["RecipientForRequest"];

/** Groups of the address book. */
export type RecipientGroupFilter = components["schemas"]["RecipientGroupFilter"];

/** The request was accepted. */
export type MailRequestResult = components["schemas"]["MailRequestResult"];

/** What every page of a list says about itself. */
export type PageEnvelope = components["schemas"]["PageEnvelope"];

/** One page of requests. */
export type MailRequestList = components["schemas"]["MailRequestList"];

/** One request (`RequestListResponse` in the documentation). */
export type MailRequestListItem = components["schemas"]["MailRequestListItem"];

/** The mails of a request, counted by their status. */
export type MailRequestStatus = components["schemas"]["MailRequestStatus"];

/** How many mails of a request have a status. */
export type CountByStatus = components["schemas"]["CountByStatus"];

/** One page of mails. */
export type MailList = components["schemas"]["MailList"];

/** One mail of a request (`MailListResponse` in the documentation). */
export type Mail = components["schemas"]["Mail"];

/** One mail with its text and what became of it for each recipient. */
export type MailDetail = components["schemas"]["MailDetail"];

/** A file that is attached to a mail, or was uploaded to be. */
export type AttachFile = components["schemas"]["AttachFile"];

/** One recipient of a mail, and what became of it. */
export type Recipient = components["schemas"]["Recipient"];

/** How the mail is addressed to a recipient. Decide by `code`. */
export type EmailRecipientType = components["schemas"]["EmailRecipientType"];

/**
 * Why sending to a recipient ended so.
 *
 * Uncertain: there may be more codes. These are the table of hard bounces and two others, and `MAIL_SENT` is known from a
 * transcript only.
 *
 * - `MAIL_SENT`: Sent successfully. That the recipient's server took the mail is inferred, as for the status `S`.
 * - `RECIPIENT_ADDRESS_ERROR`: The address is wrong (hard bounce).
 * - `MAILBOX_ERROR`: The recipient's mailbox is at fault (hard bounce).
 * - `MAIL_CONTENTS_ERROR`: The content is at fault (hard bounce).
 * - `SECURITY_AND_POLICY_ERROR`: Refused for security or policy (hard bounce).
 * - `NETWORK_ERROR`: A network error (hard bounce).
 * - `RECEIVE_MAIL_SERVICE_ERROR`: The recipient's mail service is at fault (hard bounce).
 * - `SMTP_ERROR`: An SMTP error with the recipient's side (hard bounce).
 * - `SEND_BLOCK_ADDRESS`: Not tried, as the recipient's address is on the block list, which all customers share, after a hard bounce.
 */
export type SendResultCode = components["schemas"]["SendResultCode"];

/** A point in time. The two texts are in UTC+09:00. */
export type NesDateTime = components["schemas"]["NesDateTime"];

/** The status of a request, a mail or a recipient. Decide by `code`. */
export type EmailStatus = components["schemas"]["EmailStatus"];

/**
 * How far a mail has come, a recipient of it, or a whole request.
 *
 * Uncertain: whether a request may have `PF` while some of its mails are still on their way.
 *
 * - `P`: The mails are being prepared. Documented for requests, not for mails.
 * - `R`: Ready, and waiting to be sent.
 * - `I`: Being sent.
 * - `S`: Sent successfully. That the recipient's server took the mail is inferred, from failures carrying its reply.
 * - `F`: Sending failed.
 * - `U`: Not sent, as the recipient has unsubscribed from advertising mail.
 * - `C`: Canceled before it was sent.
 * - `PF`: Sent to some of the recipients only.
 */
export type EmailStatusCode = components["schemas"]["EmailStatusCode"];

/** Whether the mail was to be sent later. Decide by `code`. */
export type ReservationStatus = components["schemas"]["ReservationStatus"];

/** Files to be uploaded. */
export type FileUpload = components["schemas"]["FileUpload"];

/** An upload and its files. */
export type UploadedFiles = components["schemas"]["UploadedFiles"];

/** A template to be created. */
export type TemplateRequest = components["schemas"]["TemplateRequest"];

/** What a template is to hold instead of what it holds. */
export type TemplateUpdate = components["schemas"]["TemplateUpdate"];

/** The name of a template, and its place in the tree. */
export type TemplateNameLocation = components["schemas"]["TemplateNameLocation"];

/**
 * The name of a template or a category: 1 to 100 Korean and English letters, digits, and the characters `.`, `_` and `-`.
 *
 * Uncertain: the official sample of `updateTemplateLocationOrName` has a name with a space.
 */
export type TemplateName = components["schemas"]["TemplateName"];

/** A template. */
export type Template = components["schemas"]["Template"];

/** Categories and templates as a tree. */
export type TemplateStructure = components["schemas"]["TemplateStructure"];

/** A category with what it holds, or a template. */
export type TemplateStructureResponse = components["schemas"]["TemplateStructureResponse"];

/** The export was asked for. */
export type TemplateExportRequestResult = components["schemas"]["TemplateExportRequestResult"];

/** One page of exports. */
export type TemplateExportRequestList = components["schemas"]["TemplateExportRequestList"];

/** One export of templates. */
export type TemplateExportRequestResponse = components["schemas"]["TemplateExportRequestResponse"];

/** The status of an export. Decide by `code`. */
export type TemplateBackupStatus = components["schemas"]["TemplateBackupStatus"];

/**
 * How far an export has come.
 *
 * - `R`: Waiting for its turn.
 * - `I`: The file is being made.
 * - `C`: Complete: the file is there.
 * - `E`: Expired.
 */
export type TemplateBackupStatusCode = components["schemas"]["TemplateBackupStatusCode"];

/** Templates and categories to be imported. */
export type TemplateImport = components["schemas"]["TemplateImport"];

/** A category to be created. */
export type CategoryRequest = components["schemas"]["CategoryRequest"];

/** The name of a category, and its place in the tree. */
export type CategoryNameLocation = components["schemas"]["CategoryNameLocation"];

/** A category of templates. */
export type Category = components["schemas"]["Category"];

/** One criterion of the order. */
export type Sort = components["schemas"]["Sort"];

/** Why a call failed. The gateway and the mail service fill it in different ways. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** The error itself. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/**
 * A code of the gateway (three digits) or of the mail service (five digits).
 *
 * - `100`: Not HTTPS, not UTF-8, or malformed in another way (HTTP 400).
 * - `200`: The key or the signature is missing or wrong, or the timestamp is off (HTTP 401).
 * - `210`: The key lacks the permission (HTTP 401).
 * - `300`: There is no such path (HTTP 404).
 * - `400`: The quota is used up (HTTP 429). No page says for how long.
 * - `410`: Too many calls, throttled (HTTP 429).
 * - `420`: Too many calls, over the rate (HTTP 429).
 * - `430`: The request is too large (HTTP 413).
 * - `500`: The gateway cannot reach the service (HTTP 503).
 * - `510`: The service did not answer the gateway in time (HTTP 504).
 * - `900`: An unexpected error of the gateway (HTTP 500).
 * - `77001`: The method is not allowed (HTTP 405).
 * - `77002`: The media type is not supported (HTTP 415).
 * - `77101`: The login information is wrong (HTTP 400).
 * - `77102`: A field is missing or wrong (HTTP 400).
 * - `77103`: There is no such resource (HTTP 400, not 404).
 * - `77201`: No permission (HTTP 403).
 * - `77202`: The mail service is not subscribed to (HTTP 403).
 * - `77301`: There is no default project (HTTP 500).
 * - `77302`: A call to another system failed (HTTP 500).
 * - `77303`: Another error of the mail service (HTTP 500).
 */
export type ErrorCode = components["schemas"]["ErrorCode"];

/** What to put into the address book. */
export type CreateAddressBookRequest = components["schemas"]["CreateAddressBookRequest"];

/** Addresses for one group of the address book. */
export type AddressBookRequest = components["schemas"]["AddressBookRequest"];

/** The address book in numbers. */
export type AddressBook = components["schemas"]["AddressBook"];

/** One group of the address book. */
export type AddressBookResponse = components["schemas"]["AddressBookResponse"];

/** How much was deleted. */
export type DeleteAddressBookResult = components["schemas"]["DeleteAddressBookResult"];

/** The addresses to delete from the address book. */
export type DeleteAddressRequest = components["schemas"]["DeleteAddressRequest"];

/** The addresses to take out of a group. */
export type DeleteRecipientGroupRelationRequest = components["schemas"]["DeleteRecipientGroupRelationRequest"];

/** The addresses to put on the list of unsubscribers, or to take off it. */
export type UnsubscribersRequest = components["schemas"]["UnsubscribersRequest"];

/** What became of the addresses that were given. */
export type UnsubscribersResult = components["schemas"]["UnsubscribersResult"];

/** One page of unsubscribers. */
export type UnsubscribersList = components["schemas"]["UnsubscribersList"];

/** One who wants no advertising mail. */
export type UnsubscribersListResponse = components["schemas"]["UnsubscribersListResponse"];

/** Whether an address is blocked, and one page of its history. */
export type SendBlockList = components["schemas"]["SendBlockList"];

/** An address was put on the block list, or taken off it. */
export type SendBlockHistoryResponse = components["schemas"]["SendBlockHistoryResponse"];

/** What happened to an address. Decide by `code`. */
export type HistoryActionType = components["schemas"]["HistoryActionType"];

/**
 * What happened to an address.
 *
 * - `C`: It was put on the block list.
 * - `D`: It was taken off the block list.
 */
export type HistoryActionTypeCode = components["schemas"]["HistoryActionTypeCode"];

/** Who put an address on the block list, or took it off. Decide by `code`. */
export type RequesterType = components["schemas"]["RequesterType"];

/**
 * Who put an address on the block list, or took it off.
 *
 * Uncertain: the page lists the codes and says no more of them than their labels.
 *
 * - `CUSTOMER`: The customer who asks.
 * - `OTHER_CUSTOMER`: Another customer.
 * - `SYSTEM`: The service itself.
 * - `ADMIN`: An administrator.
 */
export type RequesterTypeCode = components["schemas"]["RequesterTypeCode"];

/** A setting and its value. */
export type CreateConfigRequest = components["schemas"]["CreateConfigRequest"];

/** A setting as it is now. */
export type Config = components["schemas"]["Config"];

/**
 * A setting.
 *
 * - `SEND_BLOCK_TIME`: How long a hard bounce blocks an address.
 */
export type ConfigType = components["schemas"]["ConfigType"];

/** How the API behaves, where the run time has to know it. */
export const ncpBehaviour = {
  provider: "ncp",
  error: {
    code: ["$response.body#/error/errorCode", "$response.body#/error/code", "$response.body#/code"],
    message: ["$response.body#/error/message", "$response.body#/error/details"],
    requestId: ["$response.header.x-ncp-trace-id"],
    kinds: {
      authentication: { status: [401, 403], codes: ["200", "210", "77101", "77201", "77202"] },
      "not-found": { status: [404], codes: ["77103"] },
      "rate-limited": { status: [429], codes: ["400", "410", "420"] },
    },
    retryable: {
      status: [429, 500, 502, 503, 504],
      codes: ["410", "420", "500", "510", "900", "77302", "77303"],
      except: ["400", "77301"],
    },
    clockSkew: { status: [401], codes: ["200"] },
  },
  polling: { gaps: [30, 60, 300, 1800, 7200, 86400], notFoundGrace: 600 },
  ceilings: { asked: { ceiling: "delivered", ceilingCertainty: "inferred" } },
  buckets: ["send", "read", "write"],
} as const satisfies ProviderBehaviour;

/** The schemes by which requests are proved. */
export type NcpSigner = "ncp-v2";

/** The answers that prove that nothing was changed. */
const notTaken = { status: [400, 401, 403, 404, 405, 413, 415, 429] } as const satisfies Signs;

/** What the methods of the API make their calls with. */
export interface NcpWire extends Wire {
  readonly client: Client<paths>;
  readonly settings: NcpSettings;
}

export const ncpWire = (caller: Caller, settings: NcpSettings): NcpWire => ({
  caller,
  client: createClient<paths>({ baseUrl: caller.endpoint, ...wireRequests }),
  settings,
});

/** What every operation sends in its header. */
const headerOf = (settings: NcpSettings) => present({ "x-ncp-lang": settings.language });

export const createMailRequestOf = /* @__PURE__ */ operation<NcpWire, CreateMailRequestInput, MailRequestResult>(
  { id: "createMailRequest", safety: "send", notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/mails", { params: { header: headerOf(settings) }, body: input.body, ...hooks }),
);

export const getMailRequestListOf = /* @__PURE__ */ pagedOperation<
  NcpWire,
  GetMailRequestListInput,
  MailRequestList,
  MailRequestListItem
>(
  {
    id: "getMailRequestList",
    safety: "read",
    pagination: {
      items: ["$response.body#/content"],
      itemsMayBeAbsent: true,
      style: /* @__PURE__ */ numberedPages({ parameter: "page", last: "$response.body#/last" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.GET("/mails/requests", {
      params: {
        query: present({
          startUtc: input.startUtc,
          startDateTime: input.startDateTime,
          endUtc: input.endUtc,
          endDateTime: input.endDateTime,
          requestId: input.requestId,
          mailId: input.mailId,
          dispatchType: input.dispatchType,
          title: input.title,
          templateSid: input.templateSid,
          senderAddress: input.senderAddress,
          recipientAddress: input.recipientAddress,
          sendStatus: input.sendStatus && [...input.sendStatus],
          size: input.size,
          page: input.page,
          sort: input.sort,
        }),
        header: headerOf(settings),
      },
      ...hooks,
    }),
);

export const getMailRequestStatusOf = /* @__PURE__ */ operation<NcpWire, GetMailRequestStatusInput, MailRequestStatus>(
  { id: "getMailRequestStatus", safety: "read" },
  ({ client, settings }, input, hooks) =>
    client.GET("/mails/requests/{requestId}/status", {
      params: { path: { requestId: pathSegment("requestId", input.requestId) }, header: headerOf(settings) },
      ...hooks,
    }),
);

export const getMailListOf = /* @__PURE__ */ pagedOperation<NcpWire, GetMailListInput, MailList, Mail>(
  {
    id: "getMailList",
    safety: "read",
    pagination: {
      items: ["$response.body#/content"],
      itemsMayBeAbsent: true,
      style: /* @__PURE__ */ numberedPages({ parameter: "page", last: "$response.body#/last" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.GET("/mails/requests/{requestId}/mails", {
      params: {
        path: { requestId: pathSegment("requestId", input.requestId) },
        query: present({
          mailId: input.mailId,
          recipientAddress: input.recipientAddress,
          title: input.title,
          sendStatus: input.sendStatus && [...input.sendStatus],
          size: input.size,
          page: input.page,
          sort: input.sort,
        }),
        header: headerOf(settings),
      },
      ...hooks,
    }),
);

export const getMailOf = /* @__PURE__ */ operation<NcpWire, GetMailInput, MailDetail>(
  { id: "getMail", safety: "read" },
  ({ client, settings }, input, hooks) =>
    client.GET("/mails/{mailId}", {
      params: { path: { mailId: pathSegment("mailId", input.mailId) }, header: headerOf(settings) },
      ...hooks,
    }),
);

export const createFileOf = /* @__PURE__ */ operation<NcpWire, CreateFileInput, UploadedFiles>(
  { id: "createFile", safety: "write", notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/files", { params: { header: headerOf(settings) }, body: input.body, bodySerializer: formData, ...hooks }),
);

export const getFileOf = /* @__PURE__ */ operation<NcpWire, GetFileInput, UploadedFiles>(
  { id: "getFile", safety: "read" },
  ({ client, settings }, input, hooks) =>
    client.GET("/files/{tempRequestId}", {
      params: { path: { tempRequestId: pathSegment("tempRequestId", input.tempRequestId) }, header: headerOf(settings) },
      ...hooks,
    }),
);

export const deleteFileOf = /* @__PURE__ */ operation<NcpWire, DeleteFileInput, UploadedFiles>(
  { id: "deleteFile", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.DELETE("/files/{tempRequestId}", {
      params: { path: { tempRequestId: pathSegment("tempRequestId", input.tempRequestId) }, header: headerOf(settings) },
      ...hooks,
    }),
);

export const getTemplateStructureOf = /* @__PURE__ */ operation<NcpWire, GetTemplateStructureInput, TemplateStructure>(
  { id: "getTemplateStructure", safety: "read" },
  ({ client, settings }, input, hooks) =>
    client.GET("/template", { params: { query: present({ isUse: input.isUse }), header: headerOf(settings) }, ...hooks }),
);

export const createTemplateOf = /* @__PURE__ */ operation<NcpWire, CreateTemplateInput, Template>(
  { id: "createTemplate", safety: "write", notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/template", { params: { header: headerOf(settings) }, body: input.body, ...hooks }),
);

export const getTemplateExportRequestListOf = /* @__PURE__ */ pagedOperation<
  NcpWire,
  GetTemplateExportRequestListInput,
  TemplateExportRequestList,
  TemplateExportRequestResponse
>(
  {
    id: "getTemplateExportRequestList",
    safety: "read",
    pagination: {
      items: ["$response.body#/content"],
      itemsMayBeAbsent: true,
      style: /* @__PURE__ */ numberedPages({ parameter: "page", last: "$response.body#/last" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.GET("/template/export", {
      params: { query: present({ size: input.size, page: input.page, sort: input.sort }), header: headerOf(settings) },
      ...hooks,
    }),
);

export const createTemplateExportRequestOf = /* @__PURE__ */ operation<
  NcpWire,
  CreateTemplateExportRequestInput,
  TemplateExportRequestResult
>({ id: "createTemplateExportRequest", safety: "write", notTaken }, ({ client, settings }, _input, hooks) =>
  client.POST("/template/export/request", { params: { header: headerOf(settings) }, ...hooks }),
);

export const exportTemplateOf = /* @__PURE__ */ operation<NcpWire, ExportTemplateInput, Blob>(
  { id: "exportTemplate", safety: "read", answer: "file" },
  ({ client, settings }, input, hooks) =>
    client.GET("/template/export/{requestId}", {
      params: { path: { requestId: pathSegment("requestId", input.requestId) }, header: headerOf(settings) },
      ...hooks,
    }),
);

export const importTemplateOf = /* @__PURE__ */ operation<NcpWire, ImportTemplateInput, TemplateStructure>(
  { id: "importTemplate", safety: "write", notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/template/import", {
      params: { header: headerOf(settings) },
      body: input.body,
      bodySerializer: formData,
      ...hooks,
    }),
);

export const getTemplateOf = /* @__PURE__ */ operation<NcpWire, GetTemplateInput, Template>(
  { id: "getTemplate", safety: "read" },
  ({ client, settings }, input, hooks) =>
    client.GET("/template/{templateSid}", {
      params: { path: { templateSid: pathSegment("templateSid", input.templateSid) }, header: headerOf(settings) },
      ...hooks,
    }),
);

export const updateTemplateOf = /* @__PURE__ */ operation<NcpWire, UpdateTemplateInput, Template>(
  { id: "updateTemplate", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.PUT("/template/{templateSid}", {
      params: { path: { templateSid: pathSegment("templateSid", input.templateSid) }, header: headerOf(settings) },
      body: input.body,
      ...hooks,
    }),
);

export const deleteTemplateOf = /* @__PURE__ */ operation<NcpWire, DeleteTemplateInput, Template>(
  { id: "deleteTemplate", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.DELETE("/template/{templateSid}", {
      params: { path: { templateSid: pathSegment("templateSid", input.templateSid) }, header: headerOf(settings) },
      ...hooks,
    }),
);

export const restoreTemplateOf = /* @__PURE__ */ operation<NcpWire, RestoreTemplateInput, Template>(
  { id: "restoreTemplate", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.PUT("/template/{templateSid}/restoration", {
      params: { path: { templateSid: pathSegment("templateSid", input.templateSid) }, header: headerOf(settings) },
      ...hooks,
    }),
);

export const updateTemplateLocationOrNameOf = /* @__PURE__ */ operation<NcpWire, UpdateTemplateLocationOrNameInput, Template>(
  { id: "updateTemplateLocationOrName", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.PUT("/template/{templateSid}/name-location", {
      params: { path: { templateSid: pathSegment("templateSid", input.templateSid) }, header: headerOf(settings) },
      body: input.body,
      ...hooks,
    }),
);

export const createCategoryOf = /* @__PURE__ */ operation<NcpWire, CreateCategoryInput, Category>(
  { id: "createCategory", safety: "write", notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/category", { params: { header: headerOf(settings) }, body: input.body, ...hooks }),
);

export const deleteCategoryOf = /* @__PURE__ */ operation<NcpWire, DeleteCategoryInput, Category>(
  { id: "deleteCategory", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.DELETE("/category/{categorySid}", {
      params: { path: { categorySid: pathSegment("categorySid", input.categorySid) }, header: headerOf(settings) },
      ...hooks,
    }),
);

export const updateCategoryOf = /* @__PURE__ */ operation<NcpWire, UpdateCategoryInput, Category>(
  { id: "updateCategory", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.PUT("/category/{categorySid}/name-location", {
      params: { path: { categorySid: pathSegment("categorySid", input.categorySid) }, header: headerOf(settings) },
      body: input.body,
      ...hooks,
    }),
);

export const getAddressBookOf = /* @__PURE__ */ operation<NcpWire, GetAddressBookInput, AddressBook>(
  { id: "getAddressBook", safety: "read" },
  ({ client, settings }, _input, hooks) => client.GET("/address-book", { params: { header: headerOf(settings) }, ...hooks }),
);

export const createAddressBookOf = /* @__PURE__ */ operation<NcpWire, CreateAddressBookInput, AddressBook>(
  { id: "createAddressBook", safety: "write", notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/address-book", { params: { header: headerOf(settings) }, body: input.body, ...hooks }),
);

export const deleteAddressBookOf = /* @__PURE__ */ operation<NcpWire, DeleteAddressBookInput, DeleteAddressBookResult>(
  { id: "deleteAddressBook", safety: "idempotent", notTaken },
  ({ client, settings }, _input, hooks) => client.DELETE("/address-book", { params: { header: headerOf(settings) }, ...hooks }),
);

export const deleteAddressOf = /* @__PURE__ */ operation<NcpWire, DeleteAddressInput, AddressBook>(
  { id: "deleteAddress", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.DELETE("/address-book/address", { params: { header: headerOf(settings) }, body: input.body, ...hooks }),
);

export const deleteRecipientGroupOf = /* @__PURE__ */ operation<NcpWire, DeleteRecipientGroupInput, AddressBook>(
  { id: "deleteRecipientGroup", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.DELETE("/address-book/recipient-groups", {
      params: { query: { groupName: input.groupName }, header: headerOf(settings) },
      ...hooks,
    }),
);

export const deleteRecipientGroupRelationOf = /* @__PURE__ */ operation<NcpWire, DeleteRecipientGroupRelationInput, AddressBook>(
  { id: "deleteRecipientGroupRelation", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.DELETE("/address-book/recipient-groups/address", {
      params: { header: headerOf(settings) },
      body: input.body,
      ...hooks,
    }),
);

export const deleteRecipientGroupRelationEmptyOf = /* @__PURE__ */ operation<
  NcpWire,
  DeleteRecipientGroupRelationEmptyInput,
  AddressBook
>({ id: "deleteRecipientGroupRelationEmpty", safety: "idempotent", notTaken }, ({ client, settings }, input, hooks) =>
  client.DELETE("/address-book/recipient-groups/address/empty", {
    params: { query: { groupName: input.groupName }, header: headerOf(settings) },
    ...hooks,
  }),
);

export const getUnsubscribersListOf = /* @__PURE__ */ pagedOperation<
  NcpWire,
  GetUnsubscribersListInput,
  UnsubscribersList,
  UnsubscribersListResponse
>(
  {
    id: "getUnsubscribersList",
    safety: "read",
    pagination: {
      items: ["$response.body#/content"],
      itemsMayBeAbsent: true,
      style: /* @__PURE__ */ numberedPages({ parameter: "page", last: "$response.body#/last" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.GET("/unsubscribers", {
      params: {
        query: present({
          startUtc: input.startUtc,
          startDateTime: input.startDateTime,
          endUtc: input.endUtc,
          endDateTime: input.endDateTime,
          emailAddress: input.emailAddress,
          isRegByManager: input.isRegByManager,
          size: input.size,
          page: input.page,
          sort: input.sort,
        }),
        header: headerOf(settings),
      },
      ...hooks,
    }),
);

export const registerUnsubscribersOf = /* @__PURE__ */ operation<NcpWire, RegisterUnsubscribersInput, UnsubscribersResult>(
  { id: "registerUnsubscribers", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/unsubscribers", { params: { header: headerOf(settings) }, body: input.body, ...hooks }),
);

export const deleteUnsubscribersOf = /* @__PURE__ */ operation<NcpWire, DeleteUnsubscribersInput, UnsubscribersResult>(
  { id: "deleteUnsubscribers", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.DELETE("/unsubscribers", { params: { header: headerOf(settings) }, body: input.body, ...hooks }),
);

export const getSendBlockListOf = /* @__PURE__ */ pagedOperation<
  NcpWire,
  GetSendBlockListInput,
  SendBlockList,
  SendBlockHistoryResponse
>(
  {
    id: "getSendBlockList",
    safety: "read",
    pagination: {
      items: ["$response.body#/content"],
      itemsMayBeAbsent: true,
      style: /* @__PURE__ */ numberedPages({ parameter: "page", last: "$response.body#/last" }),
    },
  },
  ({ client, settings }, input, hooks) =>
    client.GET("/send-block", {
      params: {
        query: present({ targetAddress: input.targetAddress, size: input.size, page: input.page, sort: input.sort }),
        header: headerOf(settings),
      },
      ...hooks,
    }),
);

export const getConfigOf = /* @__PURE__ */ operation<NcpWire, GetConfigInput, Config>(
  { id: "getConfig", safety: "read" },
  ({ client, settings }, input, hooks) =>
    client.GET("/config", {
      params: { query: present({ type: input.type, subType: input.subType }), header: headerOf(settings) },
      ...hooks,
    }),
);

export const createConfigOf = /* @__PURE__ */ operation<NcpWire, CreateConfigInput, Config>(
  { id: "createConfig", safety: "idempotent", notTaken },
  ({ client, settings }, input, hooks) =>
    client.POST("/config", { params: { header: headerOf(settings) }, body: input.body, ...hooks }),
);

/** Makes the API: a method for each operation. */
export const createNcpApi = (wire: NcpWire): NcpApi => ({
  createMailRequest: createMailRequestOf(wire),
  getMailRequestList: getMailRequestListOf(wire),
  getMailRequestStatus: getMailRequestStatusOf(wire),
  getMailList: getMailListOf(wire),
  getMail: getMailOf(wire),
  createFile: createFileOf(wire),
  getFile: getFileOf(wire),
  deleteFile: deleteFileOf(wire),
  getTemplateStructure: getTemplateStructureOf(wire),
  createTemplate: createTemplateOf(wire),
  getTemplateExportRequestList: getTemplateExportRequestListOf(wire),
  createTemplateExportRequest: createTemplateExportRequestOf(wire),
  exportTemplate: exportTemplateOf(wire),
  importTemplate: importTemplateOf(wire),
  getTemplate: getTemplateOf(wire),
  updateTemplate: updateTemplateOf(wire),
  deleteTemplate: deleteTemplateOf(wire),
  restoreTemplate: restoreTemplateOf(wire),
  updateTemplateLocationOrName: updateTemplateLocationOrNameOf(wire),
  createCategory: createCategoryOf(wire),
  deleteCategory: deleteCategoryOf(wire),
  updateCategory: updateCategoryOf(wire),
  getAddressBook: getAddressBookOf(wire),
  createAddressBook: createAddressBookOf(wire),
  deleteAddressBook: deleteAddressBookOf(wire),
  deleteAddress: deleteAddressOf(wire),
  deleteRecipientGroup: deleteRecipientGroupOf(wire),
  deleteRecipientGroupRelation: deleteRecipientGroupRelationOf(wire),
  deleteRecipientGroupRelationEmpty: deleteRecipientGroupRelationEmptyOf(wire),
  getUnsubscribersList: getUnsubscribersListOf(wire),
  registerUnsubscribers: registerUnsubscribersOf(wire),
  deleteUnsubscribers: deleteUnsubscribersOf(wire),
  getSendBlockList: getSendBlockListOf(wire),
  getConfig: getConfigOf(wire),
  createConfig: createConfigOf(wire),
});
