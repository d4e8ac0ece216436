// Generated from specs/ncp.openapi.yaml by `pnpm generate`. Do not edit.
import type { ErrorCodes } from "@sendstatus/core/client";

/**
 * What each known error code means, and whether the same call can succeed again: `soon`, `later`, or `never` before something else has changed.
 *
 * What is `soon` is tried again by the client where a repeat is safe.
 */
export const ncpErrorCodes = {
  "100": { meaning: "Not HTTPS, not UTF-8, or malformed in another way (HTTP 400).", tryAgain: "never" },
  "200": { meaning: "The key or the signature is missing or wrong, or the timestamp is off (HTTP 401).", tryAgain: "never" },
  "210": { meaning: "The key lacks the permission (HTTP 401).", tryAgain: "never" },
  "300": { meaning: "There is no such path (HTTP 404).", tryAgain: "never" },
  "400": { meaning: "The quota is used up (HTTP 429). No page says for how long.", tryAgain: "later" },
  "410": { meaning: "Too many calls, throttled (HTTP 429).", tryAgain: "soon" },
  "420": { meaning: "Too many calls, over the rate (HTTP 429).", tryAgain: "soon" },
  "430": { meaning: "The request is too large (HTTP 413).", tryAgain: "never" },
  "500": { meaning: "The gateway cannot reach the service (HTTP 503).", tryAgain: "soon" },
  "510": { meaning: "The service did not answer the gateway in time (HTTP 504).", tryAgain: "soon" },
  "900": { meaning: "An unexpected error of the gateway (HTTP 500).", tryAgain: "soon" },
  "77001": { meaning: "The method is not allowed (HTTP 405).", tryAgain: "never" },
  "77002": { meaning: "The media type is not supported (HTTP 415).", tryAgain: "never" },
  "77101": { meaning: "The login information is wrong (HTTP 400).", tryAgain: "never" },
  "77102": { meaning: "A field is missing or wrong (HTTP 400).", tryAgain: "never" },
  "77103": { meaning: "There is no such resource (HTTP 400, not 404).", tryAgain: "never" },
  "77201": { meaning: "No permission (HTTP 403).", tryAgain: "never" },
  "77202": { meaning: "The mail service is not subscribed to (HTTP 403).", tryAgain: "never" },
  "77301": { meaning: "There is no default project (HTTP 500).", tryAgain: "never" },
  "77302": { meaning: "A call to another system failed (HTTP 500).", tryAgain: "soon" },
  "77303": { meaning: "Another error of the mail service (HTTP 500).", tryAgain: "soon" },
} as const satisfies ErrorCodes;

/** The error codes that any operation may answer with. */
export type CommonErrorCode =
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
  | "77303";

/** The error codes documented for `createMailRequest`. The service may answer with others. */
export type CreateMailRequestErrorCode = CommonErrorCode;

/** The error codes documented for `getMailRequestList`. The service may answer with others. */
export type GetMailRequestListErrorCode = CommonErrorCode;

/** The error codes documented for `getMailRequestStatus`. The service may answer with others. */
export type GetMailRequestStatusErrorCode = CommonErrorCode;

/** The error codes documented for `getMailList`. The service may answer with others. */
export type GetMailListErrorCode = CommonErrorCode;

/** The error codes documented for `getMail`. The service may answer with others. */
export type GetMailErrorCode = CommonErrorCode;

/** The error codes documented for `createFile`. The service may answer with others. */
export type CreateFileErrorCode = CommonErrorCode;

/** The error codes documented for `getFile`. The service may answer with others. */
export type GetFileErrorCode = CommonErrorCode;

/** The error codes documented for `deleteFile`. The service may answer with others. */
export type DeleteFileErrorCode = CommonErrorCode;

/** The error codes documented for `getTemplateStructure`. The service may answer with others. */
export type GetTemplateStructureErrorCode = CommonErrorCode;

/** The error codes documented for `createTemplate`. The service may answer with others. */
export type CreateTemplateErrorCode = CommonErrorCode;

/** The error codes documented for `getTemplateExportRequestList`. The service may answer with others. */
export type GetTemplateExportRequestListErrorCode = CommonErrorCode;

/** The error codes documented for `createTemplateExportRequest`. The service may answer with others. */
export type CreateTemplateExportRequestErrorCode = CommonErrorCode;

/** The error codes documented for `exportTemplate`. The service may answer with others. */
export type ExportTemplateErrorCode = CommonErrorCode;

/** The error codes documented for `importTemplate`. The service may answer with others. */
export type ImportTemplateErrorCode = CommonErrorCode;

/** The error codes documented for `getTemplate`. The service may answer with others. */
export type GetTemplateErrorCode = CommonErrorCode;

/** The error codes documented for `updateTemplate`. The service may answer with others. */
export type UpdateTemplateErrorCode = CommonErrorCode;

/** The error codes documented for `deleteTemplate`. The service may answer with others. */
export type DeleteTemplateErrorCode = CommonErrorCode;

/** The error codes documented for `restoreTemplate`. The service may answer with others. */
export type RestoreTemplateErrorCode = CommonErrorCode;

/** The error codes documented for `updateTemplateLocationOrName`. The service may answer with others. */
export type UpdateTemplateLocationOrNameErrorCode = CommonErrorCode;

/** The error codes documented for `createCategory`. The service may answer with others. */
export type CreateCategoryErrorCode = CommonErrorCode;

/** The error codes documented for `deleteCategory`. The service may answer with others. */
export type DeleteCategoryErrorCode = CommonErrorCode;

/** The error codes documented for `updateCategory`. The service may answer with others. */
export type UpdateCategoryErrorCode = CommonErrorCode;

/** The error codes documented for `getAddressBook`. The service may answer with others. */
export type GetAddressBookErrorCode = CommonErrorCode;

/** The error codes documented for `createAddressBook`. The service may answer with others. */
export type CreateAddressBookErrorCode = CommonErrorCode;

/** The error codes documented for `deleteAddressBook`. The service may answer with others. */
export type DeleteAddressBookErrorCode = CommonErrorCode;

/** The error codes documented for `deleteAddress`. The service may answer with others. */
export type DeleteAddressErrorCode = CommonErrorCode;

/** The error codes documented for `deleteRecipientGroup`. The service may answer with others. */
export type DeleteRecipientGroupErrorCode = CommonErrorCode;

/** The error codes documented for `deleteRecipientGroupRelation`. The service may answer with others. */
export type DeleteRecipientGroupRelationErrorCode = CommonErrorCode;

/** The error codes documented for `deleteRecipientGroupRelationEmpty`. The service may answer with others. */
export type DeleteRecipientGroupRelationEmptyErrorCode = CommonErrorCode;

/** The error codes documented for `getUnsubscribersList`. The service may answer with others. */
export type GetUnsubscribersListErrorCode = CommonErrorCode;

/** The error codes documented for `registerUnsubscribers`. The service may answer with others. */
export type RegisterUnsubscribersErrorCode = CommonErrorCode;

/** The error codes documented for `deleteUnsubscribers`. The service may answer with others. */
export type DeleteUnsubscribersErrorCode = CommonErrorCode;

/** The error codes documented for `getSendBlockList`. The service may answer with others. */
export type GetSendBlockListErrorCode = CommonErrorCode;

/** The error codes documented for `getConfig`. The service may answer with others. */
export type GetConfigErrorCode = CommonErrorCode;

/** The error codes documented for `createConfig`. The service may answer with others. */
export type CreateConfigErrorCode = CommonErrorCode;
