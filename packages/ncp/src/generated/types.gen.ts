// Generated from specs/ncp.openapi.yaml by `pnpm generate`. Do not edit.
export interface paths {
  "/mails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for one mail, or the same mail to many.
     * @description The answer only says that the request was accepted; sending goes on afterwards. There is no idempotency key, so that a
     *     repeated call may send twice.
     *
     *     One call takes up to 100,000 recipients, 30 of them as `C` and 30 as `B`; `recipientGroupFilter` reaches more. By
     *     default an account may send to 1,000,000 recipients a month.
     */
    post: operations["createMailRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mails/requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the requests of a period with their status.
     * @description One page of requests. Stop at the page whose `last` is true.
     *
     *     Uncertain: whether the period must be given. The page asks for one of `startUtc` and `startDateTime` and for one of
     *     `endUtc` and `endDateTime`; a client's test against the service leaves all four out. The longest period is not documented.
     */
    get: operations["getMailRequestList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mails/requests/{requestId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the mails of a request by their status.
     * @description How far a request has come, in counts of mails. It is finished when `readyCompleted` is true and `finishCount` equals
     *     `requestCount`; neither alone is enough, and `allSentSuccess` is false as well while mails are still being sent.
     */
    get: operations["getMailRequestStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mails/requests/{requestId}/mails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the mails of a request with their status.
     * @description One page of mails. A mail has one recipient if the request was sent with `individual`, and several otherwise. Stop at the
     *     page whose `last` is true.
     */
    get: operations["getMailList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mails/{mailId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one mail, and what became of it for each recipient.
     * @description One mail with its text and its recipients. Only here stands why a mail failed.
     *
     *     Uncertain: the newer sample of the page puts what is elsewhere a request's id into the path, the older one a mail's.
     */
    get: operations["getMail"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The mail and its recipients. Without `templateSid` it needs `senderAddress`, `title` and `body`; without `recipientGroupFilter` it needs `recipients`. */
    MailRequest: {
      /**
       * Format: email
       * @description The sender. Needed without `templateSid`. Addresses of NAVER's own domains, such as naver.com, are refused.
       */
      senderAddress?: string;
      /** @description The sender's name, at most 69 bytes. */
      senderName?: string;
      /**
       * Format: int32
       * @description The number of a template.
       */
      templateSid?: number;
      /** @description The title, at most 500 bytes. Needed without `templateSid`. Tags such as `${key}` are replaced. */
      title?: string;
      /** @description The HTML, at most 500 KB with the unsubscribe text of advertising mail. Needed without `templateSid`. Tags such as `${key}` are replaced. */
      body?: string;
      /** @description True, the default, sends each recipient a mail of their own; false sends one mail to several. */
      individual?: boolean;
      /**
       * @description True holds the mail until someone confirms it in the console.
       *
       *     Uncertain: the default is not documented.
       */
      confirmAndSend?: boolean;
      /**
       * @description True marks the mail as advertising: it gets an unsubscribe link, and those who unsubscribed are left out.
       *
       *     Uncertain: the default is not documented.
       */
      advertising?: boolean;
      /** @description The values of tags for all recipients. */
      parameters?: {
        [key: string]: string;
      };
      /**
       * @description The header References of the mail, in the form `<unique_id@domain.com>`.
       *
       *     Uncertain: the English page asks for 20 to 100 characters, the Korean one for 0 to 100.
       */
      referencesHeader?: string;
      /**
       * Format: int64
       * @description When to send, in milliseconds since 1970. It wins over `reservationDateTime`.
       *
       *     Uncertain: at most 30 days ahead, by a transcript of the page.
       */
      reservationUtc?: number;
      /** @description When to send, as `yyyy-MM-dd HH:mm` in UTC+09:00. */
      reservationDateTime?: string;
      /**
       * @description The ids of uploaded files, at most 10 MB each.
       *
       *     Uncertain: at most 20 MB together, by a transcript of the page.
       */
      attachFileIds?: string[];
      /** @description The recipients, at most 100,000. Needed without `recipientGroupFilter`. */
      recipients?: components["schemas"]["RecipientForRequest"][];
      /** @description Recipients out of the address book. */
      recipientGroupFilter?: components["schemas"]["RecipientGroupFilter"];
      /**
       * @description True puts the standard unsubscribe text into advertising mail; false needs `unsubscribeMessage`.
       *
       *     Uncertain: the default is true, by a transcript of the page and a client.
       */
      useBasicUnsubscribeMsg?: boolean;
      /** @description An unsubscribe text of one's own. Needed where `useBasicUnsubscribeMsg` is false. The tag `#{UNSUBSCRIBE_MESSAGE}` says where it stands. */
      unsubscribeMessage?: string;
    };
    /** @description One recipient of a request. */
    RecipientForRequest: {
      /**
       * Format: email
       * @description The address.
       */
      address: string;
      /** @description The name, at most 69 characters. */
      name?: string;
      /**
       * @description `R` recipient, `C` copy, `B` blind copy.
       *
       *     Uncertain: the page calls it required and gives the default `R`.
       * @enum {string}
       */
      type?: "R" | "C" | "B";
      /** @description The values of tags for this recipient. */
      parameters?: {
        [key: string]: string;
      };
    };
    /** @description Groups of the address book. */
    RecipientGroupFilter: {
      /** @description True takes those who are in all of the groups, false those who are in any. */
      andFilter: boolean;
      /** @description The names of the groups, at most 5. */
      groups: string[];
    };
    /** @description The request was accepted. */
    MailRequestResult: {
      /** @description The id of the request, 20 digits. */
      requestId: string;
      /**
       * Format: int32
       * @description The number of mails asked for. With `individual` it is the number of recipients.
       */
      count: number;
    };
    /** @description What every page of a list says about itself. */
    PageEnvelope: {
      /** @description This is the last page. */
      last: boolean;
      /**
       * Format: int64
       * @description The number of entries on all pages.
       */
      totalElements: number;
      /**
       * Format: int32
       * @description The number of pages.
       */
      totalPages: number;
      /** @description This is the first page. */
      first: boolean;
      /**
       * Format: int32
       * @description The number of entries on this page.
       */
      numberOfElements: number;
      /** @description The order of the entries. */
      sort: components["schemas"]["Sort"][];
      /**
       * Format: int32
       * @description The number of entries a page may have.
       */
      size: number;
      /**
       * Format: int32
       * @description The number of this page. The first one is 0.
       */
      number: number;
    };
    /** @description One page of requests. */
    MailRequestList: {
      /** @description The requests. Not promised to be there. */
      content?: components["schemas"]["MailRequestListItem"][] | null;
    } & components["schemas"]["PageEnvelope"];
    /** @description One request (`RequestListResponse` in the documentation). */
    MailRequestListItem: {
      /** @description The id of the request, 20 digits. */
      requestId: string;
      /**
       * Format: int32
       * @description The number of the template, if there is one.
       */
      templateSid?: number | null;
      /** @description The name of the template, if there is one. */
      templateName?: string | null;
      emailStatus: components["schemas"]["EmailStatus"];
      /** @description The sender. */
      senderAddress?: string | null;
      /** @description The sender's name. */
      senderName?: string | null;
      /** @description Where the request was made. */
      dispatchType?: "CONSOLE" | "API" | (string & {}) | null;
      /** @description When the request was accepted. */
      requestDate: components["schemas"]["NesDateTime"];
      /** @description When sending was finished. */
      sendDate?: components["schemas"]["NesDateTime"] | null;
      /** @description The time it was reserved for, if it was. */
      reservationDate?: components["schemas"]["NesDateTime"] | null;
      /**
       * Format: int32
       * @description The number of mails.
       */
      requestCount: number;
      /**
       * Format: int32
       * @description The number of recipients, `C` and `B` included. With `individual` it equals `requestCount`, without it may be higher.
       */
      recipientCount: number;
    };
    /** @description The mails of a request, counted by their status. */
    MailRequestStatus: {
      /** @description The id of the request, 20 digits. */
      requestId: string;
      /** @description Every mail of the request is stored and ready. It stays true afterwards, and does not mean sent. */
      readyCompleted: boolean;
      /** @description Every mail was sent successfully. It is false as long as one is on its way. */
      allSentSuccess: boolean;
      /**
       * Format: int32
       * @description The number of mails asked for.
       */
      requestCount: number;
      /**
       * Format: int32
       * @description The number of mails sent successfully. The console's figure of this name counts bounced ones, too.
       */
      sentCount: number;
      /**
       * Format: int32
       * @description The number of mails that are finished, whether sent, failed, unsubscribed or canceled.
       */
      finishCount: number;
      /**
       * Format: int32
       * @description The number of mails that are stored, whether they still wait or were sent.
       */
      readyCount: number;
      /** @description The time it was reserved for, if it was. */
      reservationDate?: components["schemas"]["NesDateTime"] | null;
      /**
       * @description One entry for each status that occurs. In the official sample they add up to `requestCount`.
       *
       *     Uncertain: what stands here before the first mail is stored.
       */
      countsByStatus?: components["schemas"]["CountByStatus"][] | null;
    };
    /** @description How many mails of a request have a status. */
    CountByStatus: {
      status: components["schemas"]["EmailStatus"];
      /**
       * Format: int32
       * @description The number of mails.
       */
      count: number;
    };
    /** @description One page of mails. */
    MailList: {
      /** @description The mails. Not promised to be there. */
      content?: components["schemas"]["Mail"][] | null;
    } & components["schemas"]["PageEnvelope"];
    /** @description One mail of a request (`MailListResponse` in the documentation). */
    Mail: {
      /** @description The id of the request, 20 digits. */
      requestId: string;
      /** @description When the request was accepted. */
      requestDate: components["schemas"]["NesDateTime"];
      /** @description The id of the mail, 20 digits. */
      mailId: string;
      /** @description The title. */
      title: string;
      /**
       * Format: int32
       * @description The number of the template, if there is one.
       */
      templateSid?: number | null;
      /** @description The name of the template, if there is one. */
      templateName?: string | null;
      emailStatus: components["schemas"]["EmailStatus"];
      /** @description The sender. */
      senderAddress: string;
      /** @description The sender's name. */
      senderName?: string | null;
      /** @description When sending was finished. */
      sendDate?: components["schemas"]["NesDateTime"] | null;
      /**
       * @description The first recipient and, in parentheses, the number of further ones, as in `test0@ncp-mail.com(30)`.
       *
       *     Uncertain: the form for a single recipient is not documented.
       */
      representativeRecipient: string;
      reservationStatus: components["schemas"]["ReservationStatus"];
      /** @description This is advertising mail. */
      advertising: boolean;
    };
    /** @description One mail with its text and what became of it for each recipient. */
    MailDetail: {
      /** @description The id of the request, 20 digits. */
      requestId: string;
      /** @description The IP address that the request came from. */
      requesterIp: string;
      /** @description When the mail was asked for. It may differ a little from the time that `getMailList` gives for the same mail. */
      requestDate: components["schemas"]["NesDateTime"];
      /** @description The id of the mail, 20 digits. */
      mailId: string;
      /** @description The title. */
      title: string;
      /**
       * Format: int32
       * @description The number of the template, if there is one.
       */
      templateSid?: number | null;
      /**
       * @description The name of the template, if there is one.
       *
       *     Uncertain: documented as always there, and every official sample has a template.
       */
      templateName?: string | null;
      emailStatus: components["schemas"]["EmailStatus"];
      /** @description The sender. */
      senderAddress: string;
      /** @description The sender's name. */
      senderName?: string | null;
      /** @description When sending was finished. */
      sendDate?: components["schemas"]["NesDateTime"] | null;
      /** @description The time it was reserved for, if it was. */
      reservationDate?: components["schemas"]["NesDateTime"] | null;
      /** @description The HTML. */
      body: string;
      /** @description The header References of the mail. */
      referencesHeader?: string | null;
      /** @description The attached files. */
      attachFiles?: components["schemas"]["AttachFile"][] | null;
      /** @description The recipients, `C` and `B` included. */
      recipients: components["schemas"]["Recipient"][];
      /** @description This is advertising mail. */
      advertising: boolean;
    };
    /** @description An attached file. */
    AttachFile: {
      /** @description The id of the file. */
      fileId: string;
      /** @description The name of the file. */
      fileName: string;
      /**
       * Format: int64
       * @description The size in bytes.
       */
      fileSize: number;
    };
    /** @description One recipient of a mail, and what became of it. */
    Recipient: {
      /** @description The address. */
      address: string;
      /** @description The name. */
      name?: string | null;
      type: components["schemas"]["EmailRecipientType"];
      /**
       * @description Whether the mail was "received", in the word of the page.
       *
       *     Uncertain: what that means. Most likely that it was opened: the console counts opened mails, and the Korean word stands
       *     for a read receipt elsewhere. It does not mean delivered.
       */
      received: boolean;
      /**
       * @description When the mail was "received".
       *
       *     Uncertain: what that means, as with `received`.
       */
      receivedDate?: components["schemas"]["NesDateTime"] | null;
      status: components["schemas"]["EmailStatus"];
      /**
       * Format: int32
       * @description How often sending was tried again. No status stands for a mail that waits for its next try.
       */
      retryCount: number;
      /** @description More about the result, mostly the reply of the recipient's server. It may end with a line feed. */
      sendResultMessage?: string | null;
      /**
       * @description Why sending ended so.
       *
       *     Uncertain: the field stands on the Korean pages and in samples, but not on the English and the Japanese page.
       */
      sendResultCode?: components["schemas"]["SendResultCode"] | null;
      /**
       * @description The code in a sentence, which changes with the language.
       *
       *     Uncertain: the field stands on the same pages only as `sendResultCode`.
       */
      sendResultCodeMessage?: string | null;
    };
    /** @description How the mail is addressed to a recipient. Decide by `code`. */
    EmailRecipientType: {
      /** @description The type in words. They change with the language. */
      label: string;
      /** @description The type. */
      code: "R" | "C" | "B" | (string & {});
    };
    /**
     * @description Why sending to a recipient ended so.
     *
     *     Uncertain: there may be more codes. These are the table of hard bounces and two others, and `MAIL_SENT` is known from a
     *     transcript only.
     */
    SendResultCode:
      | "MAIL_SENT"
      | "RECIPIENT_ADDRESS_ERROR"
      | "MAILBOX_ERROR"
      | "MAIL_CONTENTS_ERROR"
      | "SECURITY_AND_POLICY_ERROR"
      | "NETWORK_ERROR"
      | "RECEIVE_MAIL_SERVICE_ERROR"
      | "SMTP_ERROR"
      | "SEND_BLOCK_ADDRESS"
      | (string & {});
    /** @description A point in time. The two texts are in UTC+09:00. */
    NesDateTime: {
      /**
       * Format: int64
       * @description Milliseconds since 1970.
       */
      utc: number;
      /** @description The day, as `yyyy-MM-dd`. */
      formattedDate: string;
      /** @description Day and time, as `yyyy-MM-dd HH:mm:ss SSS`, with a space before the milliseconds. */
      formattedDateTime: string;
    };
    /** @description The status of a request, a mail or a recipient. Decide by `code`. */
    EmailStatus: {
      /** @description The status in words. They change with the language and with time. */
      label: string;
      code: components["schemas"]["EmailStatusCode"];
    };
    /**
     * @description How far a mail has come, a recipient of it, or a whole request.
     *
     *     Uncertain: whether a request may have `PF` while some of its mails are still on their way.
     */
    EmailStatusCode: "P" | "R" | "I" | "S" | "F" | "U" | "C" | "PF" | (string & {});
    /** @description Whether the mail was to be sent later. Decide by `code`. */
    ReservationStatus: {
      /** @description The status in words. They change with the language. */
      label: string;
      /** @description The status. */
      code: "Y" | "N" | (string & {});
    };
    /** @description One criterion of the order. */
    Sort: {
      /** @description Which way to sort. */
      direction?: "ASC" | "DESC" | (string & {});
      /** @description The field to sort by. */
      property?: string;
      /** @description Capitals do not count. */
      ignoreCase?: boolean;
      /** @description Where empty values stand. */
      nullHandling?: "NATIVE" | "NULLS_FIRST" | "NULLS_LAST" | (string & {});
      /** @description The direction is ascending. */
      ascending?: boolean;
      /** @description The direction is descending. */
      descending?: boolean;
    };
    /** @description Why a call failed. The gateway and the mail service fill it in different ways. */
    ErrorResponse: {
      error?: components["schemas"]["ErrorDetail"];
      /**
       * Format: int32
       * @description Uncertain: one client reads a number here, and nothing shows that it was ever seen.
       */
      code?: number;
    };
    /** @description The error itself. */
    ErrorDetail: {
      /**
       * @description The code of the gateway.
       *
       *     Uncertain: the page calls it an integer, its samples have a string. Codes of the mail service may stand here, too.
       */
      errorCode?: components["schemas"]["ErrorCode"] | number;
      /**
       * @description The code of the mail service.
       *
       *     Uncertain: read by a client generated in 2020. No sample of such a body is documented.
       */
      code?: components["schemas"]["ErrorCode"];
      /** @description A text for people. Decide by the code. */
      message?: string;
      /**
       * @description More of the text.
       *
       *     Uncertain: not documented, but seen on other services behind the same gateway.
       */
      details?: string;
    };
    /** @description A code of the gateway (three digits) or of the mail service (five digits). */
    ErrorCode:
      | "100"
      | "200"
      | "210"
      | "300"
      | "400"
      | "410"
      | "420"
      | "430"
      | "500"
      | "510"
      | "900"
      | "77001"
      | "77002"
      | "77101"
      | "77102"
      | "77103"
      | "77201"
      | "77202"
      | "77301"
      | "77302"
      | "77303"
      | (string & {});
  };
  responses: {
    /** @description The call failed. The gateway answers with three-digit codes, the mail service with five-digit ones that begin with 77; the body may be missing. */
    Error: {
      headers: {
        "x-ncp-trace-id": components["headers"]["TraceId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description The id of the request, as `createMailRequest` returned it.
     * @example 20181120000000010999
     */
    RequestId: string;
    /**
     * @description The number of entries on a page.
     *
     *     Uncertain: the highest value is not documented.
     * @example 5
     */
    Size: number;
    /**
     * @description The number of the page. The first one is 0.
     * @example 0
     */
    Page: number;
    /**
     * @description The language of labels and messages. Codes do not change with it.
     * @example en-US
     */
    Language: "ko-KR" | "en-US" | "zh-CN";
  };
  requestBodies: never;
  headers: {
    /**
     * @description The id of this call, for support.
     *
     *     Uncertain: seen on other services behind the same gateway, not documented for this one.
     */
    TraceId: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createMailRequest: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The language of labels and messages. Codes do not change with it.
         * @example en-US
         */
        "x-ncp-lang"?: components["parameters"]["Language"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The mail and its recipients. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["MailRequest"];
      };
    };
    responses: {
      /** @description The request was accepted. */
      201: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MailRequestResult"];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["Error"];
      403: components["responses"]["Error"];
      404: components["responses"]["Error"];
      405: components["responses"]["Error"];
      413: components["responses"]["Error"];
      415: components["responses"]["Error"];
      429: components["responses"]["Error"];
      500: components["responses"]["Error"];
      503: components["responses"]["Error"];
      504: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getMailRequestList: {
    parameters: {
      query?: {
        /**
         * @description The beginning of the period, in milliseconds since 1970. It wins over `startDateTime`.
         * @example 1540998000000
         */
        startUtc?: number;
        /**
         * @description The beginning of the period in UTC+09:00, as `yyyy-MM-dd`, `yyyy-MM-dd HH:mm`, `yyyy-MM-dd HH:mm:ss.SSS` or `yyyy-MM-dd HH:mm:ss SSS`.
         * @example 2018-11-01 00:00
         */
        startDateTime?: string;
        /**
         * @description The end of the period, in milliseconds since 1970. It wins over `endDateTime`.
         * @example 1542725940000
         */
        endUtc?: number;
        /**
         * @description The end of the period in UTC+09:00, in one of the forms of `startDateTime`.
         * @example 2018-11-20 23:59
         */
        endDateTime?: string;
        /**
         * @description Only the request with this id.
         * @example 20181120000000010999
         */
        requestId?: string;
        /**
         * @description Only the request that this mail belongs to.
         * @example 20181120000000011009
         */
        mailId?: string;
        /**
         * @description Only requests made in the console, or only those made with the API.
         * @example API
         */
        dispatchType?: "CONSOLE" | "API";
        /**
         * @description Only requests whose title contains this text.
         * @example test
         */
        title?: string;
        /**
         * @description Only requests made with the template of this number.
         * @example 41
         */
        templateSid?: number;
        /**
         * @description Only requests with this sender.
         * @example no_reply@company.com
         */
        senderAddress?: string;
        /**
         * @description Only requests with a mail to this address.
         * @example test0@ncp-mail.com
         */
        recipientAddress?: string;
        /**
         * @description Only requests with one of these statuses. The key is repeated for each of them.
         * @example [
         *       "S"
         *     ]
         */
        sendStatus?: ("P" | "R" | "I" | "S" | "F" | "U" | "C" | "PF")[];
        /**
         * @description The number of entries on a page.
         *
         *     Uncertain: the highest value is not documented.
         * @example 5
         */
        size?: components["parameters"]["Size"];
        /**
         * @description The number of the page. The first one is 0.
         * @example 0
         */
        page?: components["parameters"]["Page"];
        /**
         * @description The order, as `property` or as `property,asc` or `property,desc`. Properties: `createUtc`, `recipientCount`, `reservationUtc`, `sendUtc`, `statusCode`.
         * @example createUtc,desc
         */
        sort?: string;
      };
      header?: {
        /**
         * @description The language of labels and messages. Codes do not change with it.
         * @example en-US
         */
        "x-ncp-lang"?: components["parameters"]["Language"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of requests. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MailRequestList"];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["Error"];
      403: components["responses"]["Error"];
      404: components["responses"]["Error"];
      405: components["responses"]["Error"];
      413: components["responses"]["Error"];
      415: components["responses"]["Error"];
      429: components["responses"]["Error"];
      500: components["responses"]["Error"];
      503: components["responses"]["Error"];
      504: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getMailRequestStatus: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The language of labels and messages. Codes do not change with it.
         * @example en-US
         */
        "x-ncp-lang"?: components["parameters"]["Language"];
      };
      path: {
        /**
         * @description The id of the request, as `createMailRequest` returned it.
         * @example 20181120000000010999
         */
        requestId: components["parameters"]["RequestId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MailRequestStatus"];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["Error"];
      403: components["responses"]["Error"];
      404: components["responses"]["Error"];
      405: components["responses"]["Error"];
      413: components["responses"]["Error"];
      415: components["responses"]["Error"];
      429: components["responses"]["Error"];
      500: components["responses"]["Error"];
      503: components["responses"]["Error"];
      504: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getMailList: {
    parameters: {
      query?: {
        /**
         * @description Only the mail with this id.
         * @example 20181120000000011009
         */
        mailId?: string;
        /**
         * @description Only mails to this address.
         * @example test0@ncp-mail.com
         */
        recipientAddress?: string;
        /**
         * @description Only mails whose title contains this text.
         * @example test
         */
        title?: string;
        /**
         * @description Only mails with one of these statuses. The key is repeated for each of them.
         * @example [
         *       "S",
         *       "PF"
         *     ]
         */
        sendStatus?: ("R" | "I" | "S" | "F" | "U" | "C" | "PF")[];
        /**
         * @description The number of entries on a page.
         *
         *     Uncertain: the highest value is not documented.
         * @example 5
         */
        size?: components["parameters"]["Size"];
        /**
         * @description The number of the page. The first one is 0.
         * @example 0
         */
        page?: components["parameters"]["Page"];
        /**
         * @description The order, as `property` or as `property,asc` or `property,desc`. Properties: `id` (the mail id), `createUtc`, `statusCode`.
         * @example createUtc,desc
         */
        sort?: string;
      };
      header?: {
        /**
         * @description The language of labels and messages. Codes do not change with it.
         * @example en-US
         */
        "x-ncp-lang"?: components["parameters"]["Language"];
      };
      path: {
        /**
         * @description The id of the request, as `createMailRequest` returned it.
         * @example 20181120000000010999
         */
        requestId: components["parameters"]["RequestId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of mails. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MailList"];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["Error"];
      403: components["responses"]["Error"];
      404: components["responses"]["Error"];
      405: components["responses"]["Error"];
      413: components["responses"]["Error"];
      415: components["responses"]["Error"];
      429: components["responses"]["Error"];
      500: components["responses"]["Error"];
      503: components["responses"]["Error"];
      504: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
  getMail: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The language of labels and messages. Codes do not change with it.
         * @example en-US
         */
        "x-ncp-lang"?: components["parameters"]["Language"];
      };
      path: {
        /**
         * @description The id of the mail, as `getMailList` returned it.
         * @example 20260115000000000456
         */
        mailId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The mail. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MailDetail"];
        };
      };
      400: components["responses"]["Error"];
      401: components["responses"]["Error"];
      403: components["responses"]["Error"];
      404: components["responses"]["Error"];
      405: components["responses"]["Error"];
      413: components["responses"]["Error"];
      415: components["responses"]["Error"];
      429: components["responses"]["Error"];
      500: components["responses"]["Error"];
      503: components["responses"]["Error"];
      504: components["responses"]["Error"];
      default: components["responses"]["Error"];
    };
  };
}
