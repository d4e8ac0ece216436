import { randomUUID } from "node:crypto";
import type { SignatureFault } from "@sendstatus/core/signing";
import { type Answer, json } from "../service/answer.js";
import type { Problem } from "../service/problems.js";
import type { Refusals } from "../service/provider.js";

/** A result in Tencent's envelope. */
export const response = (content: Readonly<Record<string, unknown>>): Answer =>
  json(200, { Response: { ...content, RequestId: randomUUID() } });

/** The answer of an action that has no result. */
export const acknowledged = (): Answer => response({});

/** A refusal. Whatever the service answers has HTTP status 200. */
export const refusal = (code: string, message: string): Answer => response({ Error: { Code: code, Message: message } });

const wrongSignature = (): Answer =>
  refusal(
    "AuthFailure.SignatureFailure",
    "The provided credentials could not be validated. Please check your signature is correct.",
  );

const malformed = (): Answer =>
  refusal("AuthFailure.InvalidAuthorization", "The Authorization header is not in the required form.");

const unproven: Readonly<Record<SignatureFault, (now: Date) => Answer>> = {
  missing: malformed,
  malformed,
  expired: (now) =>
    refusal(
      "AuthFailure.SignatureExpire",
      "Signature expired. Please use local time and enable NTP service for time synchronization to avoid a deviation " +
        `between \`Timestamp\` and the server time ${String(Math.floor(now.getTime() / 1000))}.`,
    ),
  "unknown-key": () => refusal("AuthFailure.SecretIdNotFound", "The SecretId does not exist."),
  "body-changed": wrongSignature,
  "signature-wrong": wrongSignature,
  "token-wrong": () => refusal("AuthFailure.TokenFailure", "The token is not valid."),
};

// Codes are documented; the texts of these are choices, and to be expected to change on the real service, too.
export const tencentRefusals: Refusals = {
  unproven: (fault, now) => unproven[fault](now),
  unrouted: (missing) => {
    if (missing === "version") return refusal("NoSuchVersion", "The version of the API does not exist.");
    // A choice: the real service also takes GET, which the spec leaves out.
    if (missing === "method") return refusal("UnsupportedProtocol", "The emulator takes POST only.");
    return refusal("InvalidAction", "The action does not exist.");
  },
  invalid: ([first]) => refusal(codeFor(first), `The parameter \`${first.field.join(".") || first.place}\` ${first.message}.`),
  tooLarge: () => refusal("RequestSizeLimitExceeded", "The request is too large."),
  broken: () => refusal("InternalError", "An internal error has occurred."),
};

/** The fields whose faults have a code of their own. */
const ownCodes = new Map([
  ["Limit maximum", "FailedOperation.InvalidLimit"],
  // A number in a text.
  ["Limit pattern", "FailedOperation.InvalidLimit"],
  ["RequestDate format", "InvalidParameterValue.WrongDate"],
  ["StartDate format", "InvalidParameterValue.WrongDate"],
  ["EndDate format", "InvalidParameterValue.WrongDate"],
  ["ExpireDate format", "InvalidParameterValue.WrongDate"],
  ["Destination maxItems", "FailedOperation.TooManyRecipients"],
  ["Cc maxItems", "FailedOperation.TooManyRecipients"],
  ["Bcc maxItems", "FailedOperation.TooManyRecipients"],
  ["Attachments maxItems", "FailedOperation.TooManyAttachments"],
  ["Desc minLength", "InvalidParameterValue.ReceiverDescIllegal"],
  ["Desc maxLength", "InvalidParameterValue.ReceiverDescIllegal"],
  ["Emails maxItems", "LimitExceeded.ReceiverDetailRequestLimit"],
  ["Datas maxItems", "LimitExceeded.ReceiverDetailRequestLimit"],
  ["Password maxLength", "InvalidParameterValue.InvalidSmtpPassWord"],
]);

function codeFor({ field, keyword }: Problem): string {
  if (keyword === "required") return "MissingParameter";
  if (keyword === "additionalProperties") return "UnknownParameter";
  return ownCodes.get(`${field.join(".")} ${keyword}`) ?? "InvalidParameter";
}
