// Generated from specs/twilio.openapi.yaml by `pnpm generate`. Do not edit.
export interface paths {
  "/Emails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List Emails, such as all of one operation.
     * @description One page of Emails, with the status of each. An Email that was created more than 7 days ago may be missing.
     *
     *     Uncertain: whether the filters must be repeated with a `pageToken`, so repeat them, and in which order the Emails come.
     *     Nor is it documented how soon after the 202 of a send its Emails are listed; the list may be empty at first.
     */
    get: operations["listEmails"];
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
  "/Emails/Operations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List operations, such as all of one day.
     * @description One page of operations, each with its counters. An operation that was created more than 7 days ago may be missing.
     *
     *     Uncertain: whether the filters must be repeated with a `pageToken`, so repeat them, and in which order the operations come.
     */
    get: operations["listOperations"];
    put?: never;
    post?: never;
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
  "/Emails/Operations/{operationId}/Errors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the errors of an operation, which the documentation names in prose only.
     * @description One page of the errors by which Emails of the operation failed.
     *
     *     Uncertain: all of it, and whether there is an answer at all. Named in prose only: the description of the counter `failed`
     *     leads to this address, and no page describes it. The fields are assumed after the errors of a refused request, the pages
     *     after the other lists. Be ready for a 404: it does not mean that there are no errors.
     */
    get: operations["listOperationErrors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/Emails/{emailId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one Email with its status and content.
     * @description The mail to one entry of `to`. Its id is not in the answer to the send; `listEmails` tells it.
     *
     *     Uncertain: what becomes of an Email after its 7 days. Take a 404 then as expired, not as failed.
     */
    get: operations["fetchEmail"];
    put?: never;
    post?: never;
    /**
     * Delete an Email.
     * @description For one Email. Nothing is documented that cancels a whole send.
     *
     *     Uncertain: the code and the body of the answer, so that any 2xx is taken as done, and the effect. It may cancel an Email
     *     that is scheduled, and the Email may stay to be read, with `deletedAt`. Only the name is documented: in the table of
     *     contents, and as a method of Twilio's client.
     */
    delete: operations["deleteEmail"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/Emails/{emailId}/Receipts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the recipients of an Email with the state of each, which the documentation names in prose only.
     * @description For an Email with several recipients. By the documentation each entry of `to` gets an Email of its own, whose status tells
     *     the same, so that it should not be needed.
     *
     *     Uncertain: all of it, and whether there is an answer at all. Named in prose only: the description of the counter `total`
     *     leads to this address, and no page describes it. The fields are assumed after those of an Email, the pages after the other
     *     lists. Be ready for a 404: it does not mean that there are no recipients.
     */
    get: operations["listEmailReceipts"];
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
  operationEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Event Streams reports how far operations have come.
     * @description A list of CloudEvents 1.0, pushed to the sink that was set up in Event Streams. They speak of operations only; `listEmails`
     *     tells about the single Emails.
     *
     *     An event comes at least once and in no certain order, so leave out those whose `id` came before. Answer within 5 seconds;
     *     otherwise Twilio tries again, with growing gaps, for up to 4 hours.
     *
     *     Twilio signs the request: check `X-Twilio-Signature` against the exact address, and the body against `bodySHA256`. The
     *     signature alone says nothing about the body. The key is the account's primary Auth Token, not the secret of an API key.
     *
     *     Uncertain: whether these events come for the operations of Emails. They are documented for this host, but a team that
     *     waited for three weeks, over 247 Emails, saw none. Do not rely on them alone.
     */
    post: operations["operationEvents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
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
    /** @description One page of operations. */
    OperationList: {
      /** @description The operations. */
      operations: components["schemas"]["EmailOperation"][];
      pagination: components["schemas"]["Pagination"];
    };
    /**
     * @description One page of the errors of an operation.
     *
     *     Uncertain: every field.
     */
    OperationErrorList: {
      /** @description The errors. */
      errors?: components["schemas"]["OperationError"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /**
     * @description Why an Email of an operation failed.
     *
     *     Uncertain: every field; they are assumed after the errors of a refused request. Any may be missing.
     */
    OperationError: {
      /**
       * Format: int32
       * @description The error, as a number of Twilio's.
       */
      code?: number;
      /** @description The error in a sentence. */
      message?: string;
      /**
       * Format: uri
       * @description The page about this code.
       */
      infoUrl?: string;
      /** @description What the error is about. */
      context?: string;
    };
    /** @description Where a page stands in its list, as opaque tokens for `pageToken`. They are no addresses. */
    Pagination: {
      /** @description The token of the next page; null on the last one. */
      next: string | null;
      /** @description The token of this page. */
      self: string;
    };
    /**
     * @description One page of Emails.
     *
     *     Uncertain: whether they stand under `emails`, by the reference page, or under `data`, by the guide. Read both.
     */
    EmailList: {
      /** @description The Emails, by the reference page. */
      emails?: components["schemas"]["Email"][];
      /** @description The Emails, by the guide. */
      data?: components["schemas"]["Email"][];
      pagination: components["schemas"]["Pagination"];
    };
    /** @description One mail to one entry of `to`, and what became of it. */
    Email: {
      id: components["schemas"]["EmailId"];
      /** @description Who sent it. */
      from: components["schemas"]["EmailParty"];
      /**
       * @description Who it was sent to.
       *
       *     Uncertain: a list by the reference page, a single object by the guide.
       */
      to: components["schemas"]["EmailParty"][] | components["schemas"]["EmailParty"];
      status: components["schemas"]["EmailStatus"];
      /** @description Links to what belongs to it, such as its operation. May be empty. */
      related: components["schemas"]["RelatedResource"][];
      tags: components["schemas"]["Tags"];
      /**
       * Format: date-time
       * @description When it is to be sent; null if it was sent without a schedule.
       */
      scheduledFor: string | null;
      /**
       * Format: date-time
       * @description When it was created.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was deleted; null if it was not.
       */
      deletedAt: string | null;
      /**
       * @description Its subject and text.
       *
       *     Uncertain: whether a list leaves them out. The text of the reference page says so, its sample has them.
       */
      content?: components["schemas"]["StoredContent"];
    };
    /** @description Id of an Email. The published pattern has no `$` at its end. */
    EmailId: string;
    /** @description The sender or a recipient of an Email. */
    EmailParty: {
      /** @description The address. */
      address: string;
      /** @description The name. */
      name?: string;
    };
    /**
     * @description How far an Email has come. A hard and a soft bounce, a deferral, a click and a complaint have no status of their own.
     *
     *     Uncertain: which of them are final. `DELIVERED` may become `OPENED`; the rest is not documented.
     */
    EmailStatus:
      | "SCHEDULED"
      | "QUEUED"
      | "SENT"
      | "DELIVERED"
      | "OPENED"
      | "UNDELIVERED"
      | "FAILED"
      | "CANCELED"
      | "INBOUND"
      | (string & {});
    /**
     * @description One page of the receipts of an Email.
     *
     *     Uncertain: every field.
     */
    EmailReceiptList: {
      /** @description The receipts. */
      receipts?: components["schemas"]["EmailReceipt"][];
      pagination?: components["schemas"]["Pagination"];
    };
    /**
     * @description What became of an Email at one of its recipients.
     *
     *     Uncertain: every field; they are assumed after those of an Email. Any may be missing.
     */
    EmailReceipt: {
      /** @description The recipient. */
      to?: components["schemas"]["EmailParty"];
      status?: components["schemas"]["EmailStatus"];
    };
    /**
     * @description A link to another resource.
     *
     *     Uncertain: its fields, which are documented for the sibling resource Messages only.
     */
    RelatedResource: {
      /** @description What kind of resource it is, such as `OPERATION`. */
      name?: string;
      /** @description The id of the resource. */
      id?: string;
      /** @description The absolute address of the resource. */
      uri?: string;
    };
    /** @description Subject and text of an Email, as Twilio keeps them. */
    StoredContent: {
      /** @description The subject. */
      subject: string;
      /** @description The text as HTML. */
      html: string;
      /** @description The text in plain form. */
      text?: string;
      /**
       * @description The files that went with it.
       *
       *     Uncertain: the fields of a file; the official sample has none.
       */
      attachments?: {
        [key: string]: unknown;
      }[];
    };
    /**
     * @description One event about an operation, a CloudEvent 1.0. Events about other things come in the same form.
     *
     *     Uncertain: which of the optional fields always come. The official sample has them all.
     */
    OperationEvent: {
      /** @description The version of CloudEvents, `1.0`. */
      specversion: string;
      type: components["schemas"]["OperationEventType"];
      /** @description What brought the event about. */
      source: string;
      /** @description Names the event. It is the same when the event comes again. */
      id: string;
      /** @description The address of the schema of `data`, which ends in its version. */
      dataschema?: string;
      /** @description The media type of `data`. */
      datacontenttype?: string;
      /**
       * Format: date-time
       * @description When it happened.
       */
      time?: string;
      data?: components["schemas"]["OperationEventData"];
    };
    /**
     * @description What an event says about an operation.
     *
     *     Uncertain: whether these come for the operations of Emails. None is documented for a canceled operation.
     */
    OperationEventType:
      | "com.twilio.comms-api.operation.scheduled"
      | "com.twilio.comms-api.operation.processing"
      | "com.twilio.comms-api.operation.completed"
      | (string & {});
    /** @description What an event is about. The published schema requires nothing. */
    OperationEventData: {
      /** @description The `operationId` of the send. */
      operation_id?: string;
      /** @description What the test event of a sink has instead. */
      test_id?: string;
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
    /**
     * @description The service is unavailable for the moment.
     *
     *     Uncertain: whether a send may be repeated. The documentation says to wait and try again, but not that nothing was taken.
     */
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
    /**
     * @description The `id` of the Email, as `listEmails` returned it.
     * @example comms_email_01h9krwprkeee8fzqspvwy6nq8
     */
    EmailId: components["schemas"]["EmailId"];
    /**
     * @description Only what was created after this time.
     * @example 2026-04-05T00:00:00Z
     */
    StartDate: string;
    /**
     * @description Only what was created before this time.
     * @example 2026-04-06T00:00:00Z
     */
    EndDate: string;
    /**
     * @description The page to read, as `pagination.next` or `pagination.self` of another page. Without it, the first one.
     * @example eyJwYWdlIjoyfQ
     */
    PageToken: string;
    /**
     * @description The most entries of a page.
     * @example 100
     */
    PageSize: number;
    /**
     * @description The page to read, as `pagination.next` of another page. Without it, the first one.
     *
     *     Uncertain: that there is such a parameter; it is assumed after the other lists.
     * @example eyJwYWdlIjoyfQ
     */
    AssumedPageToken: string;
    /**
     * @description The most entries of a page.
     *
     *     Uncertain: that there is such a parameter, and its limits; they are assumed after the other lists.
     * @example 100
     */
    AssumedPageSize: number;
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
  listEmails: {
    parameters: {
      query?: {
        /**
         * @description Only the Emails of this operation.
         * @example comms_operation_01h2xcejqtf2nbrexx3vqjhp41
         */
        operationId?: components["schemas"]["OperationId"];
        /**
         * @description Only what was created after this time.
         * @example 2026-04-05T00:00:00Z
         */
        startDate?: components["parameters"]["StartDate"];
        /**
         * @description Only what was created before this time.
         * @example 2026-04-06T00:00:00Z
         */
        endDate?: components["parameters"]["EndDate"];
        /**
         * @description Only Emails sent to or received from the Profile with this id.
         * @example mem_profile_01h9krwprkeee8fzqspvwy6nq8
         */
        profile?: string;
        /**
         * @description Only Emails with this status.
         * @example UNDELIVERED
         */
        status?: "SCHEDULED" | "QUEUED" | "SENT" | "DELIVERED" | "OPENED" | "UNDELIVERED" | "FAILED" | "CANCELED" | "INBOUND";
        /**
         * @description Only Emails with all of these tags, as `key:value;`. Each pair ends with `;`, the last one, too.
         * @example ageGroup:20s;industry:engineering;
         */
        tags?: string;
        /**
         * @description The page to read, as `pagination.next` or `pagination.self` of another page. Without it, the first one.
         * @example eyJwYWdlIjoyfQ
         */
        pageToken?: components["parameters"]["PageToken"];
        /**
         * @description The most entries of a page.
         * @example 100
         */
        pageSize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of Emails. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailList"];
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
  listOperations: {
    parameters: {
      query?: {
        /**
         * @description Only what was created after this time.
         * @example 2026-04-05T00:00:00Z
         */
        startDate?: components["parameters"]["StartDate"];
        /**
         * @description Only what was created before this time.
         * @example 2026-04-06T00:00:00Z
         */
        endDate?: components["parameters"]["EndDate"];
        /**
         * @description Only operations with this status.
         * @example PROCESSING
         */
        status?: "SCHEDULED" | "PROCESSING" | "COMPLETED" | "CANCELED";
        /**
         * @description The page to read, as `pagination.next` or `pagination.self` of another page. Without it, the first one.
         * @example eyJwYWdlIjoyfQ
         */
        pageToken?: components["parameters"]["PageToken"];
        /**
         * @description The most entries of a page.
         * @example 100
         */
        pageSize?: components["parameters"]["PageSize"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of operations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OperationList"];
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
  listOperationErrors: {
    parameters: {
      query?: {
        /**
         * @description The page to read, as `pagination.next` of another page. Without it, the first one.
         *
         *     Uncertain: that there is such a parameter; it is assumed after the other lists.
         * @example eyJwYWdlIjoyfQ
         */
        pageToken?: components["parameters"]["AssumedPageToken"];
        /**
         * @description The most entries of a page.
         *
         *     Uncertain: that there is such a parameter, and its limits; they are assumed after the other lists.
         * @example 100
         */
        pageSize?: components["parameters"]["AssumedPageSize"];
      };
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
      /** @description One page of errors. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OperationErrorList"];
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
  fetchEmail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the Email, as `listEmails` returned it.
         * @example comms_email_01h9krwprkeee8fzqspvwy6nq8
         */
        emailId: components["parameters"]["EmailId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The Email. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Email"];
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
  deleteEmail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the Email, as `listEmails` returned it.
         * @example comms_email_01h9krwprkeee8fzqspvwy6nq8
         */
        emailId: components["parameters"]["EmailId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description The Email was deleted.
       *
       *     Uncertain: the code, and that the answer has no body.
       */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  listEmailReceipts: {
    parameters: {
      query?: {
        /**
         * @description The page to read, as `pagination.next` of another page. Without it, the first one.
         *
         *     Uncertain: that there is such a parameter; it is assumed after the other lists.
         * @example eyJwYWdlIjoyfQ
         */
        pageToken?: components["parameters"]["AssumedPageToken"];
        /**
         * @description The most entries of a page.
         *
         *     Uncertain: that there is such a parameter, and its limits; they are assumed after the other lists.
         * @example 100
         */
        pageSize?: components["parameters"]["AssumedPageSize"];
      };
      header?: never;
      path: {
        /**
         * @description The `id` of the Email, as `listEmails` returned it.
         * @example comms_email_01h9krwprkeee8fzqspvwy6nq8
         */
        emailId: components["parameters"]["EmailId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of receipts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailReceiptList"];
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
  operationEvents: {
    parameters: {
      query: {
        /**
         * @description The SHA-256 of the body as received, in lower-case hexadecimal digits. Twilio adds it to the address.
         * @example f4dc494f1e604a19df36cdd069f7956b1f261dc954ae1c698ed8b4939fd9ab54
         */
        bodySHA256: string;
      };
      header: {
        /**
         * @description The Base64 of an HMAC-SHA1 with the Auth Token, over the exact address called, its query included.
         * @example HHSc78TdfPIrSpv882J5HLUaQBo=
         */
        "X-Twilio-Signature": string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description One or more events. The test event of a sink, which is about no operation, comes in the same form. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["OperationEvent"][];
      };
    };
    responses: {
      /** @description The events were taken. 204 does as well. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
