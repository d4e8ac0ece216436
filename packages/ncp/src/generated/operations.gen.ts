// Generated from specs/ncp.openapi.yaml by `pnpm generate`. Do not edit.
import {
  type Call,
  type Caller,
  type CallOptions,
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
   * List the mails of a request with their status.
   *
   * One page of mails. A mail has one recipient if the request was sent with `individual`, and several otherwise. Stop at the
   * page whose `last` is true.
   *
   * @throws {SendStatusError} whose `kind` tells what went wrong.
   * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer-getmaillist
   * @example
   * ```ts
   * import type { NcpClient } from "@sendstatus/ncp";
   *
   * declare const ncp: NcpClient;
   * const result = await ncp.api.getMailList({ requestId: "20181120000000010999" });
   * ```
   */
  getMailList(input: GetMailListInput, options?: CallOptions): Call<MailList>;
}

/** What `createMailRequest` takes. */
export interface CreateMailRequestInput {
  /** The mail and its recipients. */
  readonly body: MailRequest;
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
   * The number of mails on a page.
   *
   * Uncertain: the highest value is not documented.
   */
  readonly size?: number | undefined;
  /** The number of the page. The first one is 0. */
  readonly page?: number | undefined;
  /** The order, as `property` or as `property,asc` or `property,desc`. Properties: `id` (the mail id), `createUtc`, `statusCode`. */
  readonly sort?: string | undefined;
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

/** One page of mails. */
export type MailList = components["schemas"]["MailList"];

/** One mail of a request (`MailListResponse` in the documentation). */
export type Mail = components["schemas"]["Mail"];

/** A point in time. The two texts are in UTC+09:00. */
export type NesDateTime = components["schemas"]["NesDateTime"];

/** The status of a mail. Decide by `code`. */
export type EmailStatus = components["schemas"]["EmailStatus"];

/**
 * How far a mail, or a request, has come.
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
  },
  operations: {
    createMailRequest: { id: "createMailRequest", safety: "send" },
    getMailList: { id: "getMailList", safety: "read" },
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
    getMailList: (input, options) =>
      caller.call(operations.getMailList, input, options, (hooks) =>
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
  };
}
