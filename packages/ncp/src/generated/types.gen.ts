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
    /** @description One page of mails. */
    MailList: {
      /** @description The mails. Not promised to be there. */
      content?: components["schemas"]["Mail"][] | null;
      /** @description This is the last page. */
      last: boolean;
      /**
       * Format: int64
       * @description The number of mails on all pages.
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
       * @description The number of mails on this page.
       */
      numberOfElements: number;
      /** @description The order of the mails. */
      sort: components["schemas"]["Sort"][];
      /**
       * Format: int32
       * @description The number of mails a page may have.
       */
      size: number;
      /**
       * Format: int32
       * @description The number of this page. The first one is 0.
       */
      number: number;
    };
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
    /** @description The status of a mail. Decide by `code`. */
    EmailStatus: {
      /** @description The status in words. They change with the language and with time. */
      label: string;
      code: components["schemas"]["EmailStatusCode"];
    };
    /** @description How far a mail, or a request, has come. */
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
         * @description The number of mails on a page.
         *
         *     Uncertain: the highest value is not documented.
         * @example 5
         */
        size?: number;
        /**
         * @description The number of the page. The first one is 0.
         * @example 0
         */
        page?: number;
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
        requestId: string;
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
}
