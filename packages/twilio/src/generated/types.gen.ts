// Generated from specs/twilio.openapi.yaml by `pnpm generate`. Do not edit.
export interface paths {
  "/Emails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand a mail over for one or many recipients.
     * @description Twilio checks the request, answers 202 and works on it afterwards. The answer names the operation; the ids of the single
     *     Emails are not in it. Older pages speak of response headers with the same content; read the body.
     *
     *     Uncertain: how large a request may be. The reference page says 5 MB, a guide of Twilio says 10 MB.
     *
     *     Uncertain: whether a repeated request sends again. No idempotency key is documented, so take it that it does.
     */
    post: operations["sendEmails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/Emails/Operations/{operationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how far the sending of a mail has come.
     * @description The operation's status and its counters. A single recipient's state is not in it.
     *
     *     Uncertain: how soon after the 202 the operation can be read, and whether the counters move on after `COMPLETED`.
     */
    get: operations["fetchOperation"];
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
    /** @description A mail and its recipients. */
    SendEmailsRequest: {
      from: components["schemas"]["Sender"];
      /** @description The recipients. Each gets a mail of its own. */
      to: components["schemas"]["Recipient"][];
      content: components["schemas"]["EmailContent"];
      tags?: components["schemas"]["Tags"];
      schedule?: components["schemas"]["Schedule"];
      /** @description The pool of dedicated IP addresses to send from; without it all of the account's are considered. May hold Liquid. Only for accounts that have dedicated addresses. */
      ipPoolName?: string;
    };
    /** @description Who sends the mail. */
    Sender: {
      /**
       * Format: email
       * @description The sender address, in ASCII only. Its domain must be authenticated for the account.
       */
      address: string;
      /**
       * @description The name that the mail shows.
       *
       *     Uncertain: whether it may be left out. Twilio's SDK requires it, and a public client reports a refusal without it.
       */
      name: string;
    };
    /** @description One recipient, by address or by Profile. */
    Recipient: components["schemas"]["AddressRecipient"] | components["schemas"]["ProfileRecipient"];
    /** @description A recipient by address. */
    AddressRecipient: {
      /**
       * Format: email
       * @description The recipient's address.
       */
      address: string;
      /** @description The recipient's name. */
      name?: string;
      variables?: components["schemas"]["Variables"];
    };
    /**
     * @description A recipient by a Profile that Twilio stores.
     *
     *     Uncertain: which of its fields are required.
     */
    ProfileRecipient: {
      /** @description Id of the store that holds the Profile, beginning with `mem_store_`. */
      memoryStoreId: string;
      /** @description Id of the Profile. */
      profileId: string;
      variables?: components["schemas"]["Variables"];
    };
    /**
     * @description The values of the Liquid variables for this recipient, by name. For a Profile a value may name a stored field, such as
     *     `${Twilio.Profile.firstName}`.
     *
     *     Uncertain: the type of a value; every sample has strings. What a missing variable does is not documented either.
     */
    Variables: {
      [key: string]: unknown;
    };
    /** @description Subject and text of the mail, the same for all recipients but for its Liquid variables. */
    EmailContent: {
      /** @description The subject. May hold Liquid. */
      subject: string;
      /** @description The text as HTML. May hold Liquid. */
      html: string;
      /** @description The text in plain form. Without it Twilio derives one from `html`. May hold Liquid. */
      text?: string;
      /** @description Files that go with the mail. */
      attachments?: components["schemas"]["Attachment"][];
    };
    /**
     * @description A file that goes with the mail.
     *
     *     Uncertain: which types and sizes are permitted. Inline images are not documented.
     */
    Attachment: {
      /** @description The file name. */
      filename: string;
      /** @description The MIME type. */
      contentType: string;
      /**
       * @description The content of the file.
       *
       *     Uncertain: that it is base64. Public clients send it so; the documentation does not say.
       */
      content: string;
    };
    /**
     * @description When the mail is to be sent.
     *
     *     Uncertain: the field, which is documented for the sibling resource Messages only, and the earliest and latest time.
     */
    Schedule: {
      /** @description Dates with times that together limit when the mail is sent, such as `2025-03-19T09:30:00Z`. */
      sendAt?: string[];
    };
    /**
     * @description The caller's own marks by which the mail can be found again, 10 at most and 10,000 bytes in all. May hold Liquid; rendered, keys and values
     *     consist of letters, digits and `.` `_` `~` `-`.
     */
    Tags: {
      [key: string]: string;
    };
    /** @description The operation that the send has started. */
    SendEmailsAccepted: {
      operationId: components["schemas"]["OperationId"];
      /**
       * Format: uri
       * @description Absolute address of the operation.
       */
      operationLocation: string;
    };
    /** @description Id of an operation. The published pattern has no `$` at its end. */
    OperationId: string;
    /** @description The state of a send operation. */
    EmailOperation: {
      id: components["schemas"]["OperationId"];
      status: components["schemas"]["OperationStatus"];
      stats: components["schemas"]["EmailOperationStats"];
      /**
       * Format: date-time
       * @description When the operation was created.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the operation last changed.
       */
      updatedAt: string;
    };
    /** @description How far the operation has come. `COMPLETED` and `CANCELED` are final. */
    OperationStatus: "SCHEDULED" | "PROCESSING" | "COMPLETED" | "CANCELED" | (string & {});
    /**
     * @description How many Emails have reached what. Any counter may be missing.
     *
     *     Uncertain: whether an Email counts once or at every stage. Official samples show both, so do not add the counters up.
     */
    EmailOperationStats: {
      /**
       * Format: int32
       * @description Emails that the operation created.
       */
      total?: number;
      /**
       * Format: int32
       * @description Recipients the mail is meant for.
       */
      recipients?: number;
      /**
       * Format: int32
       * @description Attempts of Twilio to send.
       */
      attempts?: number;
      /**
       * Format: int32
       * @description Emails to be sent later.
       */
      scheduled?: number;
      /**
       * Format: int32
       * @description Emails waiting at Twilio.
       */
      queued?: number;
      /**
       * Format: int32
       * @description Emails that Twilio has sent.
       */
      sent?: number;
      /**
       * Format: int32
       * @description Emails that were delivered.
       */
      delivered?: number;
      /**
       * Format: int32
       * @description Emails that were opened, each recipient counted once.
       */
      opened?: number;
      /**
       * Format: int32
       * @description Emails that were sent but not delivered.
       */
      undelivered?: number;
      /**
       * Format: int32
       * @description Emails that failed while Twilio processed them.
       */
      failed?: number;
      /**
       * Format: int32
       * @description Emails canceled by an API request.
       */
      canceled?: number;
    };
    /**
     * @description What an error answer holds. The first shape is the one of this host; gateways before it may answer in the others.
     *
     *     Uncertain: which shape comes when. The media type is not documented either, and the body may be no JSON at all.
     */
    ErrorBody:
      | components["schemas"]["TwilioErrorResponse"]
      | components["schemas"]["ClassicError"]
      | components["schemas"]["ProblemDetails"];
    /** @description The errors of a refused request, in the shape of this host. */
    TwilioErrorResponse: {
      /** @description One or more errors. */
      errors: components["schemas"]["TwilioError"][];
    };
    /** @description One error. */
    TwilioError: {
      code: components["schemas"]["ErrorCode"];
      /** @description The error in a sentence. */
      message: string;
      /**
       * Format: uri
       * @description The page about this code.
       */
      infoUrl?: string;
      /**
       * @description The field at fault. Where there is none, the samples have the string `null`.
       *
       *     Uncertain: in which notation the field is named.
       */
      context?: string;
    };
    /** @description An error in the shape of Twilio's classic API. */
    ClassicError: {
      code?: components["schemas"]["ErrorCode"];
      /** @description The error in a sentence. */
      message: string;
      /**
       * Format: uri
       * @description The page about this code.
       */
      more_info?: string;
      /**
       * Format: int32
       * @description The HTTP status.
       */
      status?: number;
    };
    /** @description An error in the shape of RFC 9457, recognised by `type` and `title`. */
    ProblemDetails: {
      /** @description What kind of problem this is. */
      type: string;
      /** @description The problem in a few words. */
      title: string;
      /**
       * Format: int32
       * @description The HTTP status.
       */
      status: number;
      code: components["schemas"]["ErrorCode"];
      /** @description What happened in this case. */
      detail?: string;
      /** @description What names this occurrence. */
      instance?: string;
      /** @description The single problems. */
      errors?: components["schemas"]["ProblemError"][];
    };
    /** @description One of several problems. */
    ProblemError: {
      /** @description What is wrong. */
      detail?: string;
      /** @description The field at fault. */
      pointer?: string;
    };
    /**
     * Format: int32
     * @description Why a request was refused. Twilio has many more codes; these belong here.
     */
    ErrorCode: 20001 | 20003 | 20404 | 20429 | 20500 | (number & {});
  };
  responses: {
    /** @description The request is malformed or contradicts itself. The answer names as many problems as possible at once. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * @description The credentials are wrong.
     *
     *     Uncertain: the body; the documentation of this API does not list 401.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The resource does not exist, or no longer. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Too many requests. This one was not processed and may be repeated. */
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * @description A fault on Twilio's side. A send may have been accepted all the same, so repeating it may send twice.
     *
     *     Uncertain: whether to repeat. The documentation of this API says not to, a guide of Twilio says to.
     */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The service is unavailable for the moment. */
    Unavailable: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Any other refusal, such as 403, which the documentation of this API does not list. */
    OtherError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * @description The `operationId` from the answer to the send.
     * @example comms_operation_01h2xcejqtf2nbrexx3vqjhp41
     */
    OperationId: components["schemas"]["OperationId"];
  };
  requestBodies: never;
  headers: {
    /**
     * @description Seconds to wait before the next request. HTTP also allows a date here.
     * @example 1
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  sendEmails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The mail and its recipients. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendEmailsRequest"];
      };
    };
    responses: {
      /** @description The mail was accepted. It has not been sent yet. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SendEmailsAccepted"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["OtherError"];
    };
  };
  fetchOperation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `operationId` from the answer to the send.
         * @example comms_operation_01h2xcejqtf2nbrexx3vqjhp41
         */
        operationId: components["parameters"]["OperationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the operation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailOperation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["OtherError"];
    };
  };
}
