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
     *     Uncertain: the pages give 1 request a second, 20 a second, or both. The action's page keeps records for 30 days, the text
     *     of `FailedOperation.NotSupportDate` says 90.
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
export type webhooks = Record<string, never>;
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
     */
    DeliverStatus: 0 | 1 | 2 | 3 | 8 | (number & {});
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
     *     These are the codes listed for the two actions, the codes common to all actions, and two more of the service that call for
     *     another try.
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
      | "InvalidParameterValue.EmailAddressIsNULL"
      | "InvalidParameterValue.EmailContentIsWrong"
      | "InvalidParameterValue.InvalidEmailIdentity"
      | "InvalidParameterValue.ReceiverEmailInvalid"
      | "InvalidParameterValue.WrongDate"
      | "InvalidRequest"
      | "IpInBlacklist"
      | "IpNotInWhitelist"
      | "LimitExceeded"
      | "MissingParameter"
      | "NoSuchProduct"
      | "NoSuchVersion"
      | "OperationDenied"
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
}
