// Generated from specs/azure.openapi.yaml by `pnpm generate`. Do not edit.
import type { ErrorCodes } from "@sendstatus/core/client";

/**
 * What each known error code means, and whether the same call can succeed again: `soon`, `later`, or `never` before something else has changed.
 *
 * What is `soon` is tried again by the client where a repeat is safe.
 */
export const azureErrorCodes = {
  Denied: { meaning: "the credentials are missing or wrong, or the body is not the one that was hashed", tryAgain: "never" },
  InvalidEmailAddress: { meaning: "an address is malformed", tryAgain: "never" },
  DomainNotLinked: { meaning: "the sender's domain is not linked to the Communication Services resource", tryAgain: "never" },
  TooManyRequests: {
    meaning: "a quota is used up; `retry-after` says how long to wait, which for an hourly one may be long",
    tryAgain: "soon",
  },
  RepeatabilityFirstSentOutsideWindow: {
    meaning: "the header Repeatability-First-Sent of an earlier preview was more than 5 minutes off",
    tryAgain: "never",
  },
} as const satisfies ErrorCodes;

/** The error codes that any operation may answer with. */
export type CommonErrorCode = "Denied" | "TooManyRequests";

/** The error codes documented for `send`. The service may answer with others. */
export type SendErrorCode = CommonErrorCode | "InvalidEmailAddress" | "DomainNotLinked" | "RepeatabilityFirstSentOutsideWindow";

/** The error codes documented for `getSendResult`. The service may answer with others. */
export type GetSendResultErrorCode = CommonErrorCode;
