import { type Answer, json } from "../service/answer.js";
import type { Problem } from "../service/problems.js";
import type { Refusals } from "../service/provider.js";

/** An error in Azure's form. The header repeats the code. */
export function refusal(status: number, code: string | null, message: string): Answer {
  return json(status, { error: { code, message } }, code === null ? {} : { "x-ms-error-code": code });
}

/** There is no send with this id. */
export const notFound = (operationId: string): Answer =>
  refusal(404, null, `Requested message could not be located. Couldn't find a record with the messageID: ${operationId}`);

// A choice: Microsoft publishes no code for a request that is invalid in another way than by an address.
export const badRequest = (message: string): Answer => refusal(400, "BadRequest", message);

export const azureRefusals: Refusals = {
  // Whatever is wrong with the proof, the service says the same, but for a body that is not the one that was hashed.
  unproven: (fault) =>
    fault === "body-changed"
      ? refusal(401, "Denied", "Request 'x-ms-content-sha256' differs from generated content hash.")
      : refusal(401, "Denied", "Denied by the resource provider."),
  // From here on the codes and texts are choices; none are documented.
  unrouted: (missing) =>
    missing === "method" ? refusal(405, null, "Method not allowed.") : refusal(404, null, "Resource not found."),
  invalid: (problems) => badRequest(problems.map(sentence).join(" ")),
  tooLarge: () => refusal(413, null, "The request is too large."),
  broken: () => refusal(500, null, "Internal server error."),
};

const sentence = ({ place, field, message }: Problem): string =>
  `${field.length === 0 ? `The ${place}` : `'${field.join(".")}'`} ${message}.`;
