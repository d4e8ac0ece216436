import { withFields } from "../faults/status-words.js";
import { json } from "../service/answer.js";
import type { Failures } from "../service/provider.js";
import { refusal, twilioRefusals } from "./refusals.js";

export const twilioFailures: Failures = {
  rateLimited: () =>
    refusal(429, { code: 20429, message: "Too many requests. Please retry according to the Retry-After response header." }),
  // Without a documented code, the classic form, which asks for none.
  serverError: (status) => (status === 500 ? twilioRefusals.broken() : json(status, { message: messages[status], status })),
  withStatus: (content, word) => withFields(content, ["status"], word),
};

const messages = { 502: "Bad gateway", 503: "Service unavailable" } as const;
