import type { Answer } from "../../service/answer.js";
import { isAddress } from "../../stories/outcome.js";
import { refusal } from "../refusals.js";

/** An address for a list, and the values that its mail is made with. */
export interface ReceiverInputData {
  readonly Email: string;
  /** A string that holds a JSON object. */
  readonly TemplateData: string;
}

const maxBytes = 800;

/** What is wrong with an address that comes with values, which are looked at before anything is stored; undefined if nothing is. */
export function dataRefusal(data: ReceiverInputData): Answer | undefined {
  const { Email, TemplateData } = data;
  if (Buffer.byteLength(JSON.stringify(data)) > maxBytes)
    return refusal("InvalidParameterValue.TemplateDataLenLimit", "An address and its values have more than 800 bytes.");
  if (variablesIn(TemplateData) === undefined)
    return refusal("InvalidParameterValue.TemplateDataError", "The values are not a JSON object.");
  if (/<\/?[a-z!]/i.test(TemplateData)) return refusal("InvalidParameterValue.InValidTemplateData", "The values hold HTML.");
  // A choice: what is empty is counted, as there is a counter for it; what is malformed is refused, as there is an error for it.
  if (Email !== "" && !isAddress(Email))
    return refusal("InvalidParameterValue.ReceiverEmailInvalid", "The address of a recipient is wrong.");
  return undefined;
}

/** The names of the variables that have values, in an order of their own; undefined if the text holds no JSON object. */
export function variablesIn(templateData: string): string | undefined {
  try {
    const values: unknown = JSON.parse(templateData);
    if (typeof values !== "object" || values === null || Array.isArray(values)) return undefined;
    return JSON.stringify(Object.keys(values).sort());
  } catch {
    return undefined;
  }
}
