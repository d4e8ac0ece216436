// Generated from specs/ncp.openapi.yaml by `pnpm generate`. Do not edit.
import {
  type Call,
  type Caller,
  type CallOptions,
  type PagedCall,
  type PageOptions,
  type ProviderBehaviour,
  pathSegment,
  present,
  wireRequests,
} from "@sendstatus/core/client";
import createClient from "openapi-fetch";
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
   * @throws {SendStatusError} whose `kind` tells what went wrong.
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
   * @throws {SendStatusError} whose `kind` tells what went wrong.
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
   * @throws {SendStatusError} whose `kind` tells what went wrong.
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
   * @throws {SendStatusError} whose `kind` tells what went wrong.
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
   * @throws {SendStatusError} whose `kind` tells what went wrong.
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

/** An attached file. */
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
 * - `400`: The quota is used up (HTTP 429).
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

/** How the API behaves, where the run time has to know it. */
export const ncpBehaviour = {
  provider: "ncp",
  signers: ["ncp-v2"],
  error: {
    code: ["$response.body#/error/errorCode", "$response.body#/error/code", "$response.body#/code"],
    message: ["$response.body#/error/message", "$response.body#/error/details"],
    requestId: ["$response.header.x-ncp-trace-id"],
    kinds: {
      authentication: { status: [401, 403], codes: ["200", "210", "77101", "77201", "77202"] },
      "not-found": { status: [404], codes: ["77103"] },
      "rate-limited": { status: [429], codes: ["400", "410", "420"] },
    },
    notTaken: { status: [400, 401, 403, 404, 405, 413, 415, 429] },
    retryable: {
      status: [429, 500, 502, 503, 504],
      codes: ["410", "420", "500", "510", "900", "77302", "77303"],
      except: ["77301"],
    },
    clockSkew: { status: [401], codes: ["200"] },
  },
  polling: { gaps: [30, 60, 300, 1800, 7200, 86400], notFoundGrace: 600 },
  operations: {
    createMailRequest: { id: "createMailRequest", safety: "send" },
    getMailRequestList: {
      id: "getMailRequestList",
      safety: "read",
      pagination: {
        items: ["$response.body#/content"],
        itemsMayBeAbsent: true,
        page: { parameter: "page", last: "$response.body#/last" },
      },
    },
    getMailRequestStatus: { id: "getMailRequestStatus", safety: "read" },
    getMailList: {
      id: "getMailList",
      safety: "read",
      pagination: {
        items: ["$response.body#/content"],
        itemsMayBeAbsent: true,
        page: { parameter: "page", last: "$response.body#/last" },
      },
    },
    getMail: { id: "getMail", safety: "read" },
  },
} as const satisfies ProviderBehaviour;

/** Makes the API's methods; each call goes through the caller. */
export function createNcpApi(caller: Caller, settings: NcpSettings): NcpApi {
  const client = createClient<paths>({ baseUrl: caller.endpoint, ...wireRequests });
  const { operations } = ncpBehaviour;
  return {
    createMailRequest: (input, options) =>
      caller.call(operations.createMailRequest, input, options, (hooks) =>
        client.POST("/mails", { params: { header: present({ "x-ncp-lang": settings.language }) }, body: input.body, ...hooks }),
      ),
    getMailRequestList: (input, options) =>
      caller.pages(operations.getMailRequestList, input, options, (input, hooks) =>
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
            header: present({ "x-ncp-lang": settings.language }),
          },
          ...hooks,
        }),
      ),
    getMailRequestStatus: (input, options) =>
      caller.call(operations.getMailRequestStatus, input, options, (hooks) =>
        client.GET("/mails/requests/{requestId}/status", {
          params: {
            path: { requestId: pathSegment("requestId", input.requestId) },
            header: present({ "x-ncp-lang": settings.language }),
          },
          ...hooks,
        }),
      ),
    getMailList: (input, options) =>
      caller.pages(operations.getMailList, input, options, (input, hooks) =>
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
            header: present({ "x-ncp-lang": settings.language }),
          },
          ...hooks,
        }),
      ),
    getMail: (input, options) =>
      caller.call(operations.getMail, input, options, (hooks) =>
        client.GET("/mails/{mailId}", {
          params: { path: { mailId: pathSegment("mailId", input.mailId) }, header: present({ "x-ncp-lang": settings.language }) },
          ...hooks,
        }),
      ),
  };
}
