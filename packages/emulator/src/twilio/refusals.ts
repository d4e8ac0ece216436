import { type Answer, json } from "../service/answer.js";
import type { Problem } from "../service/problems.js";
import type { Refusals } from "../service/provider.js";

interface TwilioError {
  readonly code: number;
  readonly message: string;
  /** The field at fault. Where there is none, Twilio's samples have the string `null`. */
  readonly context?: string;
}

/** Errors in the form of this host. */
export function refusal(status: number, ...errors: readonly TwilioError[]): Answer {
  const filled = errors.map(({ code, message, context = "null" }) => {
    return { code, message, infoUrl: `https://www.twilio.com/docs/api/errors/${String(code)}`, context };
  });
  return json(status, { errors: filled });
}

export const notFound = (): Answer => refusal(404, { code: 20404, message: "The resource was not found." });

export const wrongToken = (): Answer => refusal(400, { code: 20001, message: "The query parameter pageToken is not valid." });

export const twilioRefusals: Refusals = {
  // A choice: the 401 of this API is not documented; the code is the one of Twilio's other APIs.
  unproven: () => refusal(401, { code: 20003, message: "Authenticate" }),
  // Without a documented code, the classic form, which asks for none.
  unrouted: (missing) => (missing === "method" ? json(405, { message: "Method not allowed", status: 405 }) : notFound()),
  invalid: (problems) => refusal(400, ...problems.map(twilioError)),
  tooLarge: () => json(413, { message: "Request entity too large", status: 413 }),
  broken: () => refusal(500, { code: 20500, message: "Internal server error" }),
};

/** Twilio names as many problems as possible at once. Code and notation are choices; no validation error is documented. */
const twilioError = ({ place, field, message }: Problem): TwilioError => {
  const whole = field.length === 0 ? `The ${place} ${message}.` : `The field ${message}.`;
  return { code: 20001, message: whole, ...(place === "body" ? { context: `$${field.map(member).join("")}` } : {}) };
};

const member = (name: string | number): string => (typeof name === "number" ? `[${String(name)}]` : `.${name}`);
