import type { ListedDifference } from "../support/shapes/differences.js";

const mayBeNull = "Members of an error were seen as null in a real answer, so that each of them is taken to be allowed.";

const differencesOfAnError = (name: string): readonly ListedDifference[] => [
  { at: `${name}.code`, official: "string", ours: "nullable string", because: mayBeNull },
  { at: `${name}.message`, official: "string", ours: "nullable string", because: mayBeNull },
  { at: `${name}.target`, official: "string", ours: "nullable string", because: mayBeNull },
  { at: `${name}.details`, official: "array of object", ours: "nullable array of object", because: mayBeNull },
  { at: `${name}.additionalInfo`, official: "array of object", ours: "nullable array of object", because: mayBeNull },
  {
    at: `${name}.innererror`,
    official: "nothing",
    ours: "nullable map of anything",
    because: "Seen in an answer of an earlier preview, as null.",
  },
];

/** Where the types of the SDK, version 1.1.0, and our spec differ. */
export const knownDifferences: readonly ListedDifference[] = [
  {
    at: "EmailRecipients.to",
    official: "array of object",
    ours: "required array of object",
    because: "Microsoft's specification requires it. The SDKs are generated from a copy that does not.",
  },
  {
    at: "EmailSendResult.error",
    official: "object",
    ours: "nullable object",
    because: "The real service sends null where there is no error.",
  },
  ...differencesOfAnError("EmailSendError"),
  ...differencesOfAnError("ErrorDetail"),
  { at: "ErrorAdditionalInfo.type", official: "string", ours: "nullable string", because: mayBeNull },
  { at: "ErrorAdditionalInfo.info", official: "map of anything", ours: "nullable map of anything", because: mayBeNull },
];

const oneTypeForBoth =
  "The SDK has a type for each kind of content, and requires its text. The specification has one type, as we do.";

/** Where the types that the SDK offers its callers differ, besides. */
export const differencesOfContents: readonly ListedDifference[] = [
  { at: "EmailContent.html", official: "required string", ours: "string", because: oneTypeForBoth },
  { at: "EmailContent.plainText", official: "required string", ours: "string", because: oneTypeForBoth },
];
