import { outcomeFor } from "../stories/outcome.js";
import type { Story } from "../stories/story.js";

/** The state of an operation. Azure has one for the whole mail, whatever the number of recipients. */
export interface OperationState {
  readonly status: "Running" | "Succeeded" | "Failed";
  /** The real service says null where nothing is wrong. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

const running: OperationState = { status: "Running", error: null };
const succeeded: OperationState = { status: "Succeeded", error: null };

const allSuppressed: OperationState = {
  status: "Failed",
  error: { code: "EmailDroppedAllRecipientsSuppressed", message: "Message dropped because all recipients were suppressed" },
};

const dropped: OperationState = {
  status: "Failed",
  error: { code: "EmailDropped", message: "Email was dropped after several attempts to deliver." },
};

/** `Succeeded` is "out for delivery": a mail that bounces or is put off later has the same story as one that is delivered. */
export function storyOf(recipients: readonly string[]): Story<OperationState> {
  return [
    { at: 0, says: running },
    { at: 2, says: endOf(recipients) },
  ];
}

/** A choice for mixed recipients: the operation fails if there is nobody left to whom the mail could go out. */
function endOf(recipients: readonly string[]): OperationState {
  const outcomes = recipients.map(outcomeFor);
  if (outcomes.every((outcome) => outcome === "suppressed")) return allSuppressed;
  return outcomes.every((outcome) => outcome === "suppressed" || outcome === "failed") ? dropped : succeeded;
}
