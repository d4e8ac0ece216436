// Generated from specs/twilio.openapi.yaml by `pnpm generate`. Do not edit.
import type { ErrorCodes } from "@sendstatus/core/client";

/**
 * What each known error code means, and whether the same call can succeed again: `soon`, `later`, or `never` before something else has changed.
 *
 * What is `soon` is tried again by the client where a repeat is safe.
 */
export const twilioErrorCodes = {
  "20001": { meaning: "a parameter is invalid", tryAgain: "never" },
  "20003": {
    meaning: "the credentials are wrong, expired, deleted or of another account or region, or lack the permission",
    tryAgain: "never",
  },
  "20404": { meaning: "not found, or no longer; the documentation also shows it in a 400 answer", tryAgain: "never" },
  "20429": {
    meaning: "too many requests; this one was not processed, and `Retry-After` says when to try again",
    tryAgain: "soon",
  },
  "20500": {
    meaning: "a fault on Twilio's side; a send may have been accepted all the same and is not repeated, other calls may be",
    tryAgain: "soon",
  },
} as const satisfies ErrorCodes;

/** The error codes that any operation may answer with. */
export type CommonErrorCode = "20001" | "20003" | "20404" | "20429" | "20500";

/** The error codes documented for `listEmails`. The service may answer with others. */
export type ListEmailsErrorCode = CommonErrorCode;

/** The error codes documented for `sendEmails`. The service may answer with others. */
export type SendEmailsErrorCode = CommonErrorCode;

/** The error codes documented for `listOperations`. The service may answer with others. */
export type ListOperationsErrorCode = CommonErrorCode;

/** The error codes documented for `fetchOperation`. The service may answer with others. */
export type FetchOperationErrorCode = CommonErrorCode;

/** The error codes documented for `listOperationErrors`. The service may answer with others. */
export type ListOperationErrorsErrorCode = CommonErrorCode;

/** The error codes documented for `fetchEmail`. The service may answer with others. */
export type FetchEmailErrorCode = CommonErrorCode;

/** The error codes documented for `deleteEmail`. The service may answer with others. */
export type DeleteEmailErrorCode = CommonErrorCode;

/** The error codes documented for `listEmailReceipts`. The service may answer with others. */
export type ListEmailReceiptsErrorCode = CommonErrorCode;
