// Generated from specs/tencent.openapi.yaml by `pnpm generate`. Do not edit.
export interface paths {
  "/SendEmail": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send one mail to one or a few recipients.
     * @description An answer without an error means that the mail was taken over, not that it arrived: some refusals only show up later, as a
     *     `SendStatus`. There is one `MessageId` whatever the number of recipients, and no idempotency key, so that a repeated call
     *     may send twice.
     *
     *     20 calls a second.
     *
     *     Documented errors, besides the common ones:
     *
     *     - `FailedOperation.` AttachContentToolarge, EmailAddrInBlacklist, EmailContentToolarge, ExceedSendLimit, FileURLNotExist,
     *       FrequencyLimit, HighRejectionRate, IllegalURL, IncorrectEmail, IncorrectSender, InsufficientBalance, InsufficientQuota,
     *       InvalidAttachName, InvalidTemplateID, MissingEmailContent, NoAttachPermission, NotAuthenticatedSender, ProtocolCheckErr,
     *       ReceiverHasUnsubscribed, RejectedByRecipients, SendEmailErr, TemporaryBlocked, TooManyAttachments, TooManyRecipients,
     *       URLForbidden, UnsupportMailType, WithOutPermission, WrongContentJson
     *     - `InvalidParameterValue.` AttachContentIsWrong, EmailAddressIsNULL, EmailContentIsWrong, InvalidEmailIdentity,
     *       ReceiverEmailInvalid
     *     - without a detail: InternalError, InvalidParameter, InvalidParameterValue, LimitExceeded, MissingParameter,
     *       OperationDenied, RequestLimitExceeded, ResourceInsufficient, ResourceUnavailable, UnknownParameter, UnsupportedOperation
     */
    post: operations["sendEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/BatchSendEmail": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a mailing to a list of recipients.
     * @description Makes a task that sends at once, at a time, or again and again. The recipients stand in a list that was uploaded before.
     *     An answer without an error means that the task was made; `ListSendTasks` tells how far it is. Ids of the single mails are
     *     not returned: callbacks have them, beside the `taskId`. There is no idempotency key, so that a repeated call may send
     *     twice.
     *
     *     20 calls a second.
     *
     *     Documented errors, besides the common ones:
     *
     *     - `FailedOperation.` EmailContentToolarge
     *     - `InvalidParameterValue.` BeginTimeBeforeNow, EmailContentIsWrong, SubjectLengthError, TemplateDataError,
     *       TemplateNotMatchData
     *     - `MissingParameter.` CycleParamNecessary, SendParamNecessary, TimedParamNecessary
     *     - `OperationDenied.` ReceiverNotExist, ReceiverStatusError, SendAddressStatusError, TemplateStatusError
     *     - without a detail: InternalError
     */
    post: operations["batchSendEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListSendTasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the mailings, and how far each of them is.
     * @description The tasks of `BatchSendEmail`, whether they send at once, at a time or again and again. There is no filter by the id of a
     *     task: go through the pages and look for it. No order is documented.
     *
     *     20 calls a second.
     *
     *     Documented errors, besides the common ones: `FailedOperation.InvalidLimit`.
     */
    post: operations["listSendTasks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/GetSendEmailStatus": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the status of the mails of one day.
     * @description Meant for mails sent with `SendEmail`. Filter by `MessageId` or by `ToEmailAddress`; the official samples never use both.
     *     No total is returned: go on until fewer rows come back than `Limit` asks for. An empty list is a normal answer, as when
     *     the record is not there yet or the day is another one.
     *
     *     Uncertain: how often it may be called. The newest pages say 20 times a second; older ones say once a second, or both. The
     *     action's page keeps records for 30 days, the text of `FailedOperation.NotSupportDate` says 90.
     *
     *     Documented errors, besides the common ones:
     *
     *     - `FailedOperation.` EmailAddrInBlacklist, EmailContentToolarge, ExceedSendLimit, FrequencyLimit, HighRejectionRate,
     *       IncorrectEmail, InsufficientBalance, InsufficientQuota, InvalidLimit, InvalidTemplateID, NotAuthenticatedSender,
     *       NotSupportDate, ProtocolCheckErr, TemporaryBlocked, TooManyRecipients, UnsupportMailType, WithOutPermission,
     *       WrongContentJson
     *     - `InvalidParameterValue.` EmailAddressIsNULL, EmailContentIsWrong, WrongDate
     *     - without a detail: InternalError, InvalidParameter, InvalidParameterValue, LimitExceeded, MissingParameter,
     *       OperationDenied, RequestLimitExceeded, ResourceInsufficient, ResourceUnavailable, UnknownParameter, UnsupportedOperation
     *
     *     Uncertain: many of these are codes of sending, and nothing shows that a status query really answers with them.
     */
    post: operations["getSendEmailStatus"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  mailEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take one event of one mail.
     * @description The service posts one event at a time to the callback address, which is set in the console: one for the account, and one
     *     for each sender that shall have its own. As explicit ports only 8080, 8081 and 8082 are allowed.
     *
     *     Nothing proves where an event comes from: there is no signature and no list of addresses to expect. Put a secret of your
     *     own into the address. An event has no id either; only its content tells a repetition.
     *
     *     Uncertain: the method and the content type, since the page shows a body of JSON only; whether, when and how often an event
     *     is posted again; what answer is expected, and how soon; and the order of events. None of it is documented. An example of
     *     the FAQ has an address without a port, so that the usual ports seem to do, too.
     */
    post: operations["mailEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description A mail to be sent. At least one of `Destination`, `Cc` and `Bcc` is needed. */
    SendEmailRequest: {
      /** @description The sender, as `address` or as `Alias <address>` with exactly one space between them and no colon in the alias. It has to be a configured sender of a verified domain. */
      FromEmailAddress: string;
      /**
       * @description The subject. Variables of the template may stand in it.
       *
       *     Uncertain: an error text of the service allows 1 to 100 characters, an older FAQ 998.
       */
      Subject: string;
      /**
       * @description The recipients, at most 50. Each of them sees all the others.
       *
       *     Uncertain: older definitions call this field required.
       */
      Destination?: string[];
      /** @description One address for replies, in spite of the plural. */
      ReplyToAddresses?: string;
      /** @description The recipients of a copy, at most 20. */
      Cc?: string[];
      /** @description The recipients of a blind copy, at most 20. None of them may be in `Destination`, too. */
      Bcc?: string[];
      /** @description The content, made from a template. In practice it is needed, unless the account has the old permission for `Simple`. */
      Template?: components["schemas"]["Template"];
      /**
       * @deprecated
       * @description The content itself. Only for accounts that have the old permission for it.
       */
      Simple?: components["schemas"]["Simple"];
      /** @description The attachments, at most 10, and together at most 4 MB before Base64. */
      Attachments?: components["schemas"]["Attachment"][];
      /**
       * @description The language of the unsubscribe link, as a number in a string; `0` is no link. The two sites number the languages
       *     differently: `1` is Simplified Chinese on the domestic site and English on the international one, `2` the reverse.
       *
       *     Uncertain: another passage of the international text numbers them as the domestic one does.
       * @example 0
       */
      Unsubscribe?: string;
      /**
       * Format: int64
       * @description `0`, the default: not triggered, for marketing and whatever is not urgent. `1`: triggered, for verification codes and the like; above an undisclosed size such a mail goes the way of `0`.
       * @enum {integer}
       */
      TriggerType?: 0 | 1;
      /**
       * @description The header Message-Id of the mail. It comes back as `messageId` in callbacks.
       * @example <20261102.0001@mail.example.org>
       */
      SmtpMessageId?: string;
      /** @description Further headers of the mail, as a string that holds a JSON object. */
      SmtpHeaders?: string;
      /** @description The header From of the mail. Its domain should be that of `FromEmailAddress`. */
      HeaderFrom?: string;
    };
    /** @description A template and the values for its variables. */
    Template: {
      /**
       * Format: int64
       * @description The number of the template.
       */
      TemplateID: number;
      /** @description The values, as a string that holds a JSON object; `{}` if there are none. No HTML and nothing nested. */
      TemplateData: string;
    };
    /** @description The content of a mail without a template. */
    Simple: {
      /** @description The HTML, in Base64. */
      Html?: string;
      /** @description The plain text, in Base64. Shown alone where there is no HTML. */
      Text?: string;
    };
    /** @description A file to go with the mail. */
    Attachment: {
      /** @description The name, at most 255 characters, without spaces and without any of `? \ * | " < > : /`. The service refuses many extensions. */
      FileName: string;
      /** @description The file, in Base64. Not marked as required, but in practice it is. */
      Content?: string;
      /** @description The address of the file. Declared by the provider, but not open for use. */
      FileURL?: string;
    };
    /** @description The answer to `SendEmail`. */
    SendEmailResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["SendEmailResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The mail was taken over. */
    SendEmailResult: {
      /** @description The id of the mail, for `GetSendEmailStatus`. In callbacks it is called `bulkId`. */
      MessageId: string;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description A mailing to a list of recipients. */
    BatchSendEmailRequest: {
      /** @description The sender, as `address` or as `Alias <address>` with exactly one space between them and no colon in the alias. It has to be a configured sender of a verified domain. */
      FromEmailAddress: string;
      /**
       * Format: int64
       * @description The number of the list of recipients, which has to be uploaded completely.
       */
      ReceiverId: number;
      /**
       * @description The subject. Variables of the template may stand in it.
       *
       *     Uncertain: an error text of the service allows 1 to 100 characters, an older FAQ 998.
       */
      Subject: string;
      /**
       * Format: int64
       * @description When to send. `1` at once, `2` at the time in `TimedParam`, `3` again and again as `CycleParam` says.
       * @enum {integer}
       */
      TaskType: 1 | 2 | 3;
      /** @description One address for replies, in spite of the plural. */
      ReplyToAddresses?: string;
      /**
       * @description The content, made from a template. In practice it is needed, unless the account has the old permission for `Simple`.
       *
       *     Uncertain: where the values of the variables were uploaded with the list, they are not given again; how the template
       *     is named then is not documented.
       */
      Template?: components["schemas"]["Template"];
      /**
       * @deprecated
       * @description The content itself. Only for accounts that have the old permission for it.
       */
      Simple?: components["schemas"]["Simple"];
      /** @description Declared by the provider, but not supported yet. */
      Attachments?: components["schemas"]["Attachment"][];
      /** @description The rhythm. Needed where `TaskType` is 3. */
      CycleParam?: components["schemas"]["CycleEmailParam"];
      /** @description The time. Needed where `TaskType` is 2. */
      TimedParam?: components["schemas"]["TimedEmailParam"];
      /**
       * @description The language of the unsubscribe link, as a number in a string; `0` is no link. The two sites number the languages
       *     differently: `1` is Simplified Chinese on the domestic site and English on the international one, `2` the reverse.
       *
       *     Uncertain: another passage of the international text numbers them as the domestic one does.
       * @example 0
       */
      Unsubscribe?: string;
      /**
       * Format: int64
       * @description The mark that says it is an advertisement: `0` none, `1` before the subject, `2` after it.
       * @enum {integer}
       */
      ADLocation?: 0 | 1 | 2;
    };
    /** @description The rhythm of a mailing that is sent again and again. */
    CycleEmailParam: {
      /**
       * @description The first time, as `YYYY-MM-DD HH:MM:SS` and not in the past.
       *
       *     Uncertain: the time zone is not documented.
       */
      BeginTime: string;
      /**
       * Format: int64
       * @description The hours from one time to the next.
       */
      IntervalTime: number;
      /**
       * Format: int64
       * @description `1` ends the rhythm. Only for changing a task, for which there is no action here.
       */
      TermCycle?: number;
    };
    /** @description The time of a mailing. */
    TimedEmailParam: {
      /**
       * @description The time, as `YYYY-MM-DD HH:MM:SS` and not in the past.
       *
       *     Uncertain: the time zone is not documented.
       */
      BeginTime: string;
    };
    /** @description The answer to `BatchSendEmail`. */
    BatchSendEmailResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["BatchSendEmailResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The task was made. */
    BatchSendEmailResult: {
      /**
       * Format: int64
       * @description The number of the task, as `ListSendTasks` and callbacks have it.
       */
      TaskId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description Which tasks to list. Without a filter, all of them. */
    ListSendTasksRequest: {
      /**
       * Format: int64
       * @description The number of rows to skip.
       */
      Offset: number;
      /**
       * Format: int64
       * @description The number of rows to return, at most 100.
       */
      Limit: number;
      /**
       * Format: int64
       * @description Only tasks in this state: `1` waiting, `5` sending, `6` paused for today, `7` failed, `10` done.
       * @enum {integer}
       */
      Status?: 1 | 5 | 6 | 7 | 10;
      /**
       * Format: int64
       * @description Only tasks for this list of recipients.
       */
      ReceiverId?: number;
      /**
       * Format: int64
       * @description Only tasks of this type: `1` at once, `2` at a certain time, `3` again and again.
       * @enum {integer}
       */
      TaskType?: 1 | 2 | 3;
    };
    /** @description The answer to `ListSendTasks`. */
    ListSendTasksResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["ListSendTasksResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The tasks found. */
    ListSendTasksResult: {
      /**
       * Format: int64
       * @description How many tasks fit, on all pages together.
       */
      TotalCount: number;
      /** @description One page of them; empty if none fits. */
      Data: components["schemas"]["SendTaskData"][];
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description One mailing, and how far it is. */
    SendTaskData: {
      /**
       * Format: int64
       * @description The number of the task, as `BatchSendEmail` returned it.
       *
       *     Uncertain: the official sample has a text here, against the definition.
       */
      TaskId: number;
      /** @description The sender. */
      FromEmailAddress: string;
      /**
       * Format: int64
       * @description The number of the list of recipients.
       */
      ReceiverId: number;
      /** @description The name of the list of recipients. */
      ReceiversName: string;
      TaskStatus: components["schemas"]["TaskStatus"];
      TaskType: components["schemas"]["TaskType"];
      /**
       * Format: int64
       * @description How many mails were asked for.
       */
      RequestCount: number;
      /**
       * Format: int64
       * @description How many mails were sent, which does not mean delivered.
       */
      SendCount: number;
      /**
       * Format: int64
       * @description How many mails are held back in a cache.
       */
      CacheCount: number;
      /**
       * @description When the task was made, as `YYYY-MM-DD HH:MM:SS`.
       *
       *     Uncertain: the time zone is not documented.
       */
      CreateTime: string;
      /** @description When the task was last changed, in the same form. */
      UpdateTime: string;
      /** @description The subject. */
      Subject: string;
      /**
       * @description The template used.
       *
       *     Uncertain: the definition does not promise its members in an answer.
       */
      Template: components["schemas"]["Template"];
      /** @description The rhythm, of a task that sends again and again. */
      CycleParam: components["schemas"]["CycleEmailParam"] | null;
      /** @description The time, of a task that sends at a certain one. */
      TimedParam: components["schemas"]["TimedEmailParam"] | null;
      /** @description Why the task failed. Empty otherwise. */
      ErrMsg: string;
    };
    /**
     * Format: int64
     * @description How far a task is. It says nothing about any single mail.
     */
    TaskStatus: 1 | 5 | 6 | 7 | 10 | (number & {});
    /**
     * Format: int64
     * @description When a task sends.
     */
    TaskType: 1 | 2 | 3 | (number & {});
    /** @description Which mails to report on. */
    GetSendEmailStatusRequest: {
      /**
       * Format: date
       * @description The day of sending. There are no ranges.
       *
       *     Uncertain: the time zone is not documented; it appears to be UTC+08:00.
       */
      RequestDate: string;
      /**
       * Format: int64
       * @description The number of rows to skip.
       */
      Offset: number;
      /**
       * Format: int64
       * @description The number of rows to return, at most 100.
       */
      Limit: number;
      /** @description Only this mail, by the id that `SendEmail` returned. */
      MessageId?: string;
      /** @description Only mails to this address. */
      ToEmailAddress?: string;
    };
    /** @description The answer to `GetSendEmailStatus`. */
    GetSendEmailStatusResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["GetSendEmailStatusResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The rows found. */
    GetSendEmailStatusResult: {
      /**
       * @description One row for each mail and recipient; empty if nothing fits. No order is documented.
       *
       *     Uncertain: that a mail to several recipients has several rows follows from the fields only.
       */
      EmailStatusList: components["schemas"]["SendEmailStatus"][];
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description What became of one mail for one recipient. Read `SendStatus` first, and `DeliverStatus` only where it is 0. */
    SendEmailStatus: {
      /** @description The id of the mail, as `SendEmail` returned it. */
      MessageId: string;
      /** @description The recipient. */
      ToEmailAddress: string;
      /** @description The sender. */
      FromEmailAddress: string;
      SendStatus: components["schemas"]["SendStatus"];
      DeliverStatus: components["schemas"]["DeliverStatus"];
      /** @description What the recipient's side said, or why the mail was dropped or put off. May be empty. */
      DeliverMessage: string;
      /**
       * Format: int64
       * @description When the request came in, in Unix seconds.
       */
      RequestTime: number;
      /**
       * Format: int64
       * @description When Tencent handed the mail over, in Unix seconds.
       *
       *     Uncertain: the value before that is not documented; expect 0.
       */
      DeliverTime: number;
      /** @description The recipient opened the mail. */
      UserOpened: boolean;
      /** @description The recipient followed a link in the mail. */
      UserClicked: boolean;
      /** @description The recipient unsubscribed from this sender. */
      UserUnsubscribed: boolean;
      /**
       * @deprecated
       * @description The older spelling of `UserComplained`, and the only one in the official samples.
       */
      UserComplainted?: boolean;
      /** @description The recipient reported the sender. Where it is missing, read `UserComplainted`. */
      UserComplained?: boolean;
    };
    /**
     * Format: int64
     * @description What Tencent did with the mail.
     */
    SendStatus:
      | 0
      | 1001
      | 1002
      | 1003
      | 1004
      | 1005
      | 1006
      | 1007
      | 1008
      | 1009
      | 1010
      | 1011
      | 1013
      | 2001
      | 3007
      | 3008
      | 3009
      | 3010
      | 3014
      | 3020
      | 3024
      | 3030
      | 3033
      | (number & {});
    /**
     * Format: int64
     * @description What happened at the recipient's provider. It says nothing where `SendStatus` is not 0.
     *
     *     Uncertain: that 1 is the word of the recipient's mail server, as its text says, rests on that text alone. The same numbers
     *     stand in callbacks as `eventid`; 4 to 7 of those are not documented here.
     */
    DeliverStatus: 0 | 1 | 2 | 3 | 8 | (number & {});
    /** @description What happened to one mail of one recipient. */
    MailEvent: {
      event: components["schemas"]["MailEventName"];
      /** @description The recipient. */
      email: string;
      /**
       * Format: int64
       * @description When it happened, in Unix seconds.
       */
      timestamp: number;
      /** @description The `MessageId` that `SendEmail` returned. All official samples spell it so. */
      bulkId?: string;
      /** @description The same, as the table of fields spells it. Read both. */
      bulkid?: string;
      /** @description Why the mail did not arrive, mostly what the recipient's side said. A sample has one with a delivered mail, too. */
      reason?: string;
      bounceType?: components["schemas"]["BounceType"];
      /** @description The address of the link that was followed. Only with `click`. */
      link?: string;
      /** @description The program that opened the mail or followed the link. Only with `open` and `click`. */
      useragent?: string;
      /** @description The number of the account (AppId). */
      username?: string;
      /** @description The sender's address, without an alias. */
      from?: string;
      /** @description The sender's domain. */
      fromDomain?: string;
      /**
       * Format: int64
       * @description The number of the template.
       */
      templateId?: number;
      /** @description The subject; encoded as in a mail's header where it is not plain ASCII. */
      subject?: string;
      /** @description The header Message-ID of the mail, which `SmtpMessageId` can set. It is not the `MessageId` of the API. */
      messageId?: string;
      /**
       * Format: int64
       * @description The event as a number: 1 delivered, 2 dropped, 3 bounce, 4 open, 5 click, 6 spamreport, 7 unsubscribe, 8 deferred. The official samples leave it out.
       */
      eventid?: number;
      /**
       * Format: int64
       * @description The number of the task, of a mail sent with `BatchSendEmail`.
       */
      taskId?: number;
      /**
       * Format: int64
       * @description When the mail was sent, in Unix seconds.
       *
       *     Uncertain: it stands in a sample only, without an explanation.
       */
      sentTimestamp?: number;
      /**
       * @description A value of the sender's own.
       *
       *     Uncertain: it stands in a sample only; by its name it is what the mail carried in a header of that name, set by
       *     `SmtpHeaders`.
       */
      "X-Tencentcloudses-Cb-Custom"?: string;
    };
    /**
     * @description What happened.
     *
     *     Uncertain: that `delivered` is the word of the recipient's mail server, as its text says, rests on that text alone. A
     *     bounce after it cannot be ruled out.
     */
    MailEventName:
      | "processed"
      | "deferred"
      | "delivered"
      | "dropped"
      | "bounce"
      | "open"
      | "click"
      | "unsubscribe"
      | "spamreport"
      | (string & {});
    /** @description Whether a bounce is for good. Only with `bounce`; a sample of another event has an empty text. */
    BounceType: "hard_bounce" | "hard" | "soft_bounce" | "soft" | (string & {});
    /** @description The id of this call, for support. Mostly a UUID, but the form is not promised. */
    RequestId: string;
    /** @description The call was refused. The fields of a result are absent. */
    ErrorResult: {
      Error: components["schemas"]["ServiceError"];
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description Why the call was refused. */
    ServiceError: {
      Code: components["schemas"]["ErrorCode"];
      /** @description A text for people. It changes with time and language; decide by `Code`. */
      Message: string;
    };
    /**
     * @description A category, or a category and a detail after a dot. Where the detail is unknown, go by the category.
     *
     *     These are the codes listed for the four actions, the codes common to all actions, and two more of the service that call
     *     for another try.
     */
    ErrorCode:
      | "ActionOffline"
      | "AuthFailure.InvalidAuthorization"
      | "AuthFailure.InvalidSecretId"
      | "AuthFailure.MFAFailure"
      | "AuthFailure.SecretIdNotFound"
      | "AuthFailure.SignatureExpire"
      | "AuthFailure.SignatureFailure"
      | "AuthFailure.TokenFailure"
      | "AuthFailure.UnauthorizedOperation"
      | "DryRunOperation"
      | "FailedOperation"
      | "FailedOperation.AttachContentToolarge"
      | "FailedOperation.EmailAddrInBlacklist"
      | "FailedOperation.EmailContentToolarge"
      | "FailedOperation.ExceedSendLimit"
      | "FailedOperation.FileURLNotExist"
      | "FailedOperation.FrequencyLimit"
      | "FailedOperation.HighRejectionRate"
      | "FailedOperation.IllegalURL"
      | "FailedOperation.IncorrectEmail"
      | "FailedOperation.IncorrectSender"
      | "FailedOperation.InsufficientBalance"
      | "FailedOperation.InsufficientQuota"
      | "FailedOperation.InvalidAttachName"
      | "FailedOperation.InvalidLimit"
      | "FailedOperation.InvalidTemplateID"
      | "FailedOperation.MissingEmailContent"
      | "FailedOperation.NoAttachPermission"
      | "FailedOperation.NotAuthenticatedSender"
      | "FailedOperation.NotSupportDate"
      | "FailedOperation.ProtocolCheckErr"
      | "FailedOperation.ReceiverHasUnsubscribed"
      | "FailedOperation.RejectedByRecipients"
      | "FailedOperation.SendEmailErr"
      | "FailedOperation.ServiceNotAvailable"
      | "FailedOperation.TemporaryBlocked"
      | "FailedOperation.TooManyAttachments"
      | "FailedOperation.TooManyRecipients"
      | "FailedOperation.URLForbidden"
      | "FailedOperation.UnsupportMailType"
      | "FailedOperation.WithOutPermission"
      | "FailedOperation.WrongContentJson"
      | "InternalError"
      | "InternalError.QueryDataBaseFailed"
      | "InvalidAction"
      | "InvalidParameter"
      | "InvalidParameterValue"
      | "InvalidParameterValue.AttachContentIsWrong"
      | "InvalidParameterValue.BeginTimeBeforeNow"
      | "InvalidParameterValue.EmailAddressIsNULL"
      | "InvalidParameterValue.EmailContentIsWrong"
      | "InvalidParameterValue.InvalidEmailIdentity"
      | "InvalidParameterValue.ReceiverEmailInvalid"
      | "InvalidParameterValue.SubjectLengthError"
      | "InvalidParameterValue.TemplateDataError"
      | "InvalidParameterValue.TemplateNotMatchData"
      | "InvalidParameterValue.WrongDate"
      | "InvalidRequest"
      | "IpInBlacklist"
      | "IpNotInWhitelist"
      | "LimitExceeded"
      | "MissingParameter"
      | "MissingParameter.CycleParamNecessary"
      | "MissingParameter.SendParamNecessary"
      | "MissingParameter.TimedParamNecessary"
      | "NoSuchProduct"
      | "NoSuchVersion"
      | "OperationDenied"
      | "OperationDenied.ReceiverNotExist"
      | "OperationDenied.ReceiverStatusError"
      | "OperationDenied.SendAddressStatusError"
      | "OperationDenied.TemplateStatusError"
      | "RequestLimitExceeded"
      | "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
      | "RequestLimitExceeded.IPLimitExceeded"
      | "RequestLimitExceeded.UinLimitExceeded"
      | "RequestSizeLimitExceeded"
      | "ResourceInUse"
      | "ResourceInsufficient"
      | "ResourceNotFound"
      | "ResourceUnavailable"
      | "ResponseSizeLimitExceeded"
      | "ServiceUnavailable"
      | "UnauthorizedOperation"
      | "UnknownParameter"
      | "UnsupportedOperation"
      | "UnsupportedProtocol"
      | "UnsupportedRegion"
      | (string & {});
  };
  responses: {
    /** @description The call did not reach the service. A gateway or proxy answered, with HTML or anything else in the body. */
    NotFromTheService: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * @description The region that holds the data; it does not follow from the host. Known: `ap-guangzhou` and `ap-hongkong` on the domestic site, `ap-singapore` on the international one.
     * @example ap-singapore
     */
    Region: string;
    /**
     * @description The language of error messages. Codes do not change with it.
     * @example en-US
     */
    Language: "zh-CN" | "en-US";
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  sendEmail: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The region that holds the data; it does not follow from the host. Known: `ap-guangzhou` and `ap-hongkong` on the domestic site, `ap-singapore` on the international one.
         * @example ap-singapore
         */
        "X-TC-Region": components["parameters"]["Region"];
        /**
         * @description The language of error messages. Codes do not change with it.
         * @example en-US
         */
        "X-TC-Language"?: components["parameters"]["Language"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The mail. The whole request may have 8 MB by the page of this service, 10 MB by the general one. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendEmailRequest"];
      };
    };
    responses: {
      /** @description The mail was taken over, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SendEmailResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  batchSendEmail: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The region that holds the data; it does not follow from the host. Known: `ap-guangzhou` and `ap-hongkong` on the domestic site, `ap-singapore` on the international one.
         * @example ap-singapore
         */
        "X-TC-Region": components["parameters"]["Region"];
        /**
         * @description The language of error messages. Codes do not change with it.
         * @example en-US
         */
        "X-TC-Language"?: components["parameters"]["Language"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The mail, the list of its recipients, and when to send it. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchSendEmailRequest"];
      };
    };
    responses: {
      /** @description The task was made, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchSendEmailResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  listSendTasks: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The region that holds the data; it does not follow from the host. Known: `ap-guangzhou` and `ap-hongkong` on the domestic site, `ap-singapore` on the international one.
         * @example ap-singapore
         */
        "X-TC-Region": components["parameters"]["Region"];
        /**
         * @description The language of error messages. Codes do not change with it.
         * @example en-US
         */
        "X-TC-Language"?: components["parameters"]["Language"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description Which tasks. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListSendTasksRequest"];
      };
    };
    responses: {
      /** @description The tasks found, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListSendTasksResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  getSendEmailStatus: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The region that holds the data; it does not follow from the host. Known: `ap-guangzhou` and `ap-hongkong` on the domestic site, `ap-singapore` on the international one.
         * @example ap-singapore
         */
        "X-TC-Region": components["parameters"]["Region"];
        /**
         * @description The language of error messages. Codes do not change with it.
         * @example en-US
         */
        "X-TC-Language"?: components["parameters"]["Language"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The day, and which of its rows. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetSendEmailStatusRequest"];
      };
    };
    responses: {
      /** @description The rows found, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetSendEmailStatusResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  mailEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["MailEvent"];
      };
    };
    responses: {
      /** @description The event was taken. No body is known to be needed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
