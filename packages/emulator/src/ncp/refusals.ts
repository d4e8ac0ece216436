import { type Answer, json } from "../service/answer.js";
import type { Problem } from "../service/problems.js";
import type { Refusals } from "../service/provider.js";

/** An error of the gateway, which has three-digit codes. */
export const byGateway = (status: number, errorCode: string, message: string, details?: string): Answer =>
  json(status, { error: { errorCode, message, ...(details === undefined ? {} : { details }) } });

/** An error of the mail service. A choice: the code stands in both fields, as it is not known which one the service fills. */
const byService = (status: number, code: string, message: string, details?: string): Answer =>
  json(status, { error: { errorCode: code, code, message, ...(details === undefined ? {} : { details }) } });

export const badRequest = (details: string): Answer => byService(400, "77102", "BAD_REQUEST", details);

/** What a request names and there is not; `details` says which, where it names several things. */
export const notFound = (details?: string): Answer => byService(400, "77103", "The resource does not exist.", details);

/** A choice: the page of a list does not say what an unknown property does. */
export const unknownProperty = (): Answer => badRequest("sort names a property that is not known.");

export const ncpRefusals: Refusals = {
  unproven: (fault) =>
    byGateway(
      401,
      "200",
      "Authentication Failed",
      fault === "missing" ? "Authentication information are missing." : "Invalid authentication information.",
    ),
  unrouted: (missing) =>
    missing === "method" ? byService(405, "77001", "METHOD_NOT_ALLOWED") : byGateway(404, "300", "Not Found Exception"),
  invalid: (problems) =>
    problems.some(({ keyword }) => keyword === "mediaType")
      ? byService(415, "77002", "UNSUPPORTED_MEDIA_TYPE")
      : badRequest(problems.map(sentence).join(" ")),
  tooLarge: () => byGateway(413, "430", "Request Entity Too Large"),
  broken: () => byService(500, "77303", "INTERNAL_SERVER_ERROR"),
};

const sentence = ({ place, field, message }: Problem): string => `${field.length === 0 ? place : field.join(".")} ${message}.`;
