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
     *     Uncertain: many of its error codes are codes of sending, and nothing shows that a status query really answers with them.
     */
    post: operations["getSendEmailStatus"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/GetStatisticsReport": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the counters of a period.
     * @description How many mails were asked for, delivered, opened and so on: for each day, and for the period as a whole. They can be
     *     narrowed to the mails of one sender domain, and to those to one domain of recipients.
     *
     *     20 calls a second.
     *
     *     Uncertain: how long a period may be, whether its last day is counted, and in which time zone the days are. None of it is
     *     documented.
     */
    post: operations["getStatisticsReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/GetAbuseReport": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the complaints of a period.
     * @description The mails that recipients reported as spam. They can be narrowed to those from one sender or sender domain, to one
     *     recipient or domain of recipients, or made from one template. The action was added in 2026. No order is documented.
     *
     *     20 calls a second.
     *
     *     Uncertain: how long a period may be, whether its last day is counted, and in which time zone the times are. None of it is
     *     documented, nor which fields always come.
     */
    post: operations["getAbuseReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListBlackEmailAddress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the addresses that the service blocks.
     * @description An address is blocked after a hard bounce, for all accounts of the service and, by the FAQ, for 14 days. The list of the
     *     account itself is another one; see `ListCustomBlacklist`. No order is documented.
     *
     *     20 calls a second.
     *
     *     Uncertain: how long a period may be, whether its last day is counted, and in which time zone the days are. None of it is
     *     documented.
     */
    post: operations["listBlackEmailAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteBlackList": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take addresses off the service's block list.
     * @description For addresses that were blocked after a hard bounce and are known to work; see `ListBlackEmailAddress`. Another hard
     *     bounce may block them again.
     *
     *     20 calls a second.
     *
     *     Uncertain: whether an address that is blocked for all accounts is then free for all of them, and what is answered for one
     *     that is not blocked.
     */
    post: operations["deleteBlackList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateCustomBlacklist": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put addresses on the account's own block list.
     * @description They stay there until a day or for ever. Mind the spelling: `Blacklist` here and in `ListCustomBlacklist`, `BlackList` in
     *     `UpdateCustomBlackList` and `DeleteCustomBlackList`.
     *
     *     20 calls a second.
     *
     *     Uncertain: how many addresses a call may have, though there is an error for too many, and what becomes of an address that
     *     is on the list already.
     */
    post: operations["createCustomBlacklist"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListCustomBlacklist": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the account's own block list.
     * @description The addresses that `CreateCustomBlacklist` put there, with those whose time has run out if asked for. No order is
     *     documented.
     *
     *     20 calls a second.
     */
    post: operations["listCustomBlacklist"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/UpdateCustomBlackList": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change an entry of the account's own block list.
     * @description Replaces the address of an entry and the day on which it ends. `ListCustomBlacklist` tells the numbers of the entries.
     *
     *     20 calls a second.
     *
     *     Uncertain: whether an entry without an `ExpireDate` keeps its day or stays for ever, and what is answered for a number
     *     that is not known.
     */
    post: operations["updateCustomBlackList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteCustomBlackList": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take addresses off the account's own block list.
     * @description By their addresses, not by the numbers of their entries.
     *
     *     20 calls a second.
     *
     *     Uncertain: how many addresses a call may have, and what is answered for one that is not on the list.
     */
    post: operations["deleteCustomBlackList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateEmailTemplate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a template.
     * @description It is reviewed, and cannot be used before it is approved; `GetEmailTemplate` tells how far that is. There is no
     *     idempotency key, so that a repeated call may make a second template.
     *
     *     20 calls a second.
     */
    post: operations["createEmailTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/UpdateEmailTemplate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change a template.
     * @description Replaces the name and the content. The template is reviewed again, and cannot be used before it is approved again.
     *
     *     20 calls a second.
     */
    post: operations["updateEmailTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteEmailTemplate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a template.
     * @description It can no longer be used for sending.
     *
     *     20 calls a second.
     *
     *     Uncertain: what is answered for a template that does not exist, and what becomes of mailings that wait and use it.
     */
    post: operations["deleteEmailTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/GetEmailTemplate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a template.
     * @description Its name, its content, and whether it may be used. Why it was rejected stands in `ListEmailTemplates` only.
     *
     *     20 calls a second.
     */
    post: operations["getEmailTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListEmailTemplates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the templates, and how far their review is.
     * @description With the reviewer's note, but without their content; `GetEmailTemplate` has that. No order is documented.
     *
     *     20 calls a second.
     */
    post: operations["listEmailTemplates"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateEmailIdentity": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a sender domain.
     * @description The answer has the DNS records that prove the ownership of the domain and let Tencent send for it. Set them, then have
     *     them checked with `UpdateEmailIdentity`. A domain that exists already is refused.
     *
     *     20 calls a second.
     */
    post: operations["createEmailIdentity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/UpdateEmailIdentity": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have the DNS records of a sender domain checked.
     * @description Looks the records up and answers with what was found, and with whether the domain is verified by now.
     *
     *     20 calls a second.
     *
     *     Uncertain: by its fields it also chooses the length of the DKIM key; how the two go together is not documented.
     */
    post: operations["updateEmailIdentity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/GetEmailIdentity": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the DNS records that a sender domain needs, and their state.
     * @description One domain, with each record as it should be and as it was found. To have them looked up anew, call `UpdateEmailIdentity`.
     *
     *     20 calls a second.
     */
    post: operations["getEmailIdentity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListEmailIdentities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the sender domains, with how much each of them may send.
     * @description Verified domains and others. `DailyQuota` says how many mails a domain may send today, and is the figure to trust where
     *     pages tell others. No order is documented.
     *
     *     20 calls a second.
     *
     *     Uncertain: how many rows come without a `Limit`, and how many it may ask for. `Total` is newer than the official sample
     *     and may be missing.
     */
    post: operations["listEmailIdentities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteEmailIdentity": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a sender domain.
     * @description Nothing can be sent from the domain afterwards. Its sender addresses have to be deleted before. Only accounts of
     *     enterprises may call this.
     *
     *     20 calls a second.
     *
     *     Uncertain: how a second deletion is answered.
     */
    post: operations["deleteEmailIdentity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateEmailAddress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a sender address.
     * @description The domain of the address has to be verified. An address that exists already is refused.
     *
     *     20 calls a second.
     *
     *     Uncertain: how many there may be. The domestic text says 10 in all, the international one 10 for each domain.
     */
    post: operations["createEmailAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListEmailAddress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the sender addresses.
     * @description All of them at once, of all domains: there are no pages and no filter. No order is documented.
     *
     *     20 calls a second by the older pages.
     *
     *     Uncertain: how often it may be called. The newer pages of this action say 35 times a second.
     */
    post: operations["listEmailAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteEmailAddress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a sender address.
     * @description An address that does not exist is refused, and so is a second deletion.
     *
     *     20 calls a second.
     */
    post: operations["deleteEmailAddress"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/UpdateEmailSmtpPassWord": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the SMTP password of a sender address.
     * @description The first one or another one. An address has no SMTP password at first and cannot send over SMTP without one; this API
     *     does not need it. A password that is set already is refused, so that a repeat of this call is answered with
     *     `OperationDenied.RepeatPassWord`.
     *
     *     20 calls a second.
     */
    post: operations["updateEmailSmtpPassWord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateReceiver": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make an empty list of recipients.
     * @description Fill it with `CreateReceiverDetail` or `CreateReceiverDetailWithData`, then mail to it with `BatchSendEmail`. A name that
     *     is taken already is refused.
     *
     *     20 calls a second.
     */
    post: operations["createReceiver"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateReceiverDetail": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add addresses to a list of recipients.
     * @description The addresses are stored afterwards: `ListReceivers` tells when the list is uploaded completely. More can be added at any
     *     time, up to 50,000 in the list. Addresses are appended, so that a repeated call adds them again.
     *
     *     20 calls a second.
     *
     *     Uncertain: the text says that repeated addresses are not sorted out, while the answer has a field that counts them. The
     *     definition promises none of the counters, and older pages have none.
     */
    post: operations["createReceiverDetail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateReceiverDetailWithData": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add addresses with values for a template to a list of recipients.
     * @description The addresses are stored afterwards: `ListReceivers` tells when the list is uploaded completely. More can be added at any
     *     time, up to 50,000 in the list. Addresses are appended, so that a repeated call adds them again. Each brings values for
     *     the variables of the template; the names of the variables have to be the same in the whole list.
     *
     *     20 calls a second.
     *
     *     Uncertain: the text says that repeated addresses are not sorted out, while the answer has a field that counts them. The
     *     definition promises none of the counters.
     */
    post: operations["createReceiverDetailWithData"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListReceivers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the lists of recipients, and whether they are uploaded completely.
     * @description Filter by state or by a part of the name. No order is documented.
     *
     *     20 calls a second.
     */
    post: operations["listReceivers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListReceiverDetails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the addresses of a list of recipients.
     * @description Valid addresses and others, with the values for the template where they were uploaded. No order is documented.
     *
     *     20 calls a second.
     */
    post: operations["listReceiverDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteReceiver": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a list of recipients and all its addresses.
     * @description A list that does not exist is refused, and so is a second deletion.
     *
     *     20 calls a second.
     *
     *     Uncertain: what becomes of a task that still has to send to the list.
     */
    post: operations["deleteReceiver"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateAddressUnsubscribeConfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the unsubscribe link of a sender address.
     * @description Chooses the language of the link, and whether it is used. To change settings that are there already, call
     *     `UpdateAddressUnsubscribeConfig`.
     *
     *     20 calls a second.
     *
     *     Uncertain: which errors it answers with besides the common ones. Nor is it documented what becomes of settings that are
     *     there already, and whether these settings or `Unsubscribe` of a mail win.
     */
    post: operations["createAddressUnsubscribeConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/UpdateAddressUnsubscribeConfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the unsubscribe link of a sender address.
     * @description Replaces the language of the link and whether it is used.
     *
     *     20 calls a second.
     *
     *     Uncertain: which errors it answers with besides the common ones.
     */
    post: operations["updateAddressUnsubscribeConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteAddressUnsubscribeConfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete the settings of the unsubscribe link of a sender address.
     * @description To keep the settings without using them, set `Status` to 0 with `UpdateAddressUnsubscribeConfig`.
     *
     *     20 calls a second.
     *
     *     Uncertain: which errors it answers with besides the common ones. Nor is it documented what a call without an address
     *     deletes.
     */
    post: operations["deleteAddressUnsubscribeConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListAddressUnsubscribeConfig": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the unsubscribe links of the sender addresses.
     * @description One row for each address that has such settings. No order is documented.
     *
     *     20 calls a second.
     *
     *     Uncertain: which errors it answers with besides the common ones. Nor is it documented how many rows come without a
     *     `Limit`.
     */
    post: operations["listAddressUnsubscribeConfig"];
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
      Template: components["schemas"]["UsedTemplate"];
      /** @description The rhythm, of a task that sends again and again. */
      CycleParam: components["schemas"]["TaskCycle"] | null;
      /** @description The time, of a task that sends at a certain one. */
      TimedParam: components["schemas"]["TaskTime"] | null;
      /** @description Why the task failed. Empty otherwise. */
      ErrMsg: string;
    };
    /** @description The template that a mailing uses. None of its fields is promised. */
    UsedTemplate: {
      /**
       * Format: int64
       * @description The number of the template.
       */
      TemplateID?: number;
      /** @description The values for its variables, as a string that holds a JSON object. */
      TemplateData?: string;
    };
    /** @description The rhythm of a task. None of its fields is promised. */
    TaskCycle: {
      /**
       * @description The first time, as `YYYY-MM-DD HH:MM:SS`.
       *
       *     Uncertain: the time zone is not documented.
       */
      BeginTime?: string;
      /**
       * Format: int64
       * @description The hours from one time to the next.
       */
      IntervalTime?: number;
      /**
       * Format: int64
       * @description `1` where the rhythm was ended.
       */
      TermCycle?: number;
    };
    /** @description The time of a task. Its field is not promised. */
    TaskTime: {
      /**
       * @description The time, as `YYYY-MM-DD HH:MM:SS`.
       *
       *     Uncertain: the time zone is not documented.
       */
      BeginTime?: string;
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
    /** @description Which mails to count. */
    GetStatisticsReportRequest: {
      /**
       * Format: date
       * @description The first day.
       */
      StartDate: string;
      /**
       * Format: date
       * @description The last day.
       */
      EndDate: string;
      /** @description Only mails from this domain. */
      Domain?: string;
      /**
       * @description Only mails to this domain.
       * @example gmail.com
       */
      ReceivingMailboxType?: string;
    };
    /** @description The answer to `GetStatisticsReport`. */
    GetStatisticsReportResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["GetStatisticsReportResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The counters. */
    GetStatisticsReportResult: {
      /**
       * @description The counters of each day.
       *
       *     Uncertain: a day without mails may be missing. The official sample has one day where three are asked for.
       */
      DailyVolumes: components["schemas"]["Volume"][];
      /** @description The counters of the whole period. The `SendDate` in it means nothing. */
      OverallVolume: components["schemas"]["Volume"];
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description Counters of mails. */
    Volume: {
      /**
       * Format: date
       * @description The day.
       */
      SendDate: string;
      /**
       * Format: int64
       * @description How many mails were asked for.
       */
      RequestCount: number;
      /**
       * Format: int64
       * @description How many of them Tencent let through.
       */
      AcceptedCount: number;
      /**
       * Format: int64
       * @description How many were delivered.
       */
      DeliveredCount: number;
      /**
       * Format: int64
       * @description How often mails were opened.
       *
       *     Uncertain: older texts count each recipient once.
       */
      OpenedCount: number;
      /**
       * Format: int64
       * @description How many recipients followed a link.
       */
      ClickedCount: number;
      /**
       * Format: int64
       * @description How many mails bounced.
       */
      BounceCount: number;
      /**
       * Format: int64
       * @description How many recipients unsubscribed.
       */
      UnsubscribeCount: number;
    };
    /** @description Which complaints to list. */
    GetAbuseReportRequest: {
      /**
       * @description The beginning of the period, as `YYYY-MM-DD`.
       *
       *     Uncertain: the form, which rests on a sample; whether a time of day may be given, too, is not documented.
       * @example 2026-11-01
       */
      StartTime: string;
      /**
       * @description The end of the period, in the same form.
       * @example 2026-11-02
       */
      EndTime: string;
      /**
       * Format: int64
       * @description The number of rows to skip.
       */
      Offset?: number;
      /**
       * Format: int64
       * @description The number of rows to return; 1000 where it is not given.
       *
       *     Uncertain: the most it may be. The text of `FailedOperation.InvalidLimit`, which is listed for this action, speaks of
       *     100.
       */
      Limit?: number;
      /** @description Only complaints about mails from this domain. */
      FromDomain?: string;
      /** @description Only complaints about mails from this address. */
      FromAddress?: string;
      /** @description Only complaints about mails to this domain. */
      Mta?: string;
      /** @description Only complaints about mails to this address. */
      ToAddress?: string;
      /**
       * @description Only complaints about mails made from this template. Its number, here as a string.
       * @example 100091
       */
      TemplateId?: string;
    };
    /** @description The answer to `GetAbuseReport`. */
    GetAbuseReportResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["GetAbuseReportResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The complaints found. */
    GetAbuseReportResult: {
      /** @description One page of them. */
      Data?: components["schemas"]["AbuseReport"][];
      /**
       * Format: int64
       * @description How many complaints fit, on all pages together.
       */
      TotalCount?: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description One complaint. None of its fields is promised. */
    AbuseReport: {
      /**
       * @description When the mail was sent, as `YYYY-MM-DD HH:MM:SS`.
       *
       *     Uncertain: the time zone is not documented.
       */
      DeliverTime?: string;
      /** @description The sender. */
      OriginalMailFrom?: string;
      /** @description The recipient. */
      OriginalRcptTo?: string;
      /** @description The sender's domain. */
      FromDomain?: string;
      /** @description When the recipient complained, in the same form. */
      ComplainTime?: string;
      /** @description The recipient's domain. */
      Mta?: string;
      /** @description The IP address that the mail came from. May be empty. */
      SourceIp?: string;
      /**
       * @description When the complaint was entered, in the same form.
       *
       *     Uncertain: that it is the time of the entry follows from the name.
       */
      InsertTime?: string;
      /** @description The number of the template, here as a string. */
      TemplateId?: string;
      /** @description The `MessageId` that `SendEmail` returned. */
      BulkId?: string;
      /** @description The header Message-Id of the mail. It is not the `MessageId` of the API. */
      MessageId?: string;
      /**
       * @description When the recipient complained, in the same form.
       *
       *     Uncertain: how it differs from `ComplainTime`.
       */
      AbuseTime?: string;
      /** @description The subject. */
      Subject?: string;
    };
    /** @description Which addresses to list. */
    ListBlackEmailAddressRequest: {
      /**
       * Format: date
       * @description The first day on which they were blocked.
       */
      StartDate: string;
      /**
       * Format: date
       * @description The last day on which they were blocked.
       */
      EndDate: string;
      /**
       * Format: int64
       * @description The number of rows to return, at most 100.
       */
      Limit: number;
      /**
       * Format: int64
       * @description The number of rows to skip.
       */
      Offset: number;
      /** @description Only this address. */
      EmailAddress?: string;
      /**
       * @deprecated
       * @description Only addresses that this task has to do with. No longer to be used.
       */
      TaskID?: string;
    };
    /** @description The answer to `ListBlackEmailAddress`. */
    ListBlackEmailAddressResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["ListBlackEmailAddressResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The addresses found. */
    ListBlackEmailAddressResult: {
      /** @description One page of them; empty if none fits. */
      BlackList: components["schemas"]["BlackEmailAddress"][];
      /**
       * Format: int64
       * @description How many addresses fit, on all pages together.
       */
      TotalCount: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description An address that the service blocks. */
    BlackEmailAddress: {
      /**
       * @description When it was blocked, as `YYYY-MM-DD HH:MM:SS`.
       *
       *     Uncertain: the time zone is not documented.
       */
      BounceTime: string;
      /** @description The address. */
      EmailAddress: string;
      /** @description Why: what the recipient's side replied. It may have several lines and be cut off. Added later, it may be missing. */
      IspDesc?: string;
    };
    /** @description Which addresses to take off the service's block list. */
    DeleteBlackListRequest: {
      /** @description The addresses, at least one. */
      EmailAddressList: string[];
    };
    /** @description The answer to an action that has no result. */
    AcknowledgedResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["Acknowledged"] | components["schemas"]["ErrorResult"];
    };
    /** @description It was done. There is nothing else to tell. */
    Acknowledged: {
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description Which addresses to put on the account's own block list. */
    CreateCustomBlacklistRequest: {
      /** @description The addresses. */
      Emails: string[];
      /**
       * Format: date
       * @description The day until which they are blocked; for ever where it is not given.
       */
      ExpireDate?: string;
    };
    /** @description The answer to `CreateCustomBlacklist`. */
    CreateCustomBlacklistResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["CreateCustomBlacklistResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description What became of the addresses. The official sample has none of the counters. */
    CreateCustomBlacklistResult: {
      /**
       * Format: int64
       * @description How many addresses were given.
       */
      TotalCount?: number;
      /**
       * Format: int64
       * @description How many of them were put on the list.
       */
      ValidCount?: number;
      /**
       * Format: int64
       * @description How many are too long.
       */
      TooLongCount?: number;
      /**
       * Format: int64
       * @description How many were given more than once.
       */
      RepeatCount?: number;
      /**
       * Format: int64
       * @description How many are malformed.
       */
      InvalidCount?: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description Which entries to list. */
    ListCustomBlacklistRequest: {
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
       * @description Only entries in this state: `0` their time has run out, `1` they count; `2` is both.
       * @enum {integer}
       */
      Status: 0 | 1 | 2;
      /** @description Only entries of this address. */
      Email?: string;
    };
    /** @description The answer to `ListCustomBlacklist`. */
    ListCustomBlacklistResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["ListCustomBlacklistResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The entries found. */
    ListCustomBlacklistResult: {
      /**
       * Format: int64
       * @description How many entries fit, on all pages together.
       */
      TotalCount?: number;
      /** @description One page of them. */
      Data?: components["schemas"]["BlackAddressDetail"][];
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description An entry of the account's own block list. None of its fields is promised. */
    BlackAddressDetail: {
      /**
       * Format: int64
       * @description The number of the entry, for `UpdateCustomBlackList`.
       */
      Id?: number;
      /** @description The address. */
      Email?: string;
      /**
       * @description When it was put on the list, as `YYYY-MM-DD HH:MM:SS`.
       *
       *     Uncertain: the time zone is not documented.
       */
      CreateTime?: string;
      /**
       * @description The day until which it is blocked, as `YYYY-MM-DD`.
       *
       *     Uncertain: what stands here where that is for ever.
       */
      ExpireDate?: string;
      Status?: components["schemas"]["BlackAddressStatus"];
    };
    /**
     * Format: int64
     * @description Whether an entry of the account's own block list counts.
     */
    BlackAddressStatus: 0 | 1 | (number & {});
    /** @description An entry of the account's own block list as it is to be. */
    UpdateCustomBlackListRequest: {
      /**
       * Format: int64
       * @description The number of the entry.
       */
      Id: number;
      /** @description The address. */
      Email: string;
      /** @description The day until which it is blocked, as `YYYY-MM-DD`; for ever if empty. */
      ExpireDate?: string;
    };
    /** @description Which addresses to take off the account's own block list. */
    DeleteCustomBlackListRequest: {
      /** @description The addresses. */
      Emails: string[];
    };
    /** @description A template to be made. */
    CreateEmailTemplateRequest: {
      /** @description The name. */
      TemplateName: string;
      /** @description The content. */
      TemplateContent: components["schemas"]["TemplateContent"];
    };
    /** @description The content of a template. A variable is written `{{name}}`. */
    TemplateContent: {
      /** @description The HTML, in Base64. It cannot use CSS that stands elsewhere. */
      Html?: string;
      /** @description The plain text, in Base64. */
      Text?: string;
    };
    /** @description The answer to `CreateEmailTemplate`. */
    CreateEmailTemplateResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["CreateEmailTemplateResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The template was made, and waits for its review. */
    CreateEmailTemplateResult: {
      /**
       * Format: int64
       * @description The number of the template.
       */
      TemplateID: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description A template as it is to be. */
    UpdateEmailTemplateRequest: {
      /** @description The content. */
      TemplateContent: components["schemas"]["TemplateContent"];
      /**
       * Format: int64
       * @description The number of the template.
       */
      TemplateID: number;
      /** @description The name. */
      TemplateName: string;
    };
    /** @description Which template to delete. */
    DeleteEmailTemplateRequest: {
      /**
       * Format: int64
       * @description The number of the template.
       */
      TemplateID: number;
    };
    /** @description Which template to read. */
    GetEmailTemplateRequest: {
      /**
       * Format: int64
       * @description The number of the template.
       */
      TemplateID: number;
    };
    /** @description The answer to `GetEmailTemplate`. */
    GetEmailTemplateResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["GetEmailTemplateResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description A template. */
    GetEmailTemplateResult: {
      /** @description The content. */
      TemplateContent: components["schemas"]["TemplateContent"];
      TemplateStatus: components["schemas"]["TemplateStatus"];
      /** @description The name. */
      TemplateName: string;
      RequestId: components["schemas"]["RequestId"];
    };
    /**
     * Format: int64
     * @description Whether a template may be used. In any other state it may not.
     */
    TemplateStatus: 0 | 1 | 2 | (number & {});
    /** @description Which page of the templates. */
    ListEmailTemplatesRequest: {
      /**
       * Format: int64
       * @description The number of rows to return.
       *
       *     Uncertain: the most it may be. The text of `FailedOperation.InvalidLimit` says 100. The official sample asks for 0.
       */
      Limit: number;
      /**
       * Format: int64
       * @description The number of rows to skip.
       */
      Offset: number;
    };
    /** @description The answer to `ListEmailTemplates`. */
    ListEmailTemplatesResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["ListEmailTemplatesResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The templates found. */
    ListEmailTemplatesResult: {
      /** @description One page of them; empty if there are none. */
      TemplatesMetadata: components["schemas"]["TemplatesMetadata"][];
      /**
       * Format: int64
       * @description How many templates there are, on all pages together.
       */
      TotalCount: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description A template without its content. */
    TemplatesMetadata: {
      /**
       * Format: int64
       * @description When it was made, in Unix seconds.
       */
      CreatedTimestamp: number;
      /** @description The name. */
      TemplateName: string;
      TemplateStatus: components["schemas"]["TemplateStatus"];
      /**
       * Format: int64
       * @description The number of the template.
       */
      TemplateID: number;
      /** @description The reviewer's note. */
      ReviewReason: string;
    };
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
     *     These are all codes of the service and all that are common to the services of this API, as of August 2026. An older SDK
     *     also has `LimitExceeded.ExceedReceiverDetailLimit`.
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
      | "FailedOperation.DKIMNotApplied"
      | "FailedOperation.EmailAddrInBlacklist"
      | "FailedOperation.EmailContentToolarge"
      | "FailedOperation.ExceedSendLimit"
      | "FailedOperation.ExceedTemplateLimit"
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
      | "FailedOperation.TemplateContentToolarge"
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
      | "InvalidParameter.AppIdIsRequired"
      | "InvalidParameter.InvalidEndTimeFormat"
      | "InvalidParameter.InvalidStartTimeFormat"
      | "InvalidParameterValue"
      | "InvalidParameterValue.AttachContentIsWrong"
      | "InvalidParameterValue.BeginTimeBeforeNow"
      | "InvalidParameterValue.CreatedByOther"
      | "InvalidParameterValue.EmailAddressIsNULL"
      | "InvalidParameterValue.EmailContentIsWrong"
      | "InvalidParameterValue.IllegalEmailAddress"
      | "InvalidParameterValue.IllegalSenderName"
      | "InvalidParameterValue.InValidTemplateData"
      | "InvalidParameterValue.InvalidEmailIdentity"
      | "InvalidParameterValue.InvalidSmtpPassWord"
      | "InvalidParameterValue.NoSuchSender"
      | "InvalidParameterValue.NotExistDomain"
      | "InvalidParameterValue.ReceiverDescIllegal"
      | "InvalidParameterValue.ReceiverEmailInvalid"
      | "InvalidParameterValue.ReceiverNameIllegal"
      | "InvalidParameterValue.RepeatCreation"
      | "InvalidParameterValue.RepeatEmailAddress"
      | "InvalidParameterValue.RepeatReceiverName"
      | "InvalidParameterValue.SubjectLengthError"
      | "InvalidParameterValue.TemplateContentIsNULL"
      | "InvalidParameterValue.TemplateContentIsWrong"
      | "InvalidParameterValue.TemplateDataError"
      | "InvalidParameterValue.TemplateDataInconsistent"
      | "InvalidParameterValue.TemplateDataLenLimit"
      | "InvalidParameterValue.TemplateNameIllegal"
      | "InvalidParameterValue.TemplateNameIsNULL"
      | "InvalidParameterValue.TemplateNotExist"
      | "InvalidParameterValue.TemplateNotMatchData"
      | "InvalidParameterValue.WrongDate"
      | "InvalidRequest"
      | "IpInBlacklist"
      | "IpNotInWhitelist"
      | "LimitExceeded"
      | "LimitExceeded.ExceedReceiverLimit"
      | "LimitExceeded.ReceiverDetailCountLimit"
      | "LimitExceeded.ReceiverDetailRequestLimit"
      | "MissingParameter"
      | "MissingParameter.CycleParamNecessary"
      | "MissingParameter.EmailsNecessary"
      | "MissingParameter.ReceiverIdNecessary"
      | "MissingParameter.SendParamNecessary"
      | "MissingParameter.TimedParamNecessary"
      | "NoSuchProduct"
      | "NoSuchVersion"
      | "OperationDenied"
      | "OperationDenied.DomainNotVerified"
      | "OperationDenied.ExceedDomainLimit"
      | "OperationDenied.ExceedSenderLimit"
      | "OperationDenied.NotAllowDelete"
      | "OperationDenied.ReceiverIsOperating"
      | "OperationDenied.ReceiverNotExist"
      | "OperationDenied.ReceiverStatusError"
      | "OperationDenied.RepeatPassWord"
      | "OperationDenied.SendAddressStatusError"
      | "OperationDenied.SenderWithDomainIsNotEmpty"
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
    /** @description A domain to be added. */
    CreateEmailIdentityRequest: {
      /** @description The domain. One of the third level or deeper is advised, such as `mail.example.org`. */
      EmailIdentity: string;
      /**
       * Format: int64
       * @description The length of the DKIM key: `0` 1024 bits, `1` 2048 bits.
       * @enum {integer}
       */
      DKIMOption?: 0 | 1;
      /** @description Tags for the domain. */
      TagList?: components["schemas"]["TagList"][];
    };
    /** @description The answer to `CreateEmailIdentity`. */
    CreateEmailIdentityResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["CreateEmailIdentityResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The domain was added. */
    CreateEmailIdentityResult: {
      IdentityType: components["schemas"]["IdentityType"];
      /** @description Whether the domain is verified. */
      VerifiedForSendingStatus: boolean;
      /** @description The DNS records to set, and what was found of each. */
      Attributes: components["schemas"]["DNSAttributes"][];
      DKIMOption?: components["schemas"]["DKIMOption"];
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description A domain whose DNS records are to be checked. */
    UpdateEmailIdentityRequest: {
      /** @description The domain. */
      EmailIdentity: string;
      /** @description A flag for the provider's own console. */
      NewAPI?: boolean;
      /**
       * Format: int64
       * @description The length of the DKIM key: `0` 1024 bits, `1` 2048 bits, `2` one key of each.
       * @enum {integer}
       */
      DKIMOption?: 0 | 1 | 2;
    };
    /** @description The answer to `UpdateEmailIdentity`. */
    UpdateEmailIdentityResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["UpdateEmailIdentityResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description What was found of the DNS records. */
    UpdateEmailIdentityResult: {
      IdentityType: components["schemas"]["IdentityType"];
      /** @description Whether the domain is verified. */
      VerifiedForSendingStatus: boolean;
      /** @description The DNS records to set, and what was found of each. */
      Attributes: components["schemas"]["DNSAttributes"][];
      DKIMOption?: components["schemas"]["DKIMOption"];
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description Which domain to read. */
    GetEmailIdentityRequest: {
      /** @description The domain. */
      EmailIdentity: string;
    };
    /** @description The answer to `GetEmailIdentity`. */
    GetEmailIdentityResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["GetEmailIdentityResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description One domain and its DNS records. */
    GetEmailIdentityResult: {
      IdentityType: components["schemas"]["IdentityType"];
      /** @description Whether the domain is verified. */
      VerifiedForSendingStatus: boolean;
      /** @description The DNS records to set, and what was found of each. */
      Attributes: components["schemas"]["DNSAttributes"][];
      DKIMOption?: components["schemas"]["DKIMOption"];
      /** @description The tags of the domain. Newer than the rest, and may be missing. */
      TagList?: components["schemas"]["TagList"][];
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description One DNS record, as it should be and as it was found. */
    DNSAttributes: {
      Type: components["schemas"]["DNSRecordType"];
      /** @description The name of the record. */
      SendDomain: string;
      /** @description The value to set. */
      ExpectedValue: string;
      /** @description The value found. Empty if there is none. */
      CurrentValue: string;
      /** @description Whether the value found is the one to set. Always false when a domain has just been added. */
      Status: boolean;
    };
    /** @description The type of a DNS record. */
    DNSRecordType: "CNAME" | "A" | "TXT" | "MX" | (string & {});
    /** @description What kind of sender this is. There is one kind only. */
    IdentityType: "DOMAIN" | (string & {});
    /**
     * Format: int64
     * @description The length of a domain's DKIM key. Newer than the rest, and may be missing.
     */
    DKIMOption: 0 | 1 | 2 | (number & {});
    /** @description One tag, in spite of the name. */
    TagList: {
      /** @description The key. */
      TagKey: string;
      /** @description The value. */
      TagValue: string;
    };
    /** @description Which domains to list. Without a filter, all of them. */
    ListEmailIdentitiesRequest: {
      /** @description Only domains with these tags. */
      TagList?: components["schemas"]["TagList"][];
      /**
       * Format: int64
       * @description The number of rows to return.
       *
       *     Uncertain: neither the default nor the most it may be is documented.
       */
      Limit?: number;
      /**
       * Format: int64
       * @description The number of rows to skip.
       */
      Offset?: number;
    };
    /** @description The answer to `ListEmailIdentities`. */
    ListEmailIdentitiesResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["ListEmailIdentitiesResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The domains found. */
    ListEmailIdentitiesResult: {
      /** @description One page of them; empty if none fits. */
      EmailIdentities: components["schemas"]["EmailIdentity"][];
      /**
       * Format: int64
       * @description The highest level that a domain can have.
       */
      MaxReputationLevel: number;
      /**
       * Format: int64
       * @description The most mails that a domain can be allowed to send in a day.
       */
      MaxDailyQuota: number;
      /**
       * Format: int64
       * @description How many domains fit, on all pages together. Newer than the rest, and may be missing.
       */
      Total?: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description One sender domain. */
    EmailIdentity: {
      /** @description The domain. */
      IdentityName: string;
      IdentityType: components["schemas"]["IdentityType"];
      /** @description Whether the domain is verified. */
      SendingEnabled: boolean;
      /**
       * Format: int64
       * @description The level of its reputation.
       */
      CurrentReputationLevel: number;
      /**
       * Format: int64
       * @description How many mails it may send today. A new account begins low, and the figure grows with the reputation.
       */
      DailyQuota: number;
      /** @description Its IP addresses, if it has some of its own. */
      SendIp?: string[];
      /** @description Its tags. Newer than the rest, and may be missing. */
      TagList?: components["schemas"]["TagList"][];
      DKIMOption?: components["schemas"]["DKIMOption"];
    };
    /** @description Which domain to delete. */
    DeleteEmailIdentityRequest: {
      /** @description The domain. */
      EmailIdentity: string;
    };
    /** @description A sender address to be added. */
    CreateEmailAddressRequest: {
      /** @description The address, without an alias. Its domain has to be verified. */
      EmailAddress: string;
      /** @description The name that recipients see. */
      EmailSenderName?: string;
    };
    /** @description Nothing; the action has no fields. */
    ListEmailAddressRequest: Record<string, never>;
    /** @description The answer to `ListEmailAddress`. */
    ListEmailAddressResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["ListEmailAddressResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The sender addresses. */
    ListEmailAddressResult: {
      /**
       * @description All of them.
       *
       *     Uncertain: an older page says that it may be null, newer ones do not.
       */
      EmailSenders: components["schemas"]["EmailSender"][] | null;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description One sender address. */
    EmailSender: {
      /** @description The address. */
      EmailAddress: string;
      /** @description The name that recipients see. */
      EmailSenderName: string;
      /**
       * Format: int64
       * @description When it was added, in Unix seconds.
       *
       *     Uncertain: the definition declares a number, and its own example of this field is a date in a text.
       */
      CreatedTimestamp: number;
      SmtpPwdType?: components["schemas"]["SmtpPwdType"];
    };
    /**
     * Format: int64
     * @description Whether a sender address has an SMTP password. Newer than the rest, and may be missing.
     */
    SmtpPwdType: 0 | 1 | (number & {});
    /** @description Which sender address to delete. */
    DeleteEmailAddressRequest: {
      /** @description The address. */
      EmailAddress: string;
    };
    /** @description An SMTP password for a sender address. */
    UpdateEmailSmtpPassWordRequest: {
      /**
       * @description The password, at most 64 characters.
       *
       *     Uncertain: the text of `InvalidParameterValue.InvalidSmtpPassWord` allows 10 to 20 characters, and asks for two
       *     different digits, two lower-case and two upper-case letters at least.
       */
      Password: string;
      /** @description The address, at most 128 characters. */
      EmailAddress: string;
    };
    /** @description A list of recipients to be made. */
    CreateReceiverRequest: {
      /** @description The name of the list, which no other one may have. */
      ReceiversName: string;
      /** @description A description, 1 to 300 characters without special ones. */
      Desc?: string;
    };
    /** @description The answer to `CreateReceiver`. */
    CreateReceiverResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["CreateReceiverResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The list was made. */
    CreateReceiverResult: {
      /**
       * Format: int64
       * @description The number of the list.
       */
      ReceiverId: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description Addresses for a list of recipients. */
    CreateReceiverDetailRequest: {
      /**
       * Format: int64
       * @description The number of the list, as `CreateReceiver` returned it.
       */
      ReceiverId: number;
      /** @description The addresses, at most 20,000 in a call. */
      Emails: string[];
    };
    /** @description The answer to `CreateReceiverDetail`. */
    CreateReceiverDetailResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["CreateReceiverDetailResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The addresses were taken over. */
    CreateReceiverDetailResult: {
      /**
       * Format: int64
       * @description How many addresses were given.
       */
      TotalCount?: number;
      /**
       * Format: int64
       * @description How many of them were stored.
       */
      ValidCount?: number;
      /**
       * Format: int64
       * @description How many were too long.
       */
      TooLongCount?: number;
      /**
       * Format: int64
       * @description How many were empty.
       */
      EmptyEmailCount?: number;
      /**
       * Format: int64
       * @description How many were repeated.
       */
      RepeatCount?: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description Addresses for a list of recipients, with values for a template. */
    CreateReceiverDetailWithDataRequest: {
      /**
       * Format: int64
       * @description The number of the list, as `CreateReceiver` returned it.
       */
      ReceiverId: number;
      /** @description The addresses, at most 20,000 in a call. */
      Datas: components["schemas"]["ReceiverInputData"][];
    };
    /** @description One address, and the values that its mail is made with. It may have 800 bytes in all. */
    ReceiverInputData: {
      /** @description The address. */
      Email: string;
      /** @description The values, as a string that holds a JSON object. No HTML. */
      TemplateData: string;
    };
    /** @description The answer to `CreateReceiverDetailWithData`. */
    CreateReceiverDetailWithDataResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["CreateReceiverDetailWithDataResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The addresses were taken over. */
    CreateReceiverDetailWithDataResult: {
      /**
       * Format: int64
       * @description How many addresses were given.
       */
      TotalCount?: number;
      /**
       * Format: int64
       * @description How many of them were stored.
       */
      ValidCount?: number;
      /**
       * Format: int64
       * @description How many were too long.
       */
      TooLongCount?: number;
      /**
       * Format: int64
       * @description How many were empty.
       */
      EmptyEmailCount?: number;
      /**
       * Format: int64
       * @description How many were repeated.
       */
      RepeatCount?: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description Which lists of recipients to list. Without a filter, all of them. */
    ListReceiversRequest: {
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
       * @description Only lists in this state: `1` to be uploaded, `2` being uploaded, `3` uploaded completely.
       * @enum {integer}
       */
      Status?: 1 | 2 | 3;
      /** @description Only lists with this in their name. */
      KeyWord?: string;
    };
    /** @description The answer to `ListReceivers`. */
    ListReceiversResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["ListReceiversResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The lists found. */
    ListReceiversResult: {
      /**
       * Format: int64
       * @description How many lists fit, on all pages together.
       */
      TotalCount: number;
      /** @description One page of them; empty if none fits. */
      Data: components["schemas"]["ReceiverData"][];
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description One list of recipients. */
    ReceiverData: {
      /**
       * Format: int64
       * @description The number of the list.
       */
      ReceiverId: number;
      /** @description The name of the list. */
      ReceiversName: string;
      /**
       * Format: int64
       * @description How many addresses it has.
       */
      Count: number;
      /** @description The description. */
      Desc: string;
      ReceiversStatus: components["schemas"]["ReceiversStatus"];
      /**
       * @description When it was made, as `YYYY-MM-DD HH:MM:SS`.
       *
       *     Uncertain: the time zone is not documented.
       */
      CreateTime: string;
      /**
       * Format: int64
       * @description How many of its addresses are invalid. Newer than the rest, and may be missing.
       */
      InvalidCount?: number;
    };
    /**
     * Format: int64
     * @description How far a list of recipients is.
     */
    ReceiversStatus: 1 | 2 | 3 | (number & {});
    /** @description Which addresses of a list to list. Without a filter, all of them. */
    ListReceiverDetailsRequest: {
      /**
       * Format: int64
       * @description The number of the list, as `CreateReceiver` returned it.
       */
      ReceiverId: number;
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
      /** @description Only addresses with this in them, at most 50 characters. */
      Email?: string;
      /**
       * @description Only addresses added from this time on.
       *
       *     Uncertain: neither the form nor the time zone is documented. The domestic page has a date as its example.
       */
      CreateTimeBegin?: string;
      /** @description Only addresses added up to this time, in the same form. */
      CreateTimeEnd?: string;
      /**
       * Format: int64
       * @description Only addresses of this kind: `1` valid, `2` invalid.
       * @enum {integer}
       */
      Status?: 1 | 2;
    };
    /** @description The answer to `ListReceiverDetails`. */
    ListReceiverDetailsResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["ListReceiverDetailsResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The addresses found. */
    ListReceiverDetailsResult: {
      /**
       * Format: int64
       * @description How many addresses fit, on all pages together.
       */
      TotalCount: number;
      /** @description One page of them; empty if none fits. */
      Data: components["schemas"]["ReceiverDetail"][];
      /**
       * Format: int64
       * @description How many addresses are valid.
       */
      ValidCount?: number;
      /**
       * Format: int64
       * @description How many addresses are invalid.
       */
      InvalidCount?: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description One address of a list of recipients. */
    ReceiverDetail: {
      /** @description The address. */
      Email: string;
      /**
       * @description When it was added, as `YYYY-MM-DD HH:MM:SS`.
       *
       *     Uncertain: the time zone is not documented.
       */
      CreateTime: string;
      /**
       * @description The values that its mail is made with, as a string that holds a JSON object.
       *
       *     Uncertain: what stands here where none were uploaded.
       */
      TemplateData: string;
      /** @description Why the address is invalid. */
      Reason?: string;
      Status?: components["schemas"]["ReceiverDetailStatus"];
      /**
       * Format: int64
       * @description The number of the row.
       */
      EmailId?: number;
    };
    /**
     * Format: int64
     * @description Whether an address of a list can be used.
     */
    ReceiverDetailStatus: 1 | 2 | (number & {});
    /** @description Which list of recipients to delete. */
    DeleteReceiverRequest: {
      /**
       * Format: int64
       * @description The number of the list, as `CreateReceiver` returned it.
       */
      ReceiverId: number;
    };
    /** @description The unsubscribe link of a sender address. */
    CreateAddressUnsubscribeConfigRequest: {
      /** @description The sender address. */
      Address: string;
      UnsubscribeConfig: components["schemas"]["UnsubscribeConfig"];
      /**
       * Format: int64
       * @description Whether the link is used. `0` no, `1` yes.
       * @enum {integer}
       */
      Status: 0 | 1;
    };
    /** @description The unsubscribe link of a sender address, as it shall be. */
    UpdateAddressUnsubscribeConfigRequest: {
      /** @description The sender address. */
      Address: string;
      UnsubscribeConfig: components["schemas"]["UnsubscribeConfig"];
      /**
       * Format: int64
       * @description Whether the link is used. `0` no, `1` yes.
       * @enum {integer}
       */
      Status: 0 | 1;
    };
    /** @description Which settings to delete. */
    DeleteAddressUnsubscribeConfigRequest: {
      /** @description The sender address. Not marked as required. */
      Address?: string;
    };
    /** @description Which settings to list. */
    ListAddressUnsubscribeConfigRequest: {
      /**
       * Format: int64
       * @description The number of rows to skip.
       */
      Offset?: number;
      /**
       * @description The number of rows to return, at most 100. It is a number in a text, unlike that of other actions.
       * @example 10
       */
      Limit?: string;
    };
    /** @description The answer to `ListAddressUnsubscribeConfig`. */
    ListAddressUnsubscribeConfigResponse: {
      /** @description The result, or an error. */
      Response: components["schemas"]["ListAddressUnsubscribeConfigResult"] | components["schemas"]["ErrorResult"];
    };
    /** @description The settings found. */
    ListAddressUnsubscribeConfigResult: {
      /** @description One page of them. The definition does not promise it. */
      AddressUnsubscribeConfigList?: components["schemas"]["AddressUnsubscribeConfigData"][];
      /**
       * Format: int64
       * @description How many settings there are, on all pages together. The definition does not promise it.
       */
      Total?: number;
      RequestId: components["schemas"]["RequestId"];
    };
    /** @description The unsubscribe link of one sender address. The definition promises none of the fields. */
    AddressUnsubscribeConfigData: {
      /** @description The sender address. */
      Address?: string;
      UnsubscribeConfig?: components["schemas"]["UnsubscribeConfig"];
      Status?: components["schemas"]["AddressUnsubscribeStatus"];
    };
    /**
     * @description The language of the unsubscribe link, as a number in a string; `0` is no link. The two sites number the languages
     *     differently: `1` is Simplified Chinese on the domestic site and English on the international one, `2` the reverse. Then
     *     follow `3` Traditional Chinese, `4` Spanish, `5` French, `6` German, `7` Japanese, `8` Korean, `9` Arabic and `10` Thai.
     *
     *     Uncertain: another passage of the international text numbers them as the domestic one does. Newer texts also have `11`
     *     Indonesian, and that of the domestic site `12` Vietnamese.
     * @example 0
     */
    UnsubscribeConfig: string;
    /**
     * Format: int64
     * @description Whether an unsubscribe link is used.
     */
    AddressUnsubscribeStatus: 0 | 1 | (number & {});
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
  getStatisticsReport: {
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
    /** @description The period, and which of its mails. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetStatisticsReportRequest"];
      };
    };
    responses: {
      /** @description The counters, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetStatisticsReportResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  getAbuseReport: {
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
    /** @description The period, and which of its complaints. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetAbuseReportRequest"];
      };
    };
    responses: {
      /** @description The complaints found, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetAbuseReportResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  listBlackEmailAddress: {
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
    /** @description The period, and which of its addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListBlackEmailAddressRequest"];
      };
    };
    responses: {
      /** @description The addresses found, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListBlackEmailAddressResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  deleteBlackList: {
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
    /** @description The addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteBlackListRequest"];
      };
    };
    responses: {
      /** @description The addresses were taken off the list, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  createCustomBlacklist: {
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
    /** @description The addresses, and how long to block them. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCustomBlacklistRequest"];
      };
    };
    responses: {
      /** @description The addresses were put on the list, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateCustomBlacklistResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  listCustomBlacklist: {
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
    /** @description Which addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListCustomBlacklistRequest"];
      };
    };
    responses: {
      /** @description The addresses found, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListCustomBlacklistResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  updateCustomBlackList: {
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
    /** @description The entry as it is to be. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateCustomBlackListRequest"];
      };
    };
    responses: {
      /** @description The entry was changed, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  deleteCustomBlackList: {
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
    /** @description The addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteCustomBlackListRequest"];
      };
    };
    responses: {
      /** @description The addresses were taken off the list, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  createEmailTemplate: {
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
    /** @description The template. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateEmailTemplateRequest"];
      };
    };
    responses: {
      /** @description The template was made, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateEmailTemplateResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  updateEmailTemplate: {
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
    /** @description The template as it is to be. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateEmailTemplateRequest"];
      };
    };
    responses: {
      /** @description The template was changed, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  deleteEmailTemplate: {
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
    /** @description The template. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteEmailTemplateRequest"];
      };
    };
    responses: {
      /** @description The template was deleted, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  getEmailTemplate: {
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
    /** @description The template. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetEmailTemplateRequest"];
      };
    };
    responses: {
      /** @description The template, or an error says why there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetEmailTemplateResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  listEmailTemplates: {
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
    /** @description Which page. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListEmailTemplatesRequest"];
      };
    };
    responses: {
      /** @description The templates found, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListEmailTemplatesResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  createEmailIdentity: {
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
    /** @description The domain, and what kind of key it gets. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateEmailIdentityRequest"];
      };
    };
    responses: {
      /** @description The domain was added, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateEmailIdentityResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  updateEmailIdentity: {
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
    /** @description The domain to check. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateEmailIdentityRequest"];
      };
    };
    responses: {
      /** @description What was found, or an error says why it was not looked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdateEmailIdentityResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  getEmailIdentity: {
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
    /** @description Which domain. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetEmailIdentityRequest"];
      };
    };
    responses: {
      /** @description The domain, or an error says why it cannot be read. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetEmailIdentityResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  listEmailIdentities: {
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
    /** @description Which domains. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListEmailIdentitiesRequest"];
      };
    };
    responses: {
      /** @description The domains found, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListEmailIdentitiesResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  deleteEmailIdentity: {
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
    /** @description Which domain. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteEmailIdentityRequest"];
      };
    };
    responses: {
      /** @description The domain was deleted, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  createEmailAddress: {
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
    /** @description The address and its name. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateEmailAddressRequest"];
      };
    };
    responses: {
      /** @description The address was added, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  listEmailAddress: {
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
    /** @description Nothing: an empty object. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListEmailAddressRequest"];
      };
    };
    responses: {
      /** @description The addresses, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListEmailAddressResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  deleteEmailAddress: {
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
    /** @description Which address. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteEmailAddressRequest"];
      };
    };
    responses: {
      /** @description The address was deleted, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  updateEmailSmtpPassWord: {
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
    /** @description The address and its new password. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateEmailSmtpPassWordRequest"];
      };
    };
    responses: {
      /** @description The password was set, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  createReceiver: {
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
    /** @description The name of the list. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateReceiverRequest"];
      };
    };
    responses: {
      /** @description The list was made, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateReceiverResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  createReceiverDetail: {
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
    /** @description The list and the addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateReceiverDetailRequest"];
      };
    };
    responses: {
      /** @description The addresses were taken over, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateReceiverDetailResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  createReceiverDetailWithData: {
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
    /** @description The list, and the addresses with their values. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateReceiverDetailWithDataRequest"];
      };
    };
    responses: {
      /** @description The addresses were taken over, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateReceiverDetailWithDataResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  listReceivers: {
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
    /** @description Which lists. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListReceiversRequest"];
      };
    };
    responses: {
      /** @description The lists found, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListReceiversResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  listReceiverDetails: {
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
    /** @description The list, and which of its addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListReceiverDetailsRequest"];
      };
    };
    responses: {
      /** @description The addresses found, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListReceiverDetailsResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  deleteReceiver: {
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
    /** @description Which list. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteReceiverRequest"];
      };
    };
    responses: {
      /** @description The list was deleted, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  createAddressUnsubscribeConfig: {
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
    /** @description The address and its link. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAddressUnsubscribeConfigRequest"];
      };
    };
    responses: {
      /** @description The settings were made, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  updateAddressUnsubscribeConfig: {
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
    /** @description The address and its link. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateAddressUnsubscribeConfigRequest"];
      };
    };
    responses: {
      /** @description The settings were changed, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  deleteAddressUnsubscribeConfig: {
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
    /** @description Which address. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteAddressUnsubscribeConfigRequest"];
      };
    };
    responses: {
      /** @description The settings were deleted, or an error says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AcknowledgedResponse"];
        };
      };
      default: components["responses"]["NotFromTheService"];
    };
  };
  listAddressUnsubscribeConfig: {
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
    /** @description Which rows. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListAddressUnsubscribeConfigRequest"];
      };
    };
    responses: {
      /** @description The settings found, or an error says why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListAddressUnsubscribeConfigResponse"];
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
