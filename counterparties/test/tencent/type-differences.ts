import type { ListedDifference } from "../support/shapes/differences.js";

/** The actions that our spec has and the SDK, version 4.1.76, has not. */
export const actionsOfOurs: Readonly<Record<string, string>> = {
  GetAbuseReport: "Added in 2026, and newer than the SDK.",
};

const newer = "Newer than the types of the SDK.";
const notPromised = "It is required of a request. That an answer repeats it is not promised.";

/** Where the types of that version and our spec differ. */
export const knownDifferences: readonly ListedDifference[] = [
  { at: "CreateEmailIdentityResult.DKIMOption", official: "nothing", ours: "number", because: newer },
  { at: "EmailIdentity.DKIMOption", official: "nothing", ours: "number", because: newer },
  { at: "GetEmailIdentityResult.DKIMOption", official: "nothing", ours: "number", because: newer },
  { at: "GetEmailIdentityResult.TagList", official: "nothing", ours: "array of object", because: newer },
  { at: "UpdateEmailIdentityRequest.DKIMOption", official: "nothing", ours: "number", because: newer },
  { at: "UpdateEmailIdentityRequest.NewAPI", official: "nothing", ours: "boolean", because: newer },
  { at: "UpdateEmailIdentityResult.DKIMOption", official: "nothing", ours: "number", because: newer },
  {
    at: "SendEmailRequest.Destination",
    official: "required array of string",
    ours: "array of string",
    because: "Newer definitions ask for one of `Destination`, `Cc` and `Bcc`.",
  },
  {
    at: "ListEmailAddressResult.EmailSenders",
    official: "array of object",
    ours: "nullable array of object",
    because: "An older page says that it may be null.",
  },
  { at: "UsedTemplate.TemplateID", official: "required number", ours: "number", because: notPromised },
  { at: "UsedTemplate.TemplateData", official: "required string", ours: "string", because: notPromised },
  { at: "TaskCycle.BeginTime", official: "required string", ours: "string", because: notPromised },
  { at: "TaskCycle.IntervalTime", official: "required number", ours: "number", because: notPromised },
  { at: "TaskTime.BeginTime", official: "required string", ours: "string", because: notPromised },
];
