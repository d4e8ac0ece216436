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
  "/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload files that mails can carry.
     * @description The `fileId` of each file goes into `attachFileIds` of a mail; `getFile` and `deleteFile` want the `tempRequestId` of the
     *     whole upload. A file that is to be attached may have 10 MB.
     *
     *     Uncertain: whether one call takes several files. The name of the field and the list in the answer suggest it. How long an
     *     upload is kept is not documented.
     */
    post: operations["createFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/{tempRequestId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the files of an upload.
     * @description Their ids, names and sizes, not what they hold.
     */
    get: operations["getFile"];
    put?: never;
    post?: never;
    /**
     * Delete the files of an upload.
     * @description All files of the upload are deleted. No operation deletes a single one.
     */
    delete: operations["deleteFile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/template": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the tree of categories and templates.
     * @description All of it at once, in one answer without pages, and without the texts of the templates.
     */
    get: operations["getTemplateStructure"];
    put?: never;
    /**
     * Create a template.
     * @description Its `sid` is the `templateSid` of a mail.
     */
    post: operations["createTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/template/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the exports of templates with their status.
     * @description One page of exports, each asked for with `createTemplateExportRequest`. Stop at the page whose `last` is true.
     */
    get: operations["getTemplateExportRequestList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/template/export/request": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a file of the templates.
     * @description The answer only says that the export was asked for; the file is made afterwards. `getTemplateExportRequestList` tells when
     *     it is there, `exportTemplate` reads it. There is no request body.
     */
    post: operations["createTemplateExportRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/template/export/{requestId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download the file of an export.
     * @description The file is JSON. `getTemplateExportRequestList` tells whether it is there.
     *
     *     Uncertain: the form of the JSON, what is answered before the file is there, and how long it is kept.
     */
    get: operations["exportTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/template/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create templates and categories from a file.
     * @description The file is JSON. Where something in it is wrong, such as something that is there twice, what stands before that is
     *     imported and the rest is not.
     *
     *     Uncertain: the form of the JSON, and that it is the one that `exportTemplate` downloads.
     */
    post: operations["importTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/template/{templateSid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a template.
     * @description The template with its text, and the category that it stands in.
     */
    get: operations["getTemplate"];
    /**
     * Replace what a template holds.
     * @description All of it is replaced, so that an optional field that is left out does not keep its value. Its place in the tree stays;
     *     `updateTemplateLocationOrName` changes that.
     */
    put: operations["updateTemplate"];
    post?: never;
    /**
     * Delete a template.
     * @description `restoreTemplate` undoes it.
     *
     *     Uncertain: for how long it can be undone, and how a deleted template shows. By the notes of a client, its `isUse` is
     *     false.
     */
    delete: operations["deleteTemplate"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/template/{templateSid}/restoration": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Restore a template that was deleted.
     * @description Undoes `deleteTemplate`. There is no request body.
     */
    put: operations["restoreTemplate"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/template/{templateSid}/name-location": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a template, or move it in the tree.
     * @description The name is needed even where only the place is to change.
     *
     *     Uncertain: whether a template stays where it is without `parentSid` and `lowerSid`.
     */
    put: operations["updateTemplateLocationOrName"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/category": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a category of templates.
     * @description A category holds templates and further categories.
     */
    post: operations["createCategory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/category/{categorySid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an empty category.
     * @description It must not hold a template or a category. There is no operation that restores it.
     */
    delete: operations["deleteCategory"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/category/{categorySid}/name-location": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a category, or move it in the tree.
     * @description The new name, the new place or both.
     *
     *     Uncertain: whether what is left out keeps its value. All fields are optional, and no page says it.
     */
    put: operations["updateCategory"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/address-book": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the addresses of the address book and of its groups.
     * @description The groups and how many addresses each has. No operation lists the addresses themselves; the console does.
     */
    get: operations["getAddressBook"];
    put?: never;
    /**
     * Put groups and addresses into the address book.
     * @description A group that is there already gets the addresses added to those it has; any other is made. The work goes on afterwards:
     *     the answer shows the address book as it was before this call.
     */
    post: operations["createAddressBook"];
    /**
     * Delete the whole address book.
     * @description All addresses and all groups of the account are deleted. No operation brings them back.
     */
    delete: operations["deleteAddressBook"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/address-book/address": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete addresses from the address book.
     * @description The addresses are deleted, and so taken out of every group that has them. They are given in the body, although the method
     *     is DELETE.
     */
    delete: operations["deleteAddress"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/address-book/recipient-groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a group of the address book.
     * @description The group is deleted. Its addresses stay in the address book.
     */
    delete: operations["deleteRecipientGroup"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/address-book/recipient-groups/address": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take addresses out of a group.
     * @description The addresses leave the group and stay in the address book. They are given in the body, although the method is DELETE.
     */
    delete: operations["deleteRecipientGroupRelation"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/address-book/recipient-groups/address/empty": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take all addresses out of a group.
     * @description The group is left without addresses. They stay in the address book.
     */
    delete: operations["deleteRecipientGroupRelationEmpty"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/unsubscribers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List those who unsubscribed in a period.
     * @description One page of unsubscribers. Stop at the page whose `last` is true.
     *
     *     Uncertain: whether the period must be given. The page marks all four times as optional, and says of each pair that one
     *     must be given.
     *
     *     Uncertain: whether this operation is still there. The pages of 2024 to 2026 describe it, while a client of 2026 says that
     *     v1 has no list of unsubscribers.
     *
     *     Uncertain: the newer English page labels the times `UTC:00`. The older one and those in Korean and Japanese say UTC+09:00.
     */
    get: operations["getUnsubscribersList"];
    put?: never;
    /**
     * Put addresses on the list of unsubscribers.
     * @description Advertising mail to these addresses is no longer sent and gets the status `U`. Those that are on the list already are
     *     skipped.
     */
    post: operations["registerUnsubscribers"];
    /**
     * Take addresses off the list of unsubscribers.
     * @description The addresses get advertising mail again. They are given in the body, although the method is DELETE.
     */
    delete: operations["deleteUnsubscribers"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/send-block": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell whether an address is blocked, and list when it was put on the block list and taken off.
     * @description One page of the address's history. Stop at the page whose `last` is true. The address is blocked now if
     *     `expectedDeleteDate` is not null.
     *
     *     A hard bounce puts an address on the list, for 7 days by default, and a mail to it then fails with `SEND_BLOCK_ADDRESS`.
     *     All customers share the list, so that another's mail may have bounced. No operation takes an address off.
     */
    get: operations["getSendBlockList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/config": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how long a hard bounce blocks an address.
     * @description The only setting there is, for the project.
     */
    get: operations["getConfig"];
    put?: never;
    /**
     * Set how long a hard bounce blocks an address.
     * @description The only setting there is, for the project. It holds for addresses that are put on the block list afterwards.
     */
    post: operations["createConfig"];
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
       * @description The ids of files, as `createFile` returned them, at most 10 MB each.
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
    /** @description A file that is attached to a mail, or was uploaded to be. */
    AttachFile: {
      /** @description The id of the file, which goes into `attachFileIds` of a mail. */
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
    /** @description Files to be uploaded. */
    FileUpload: {
      /**
       * @description The files, each a part of the form with this name.
       *
       *     Uncertain: whether there may be several.
       */
      fileList: Blob[];
    };
    /** @description An upload and its files. */
    UploadedFiles: {
      /** @description The id of the upload, which `getFile` and `deleteFile` want. */
      tempRequestId: string;
      /** @description The files. */
      files: components["schemas"]["AttachFile"][];
    };
    /** @description A template to be created. */
    TemplateRequest: {
      /**
       * Format: int32
       * @description The number of the category that it is to stand in. The default is -1, the root.
       *
       *     Uncertain: the page calls it a string, its sample has an integer.
       */
      categorySid?: number;
      templateName: components["schemas"]["TemplateName"];
      /** @description What the template is for, at most 300 bytes. */
      description?: string;
      /** @description The title of the mails, 1 to 500 bytes. */
      title: string;
      /** @description The HTML of the mails. */
      body: string;
      /**
       * Format: email
       * @description The sender of the mails.
       */
      senderAddress: string;
      /** @description The sender's name, at most 69 bytes. */
      senderName?: string;
      /**
       * @description Whether the template is to be in use.
       *
       *     Uncertain: the default is true, by an older version of the page.
       */
      isUse?: boolean;
    };
    /** @description What a template is to hold instead of what it holds. */
    TemplateUpdate: {
      templateName: components["schemas"]["TemplateName"];
      /** @description What the template is for, at most 300 bytes. */
      description?: string;
      /** @description The title of the mails, 1 to 500 bytes. */
      title: string;
      /** @description The HTML of the mails. */
      body: string;
      /**
       * Format: email
       * @description The sender of the mails.
       */
      senderAddress: string;
      /** @description The sender's name, at most 69 bytes. */
      senderName?: string;
      /**
       * @description Whether the template is to be in use.
       *
       *     Uncertain: the default is not documented.
       */
      isUse?: boolean;
    };
    /** @description The name of a template, and its place in the tree. */
    TemplateNameLocation: {
      templateName: components["schemas"]["TemplateName"];
      /**
       * Format: int32
       * @description The number of the category that it is to stand in.
       */
      parentSid?: number;
      /**
       * Format: int32
       * @description The number of the template or category that it is to stand above.
       */
      lowerSid?: number;
    };
    /**
     * @description The name of a template or a category: 1 to 100 Korean and English letters, digits, and the characters `.`, `_` and `-`.
     *
     *     Uncertain: the official sample of `updateTemplateLocationOrName` has a name with a space.
     */
    TemplateName: string;
    /** @description A template. */
    Template: {
      /**
       * Format: int32
       * @description The number of the template, which is the `templateSid` of a mail.
       */
      sid: number;
      /** @description When it was created. */
      createDate: components["schemas"]["NesDateTime"];
      /** @description The name. */
      name: string;
      /** @description What it is for. */
      description?: string | null;
      /** @description The title of the mails. */
      title: string;
      /** @description The sender of the mails. */
      senderAddress: string;
      /** @description The sender's name. */
      senderName?: string | null;
      /** @description The HTML of the mails. */
      body: string;
      /** @description Whether it is in use. */
      isUse: boolean;
      /**
       * @description The category that it stands in.
       *
       *     Uncertain: what stands here for a template at the root.
       */
      category?: components["schemas"]["Category"] | null;
    };
    /** @description Categories and templates as a tree. */
    TemplateStructure: {
      /** @description What stands at the root. Not promised to be there. */
      contents?: components["schemas"]["TemplateStructureResponse"][] | null;
    };
    /** @description A category with what it holds, or a template. */
    TemplateStructureResponse: {
      /**
       * Format: int64
       * @description The number of the category or template.
       */
      sid: number;
      /**
       * Format: int64
       * @description The number of the category that it stands in; -1 is the root.
       */
      parentSid: number;
      /** @description When it was created. */
      createDate: components["schemas"]["NesDateTime"];
      /** @description The name. */
      name: string;
      /** @description True for a category, false for a template. */
      isCategory: boolean;
      /** @description Whether it is in use. */
      isUse: boolean;
      /**
       * @description The categories in a category.
       *
       *     Uncertain: the page of this type spells it `subCategoris`, the sample of `getTemplateStructure` as here.
       */
      subCategories?: components["schemas"]["TemplateStructureResponse"][] | null;
      /** @description The templates in a category. */
      templates?: components["schemas"]["TemplateStructureResponse"][] | null;
    };
    /** @description The export was asked for. */
    TemplateExportRequestResult: {
      /**
       * Format: int32
       * @description The number of the export, which is the `requestId` of `exportTemplate`.
       */
      sid: number;
    };
    /** @description One page of exports. */
    TemplateExportRequestList: {
      /** @description The exports. Not promised to be there. */
      content?: components["schemas"]["TemplateExportRequestResponse"][] | null;
    } & components["schemas"]["PageEnvelope"];
    /** @description One export of templates. */
    TemplateExportRequestResponse: {
      /**
       * Format: int64
       * @description The number of the export, which is the `requestId` of `exportTemplate`.
       */
      sid: number;
      /**
       * Format: int64
       * @description The number of the account's project.
       */
      projectSid: number;
      /** @description When it was asked for. */
      requestUtc: components["schemas"]["NesDateTime"];
      /** @description When the file was there. */
      completeUtc?: components["schemas"]["NesDateTime"] | null;
      /** @description How long it took to make the file, as `HH:mm:ss.SSS`. There may be more than 24 hours. */
      elapsedTime?: string | null;
      statusCode: components["schemas"]["TemplateBackupStatus"];
      /**
       * @description The address of the file. `exportTemplate` reads it without.
       *
       *     Uncertain: whether it can be used; the one in the official sample is on `localhost`.
       */
      downloadUrl?: string | null;
    };
    /** @description The status of an export. Decide by `code`. */
    TemplateBackupStatus: {
      /** @description The status in words. They change with the language. */
      label: string;
      code: components["schemas"]["TemplateBackupStatusCode"];
    };
    /** @description How far an export has come. */
    TemplateBackupStatusCode: "R" | "I" | "C" | "E" | (string & {});
    /** @description Templates and categories to be imported. */
    TemplateImport: {
      /**
       * Format: binary
       * @description A file of JSON.
       */
      file: Blob;
    };
    /** @description A category to be created. */
    CategoryRequest: {
      categoryName: components["schemas"]["TemplateName"];
      /**
       * Format: int32
       * @description The number of the category that it is to stand in. The default is -1, the root.
       */
      parentSid?: number;
    };
    /** @description The name of a category, and its place in the tree. */
    CategoryNameLocation: {
      categoryName?: components["schemas"]["TemplateName"];
      /**
       * Format: int32
       * @description The number of the category that it is to stand in; -1 is the root.
       */
      parentSid?: number;
      /**
       * Format: int32
       * @description The number of the template or category that it is to stand above.
       */
      lowerSid?: number;
    };
    /** @description A category of templates. */
    Category: {
      /**
       * Format: int32
       * @description The number of the category.
       */
      sid: number;
      /**
       * Format: int32
       * @description The number of the category that it stands in; -1 is the root.
       */
      parentSid: number;
      /** @description The name. */
      name: string;
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
    /** @description What to put into the address book. */
    CreateAddressBookRequest: {
      /** @description The groups. */
      groups: components["schemas"]["AddressBookRequest"][];
    };
    /** @description Addresses for one group of the address book. */
    AddressBookRequest: {
      /**
       * @description The name of the group: 1 to 100 Korean or English letters, digits, `.`, `_` and `-`. No name may stand twice.
       *
       *     Uncertain: the page calls it required. By a client it may be left out, and the addresses then belong to no group.
       */
      groupName?: string;
      /** @description The addresses. Without any, only the group is made. */
      emailAddresses?: string[];
    };
    /** @description The address book in numbers. */
    AddressBook: {
      /**
       * Format: int32
       * @description The number of addresses. It may be lower than the sum of the groups, as an address may be in several.
       */
      totalAddressCount: number;
      /** @description The groups. Not promised to be there. */
      groups?: components["schemas"]["AddressBookResponse"][] | null;
    };
    /** @description One group of the address book. */
    AddressBookResponse: {
      /**
       * Format: int32
       * @description The number of the group.
       */
      sid: number;
      /** @description The name of the group. */
      groupName: string;
      /**
       * Format: int32
       * @description How many addresses are in the group.
       */
      addressCount: number;
    };
    /** @description How much was deleted. */
    DeleteAddressBookResult: {
      /**
       * Format: int32
       * @description The number of deleted addresses.
       */
      deletedAddressCount: number;
    };
    /** @description The addresses to delete from the address book. */
    DeleteAddressRequest: {
      /** @description The addresses. */
      emailAddresses: string[];
    };
    /** @description The addresses to take out of a group. */
    DeleteRecipientGroupRelationRequest: {
      /** @description The name of the group. */
      groupName: string;
      /** @description The addresses. */
      emailAddresses: string[];
    };
    /** @description The addresses to put on the list of unsubscribers, or to take off it. */
    UnsubscribersRequest: {
      /** @description The addresses. */
      blockedReceivers: string[];
    };
    /** @description What became of the addresses that were given. */
    UnsubscribersResult: {
      /**
       * Format: int32
       * @description How many were put on the list, or taken off it.
       */
      count: number;
      /**
       * Format: int32
       * @description How many were given.
       */
      requestCount: number;
      /**
       * Format: int32
       * @description How many were skipped.
       */
      ignoreCount: number;
    };
    /** @description One page of unsubscribers. */
    UnsubscribersList: {
      /** @description The unsubscribers. Not promised to be there. */
      content?: components["schemas"]["UnsubscribersListResponse"][] | null;
    } & components["schemas"]["PageEnvelope"];
    /** @description One who wants no advertising mail. */
    UnsubscribersListResponse: {
      /** @description The address. */
      address: string;
      /** @description When it was registered. */
      blockDate: components["schemas"]["NesDateTime"];
      /**
       * @description True if an administrator registered the address in the console, false if the recipient used the unsubscribe link.
       *
       *     Uncertain: what it is after `registerUnsubscribers`.
       */
      isRegByManager: boolean;
    };
    /** @description Whether an address is blocked, and one page of its history. */
    SendBlockList: {
      /** @description The history. Not promised to be there. */
      content?: components["schemas"]["SendBlockHistoryResponse"][] | null;
      /** @description Whether the address is blocked now, in words such as `Not blocked`, which change with the language. Decide by `expectedDeleteDate`. */
      registerStatus: string;
      /** @description When the block ends. Null if the address is not blocked. */
      expectedDeleteDate?: components["schemas"]["NesDateTime"] | null;
    } & components["schemas"]["PageEnvelope"];
    /** @description An address was put on the block list, or taken off it. */
    SendBlockHistoryResponse: {
      /** @description The address. */
      targetAddress: string;
      actionType: components["schemas"]["HistoryActionType"];
      actionRequesterType: components["schemas"]["RequesterType"];
      /** @description When it happened. */
      requestDate: components["schemas"]["NesDateTime"];
      /** @description Why the mail bounced. Null where the address was taken off. */
      sendResultCode: components["schemas"]["SendResultCode"] | null;
      /** @description More about it, mostly the reply of the recipient's server. It may end with a line feed. Null where the address was taken off. */
      sendResultMessage: string | null;
      /**
       * Format: int64
       * @description The number of this entry.
       */
      historySid: number;
    };
    /** @description What happened to an address. Decide by `code`. */
    HistoryActionType: {
      /** @description The action in words. They change with the language. */
      label: string;
      code: components["schemas"]["HistoryActionTypeCode"];
    };
    /** @description What happened to an address. */
    HistoryActionTypeCode: "C" | "D" | (string & {});
    /** @description Who put an address on the block list, or took it off. Decide by `code`. */
    RequesterType: {
      /** @description Who, in words. They change with the language. */
      label: string;
      code: components["schemas"]["RequesterTypeCode"];
    };
    /**
     * @description Who put an address on the block list, or took it off.
     *
     *     Uncertain: the page lists the codes and says no more of them than their labels.
     */
    RequesterTypeCode: "CUSTOMER" | "OTHER_CUSTOMER" | "SYSTEM" | "ADMIN" | (string & {});
    /** @description A setting and its value. */
    CreateConfigRequest: {
      /**
       * @description The setting. `SEND_BLOCK_TIME`: how long a hard bounce blocks an address.
       * @enum {string}
       */
      type: "SEND_BLOCK_TIME";
      /** @description The kind of the setting, if it has kinds. Left out, or null, for `SEND_BLOCK_TIME`. */
      subType?: string | null;
      /** @description The value, a whole number in a text. `SEND_BLOCK_TIME` is at least 7 days or 168 hours. */
      value: string;
      /**
       * @description The unit of `value`.
       * @enum {string}
       */
      unit: "DAY" | "HOUR";
    };
    /** @description A setting as it is now. */
    Config: {
      type: components["schemas"]["ConfigType"];
      /**
       * @description The kind of the setting. Null for `SEND_BLOCK_TIME`.
       *
       *     Uncertain: an integer in the page's table of the answer, a string in that of the request, and null in the sample.
       */
      subType?: string | number | null;
      /**
       * @description The value, a whole number in a text.
       *
       *     Uncertain: in which unit, as the answer has none.
       */
      value: string;
    };
    /** @description A setting. */
    ConfigType: "SEND_BLOCK_TIME" | (string & {});
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
     * @description The id of the upload, as `createFile` returned it. It is not the id of a file.
     * @example f355aac1-7776-4c0b-8484-20eaa065cb65-99
     */
    TempRequestId: string;
    /**
     * @description The number of the template, as `createTemplate` and `getTemplateStructure` return it.
     * @example 258
     */
    TemplateSid: number;
    /**
     * @description The number of the category, as `createCategory` and `getTemplateStructure` return it.
     * @example 252
     */
    CategorySid: number;
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
    /**
     * @description The beginning of the period, in milliseconds since 1970. It wins over `startDateTime`.
     * @example 1540998000000
     */
    StartUtc: number;
    /**
     * @description The beginning of the period in UTC+09:00, as `yyyy-MM-dd`, `yyyy-MM-dd HH:mm`, `yyyy-MM-dd HH:mm:ss.SSS` or `yyyy-MM-dd HH:mm:ss SSS`.
     * @example 2018-11-01 00:00
     */
    StartDateTime: string;
    /**
     * @description The end of the period, in milliseconds since 1970. It wins over `endDateTime`.
     * @example 1542725940000
     */
    EndUtc: number;
    /**
     * @description The end of the period in UTC+09:00, in one of the forms of `startDateTime`.
     * @example 2018-11-20 23:59
     */
    EndDateTime: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The id of this call, for support.
     *
     *     Uncertain: seen on other services behind the same gateway, not documented for this one.
     */
    TraceId: string;
    /**
     * @description The name of the file, which has the time of the export in it, as `yyyyMMddHHmmss`.
     * @example attachment; filename="template_20260115110058.json"
     */
    ContentDisposition: string;
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
  createFile: {
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
    /** @description The files. */
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["FileUpload"];
      };
    };
    responses: {
      /** @description The files were uploaded. */
      201: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadedFiles"];
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
  getFile: {
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
         * @description The id of the upload, as `createFile` returned it. It is not the id of a file.
         * @example f355aac1-7776-4c0b-8484-20eaa065cb65-99
         */
        tempRequestId: components["parameters"]["TempRequestId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The files. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadedFiles"];
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
  deleteFile: {
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
         * @description The id of the upload, as `createFile` returned it. It is not the id of a file.
         * @example f355aac1-7776-4c0b-8484-20eaa065cb65-99
         */
        tempRequestId: components["parameters"]["TempRequestId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The files that were deleted. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadedFiles"];
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
  getTemplateStructure: {
    parameters: {
      query?: {
        /**
         * @description True asks only for the categories and templates in use; false, or nothing, asks for all.
         * @example true
         */
        isUse?: boolean;
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
      /** @description The tree. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemplateStructure"];
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
  createTemplate: {
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
    /** @description The template. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TemplateRequest"];
      };
    };
    responses: {
      /** @description The template was created. */
      201: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Template"];
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
  getTemplateExportRequestList: {
    parameters: {
      query?: {
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
         * @description The order, as `property` or as `property,asc` or `property,desc`. Properties: `createUtc` (the default), `sid`, `statusCode`.
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
      /** @description One page of exports. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemplateExportRequestList"];
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
  createTemplateExportRequest: {
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
    requestBody?: never;
    responses: {
      /** @description The export was asked for. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemplateExportRequestResult"];
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
  exportTemplate: {
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
         * @description The number of the export, which is the `sid` that `createTemplateExportRequest` returned.
         * @example 11
         */
        requestId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          "Content-Disposition": components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
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
  importTemplate: {
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
    /** @description The file. */
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["TemplateImport"];
      };
    };
    responses: {
      /** @description The file was imported. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemplateStructure"];
        };
      };
      /**
       * @description The file was imported.
       *
       *     Uncertain: the page has 200, a client's test against the service expects 201.
       */
      201: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemplateStructure"];
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
  getTemplate: {
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
         * @description The number of the template, as `createTemplate` and `getTemplateStructure` return it.
         * @example 258
         */
        templateSid: components["parameters"]["TemplateSid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Template"];
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
  updateTemplate: {
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
         * @description The number of the template, as `createTemplate` and `getTemplateStructure` return it.
         * @example 258
         */
        templateSid: components["parameters"]["TemplateSid"];
      };
      cookie?: never;
    };
    /** @description What the template is to hold. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TemplateUpdate"];
      };
    };
    responses: {
      /** @description The template as it is now. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Template"];
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
  deleteTemplate: {
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
         * @description The number of the template, as `createTemplate` and `getTemplateStructure` return it.
         * @example 258
         */
        templateSid: components["parameters"]["TemplateSid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template that was deleted. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Template"];
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
  restoreTemplate: {
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
         * @description The number of the template, as `createTemplate` and `getTemplateStructure` return it.
         * @example 258
         */
        templateSid: components["parameters"]["TemplateSid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template that was restored. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Template"];
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
  updateTemplateLocationOrName: {
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
         * @description The number of the template, as `createTemplate` and `getTemplateStructure` return it.
         * @example 258
         */
        templateSid: components["parameters"]["TemplateSid"];
      };
      cookie?: never;
    };
    /** @description The name and the place. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TemplateNameLocation"];
      };
    };
    responses: {
      /** @description The template as it is now. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Template"];
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
  createCategory: {
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
    /** @description The category. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CategoryRequest"];
      };
    };
    responses: {
      /** @description The category was created. */
      201: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Category"];
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
  deleteCategory: {
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
         * @description The number of the category, as `createCategory` and `getTemplateStructure` return it.
         * @example 252
         */
        categorySid: components["parameters"]["CategorySid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The category that was deleted. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Category"];
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
  updateCategory: {
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
         * @description The number of the category, as `createCategory` and `getTemplateStructure` return it.
         * @example 252
         */
        categorySid: components["parameters"]["CategorySid"];
      };
      cookie?: never;
    };
    /** @description The name and the place. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CategoryNameLocation"];
      };
    };
    responses: {
      /** @description The category as it is now. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Category"];
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
  getAddressBook: {
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
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddressBook"];
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
  createAddressBook: {
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
    /** @description The groups and their addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAddressBookRequest"];
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
          "application/json": components["schemas"]["AddressBook"];
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
  deleteAddressBook: {
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
    requestBody?: never;
    responses: {
      /** @description The address book is empty. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeleteAddressBookResult"];
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
  deleteAddress: {
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
    /** @description The addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteAddressRequest"];
      };
    };
    responses: {
      /** @description The addresses are deleted. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddressBook"];
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
  deleteRecipientGroup: {
    parameters: {
      query: {
        /**
         * @description The name of the group to be deleted.
         * @example 20대
         */
        groupName: string;
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
      /** @description The group is deleted. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddressBook"];
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
  deleteRecipientGroupRelation: {
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
    /** @description The group and the addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteRecipientGroupRelationRequest"];
      };
    };
    responses: {
      /** @description The addresses have left the group. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddressBook"];
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
  deleteRecipientGroupRelationEmpty: {
    parameters: {
      query: {
        /**
         * @description The name of the group to be emptied.
         * @example 10대
         */
        groupName: string;
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
      /** @description The group is empty. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddressBook"];
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
  getUnsubscribersList: {
    parameters: {
      query?: {
        /**
         * @description The beginning of the period, in milliseconds since 1970. It wins over `startDateTime`.
         * @example 1540998000000
         */
        startUtc?: components["parameters"]["StartUtc"];
        /**
         * @description The beginning of the period in UTC+09:00, as `yyyy-MM-dd`, `yyyy-MM-dd HH:mm`, `yyyy-MM-dd HH:mm:ss.SSS` or `yyyy-MM-dd HH:mm:ss SSS`.
         * @example 2018-11-01 00:00
         */
        startDateTime?: components["parameters"]["StartDateTime"];
        /**
         * @description The end of the period, in milliseconds since 1970. It wins over `endDateTime`.
         * @example 1542725940000
         */
        endUtc?: components["parameters"]["EndUtc"];
        /**
         * @description The end of the period in UTC+09:00, in one of the forms of `startDateTime`.
         * @example 2018-11-20 23:59
         */
        endDateTime?: components["parameters"]["EndDateTime"];
        /**
         * @description Only this address.
         * @example unsubscribed@example.com
         */
        emailAddress?: string;
        /**
         * @description Only those whom an administrator registered, or only those who unsubscribed themselves.
         * @example false
         */
        isRegByManager?: boolean;
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
         * @description The order, as `property` or as `property,asc` or `property,desc`. Properties: `createUtc`, `isRegByManager`.
         *
         *     Uncertain: a client generated in 2020 has `adminRegYn` in place of `isRegByManager`.
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
      /** @description One page of unsubscribers. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnsubscribersList"];
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
  registerUnsubscribers: {
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
    /** @description The addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UnsubscribersRequest"];
      };
    };
    responses: {
      /** @description The addresses are on the list. */
      201: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnsubscribersResult"];
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
  deleteUnsubscribers: {
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
    /** @description The addresses. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UnsubscribersRequest"];
      };
    };
    responses: {
      /** @description The addresses are off the list. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnsubscribersResult"];
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
  getSendBlockList: {
    parameters: {
      query: {
        /**
         * @description The address.
         * @example test01@ncp-mail.com
         */
        targetAddress: string;
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
         * @description The order, as `property` or as `property,asc` or `property,desc`. Property: `createUtc`.
         *
         *     Uncertain: the page gives `createUtc` and `asc` as defaults, while its sample without `sort` is in descending order.
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
      /** @description Whether the address is blocked, and one page of its history. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SendBlockList"];
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
  getConfig: {
    parameters: {
      query: {
        /**
         * @description The setting. `SEND_BLOCK_TIME`: how long a hard bounce blocks an address.
         * @example SEND_BLOCK_TIME
         */
        type: "SEND_BLOCK_TIME";
        /**
         * @description The kind of the setting, if it has kinds. Left out, or null, for `SEND_BLOCK_TIME`.
         * @example null
         */
        subType?: string | null;
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
      /** @description The setting. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Config"];
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
  createConfig: {
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
    /** @description The setting and its value. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateConfigRequest"];
      };
    };
    responses: {
      /** @description The setting as it is now. */
      200: {
        headers: {
          "x-ncp-trace-id": components["headers"]["TraceId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Config"];
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
