import { withFields } from "../faults/status-words.js";
import type { Failures } from "../service/provider.js";
import { refusal } from "./refusals.js";

// The statuses are documented; the code is the one that a public client looks for, and the texts are choices.
export const azureFailures: Failures = {
  rateLimited(seconds) {
    const answer = refusal(429, "TooManyRequests", "Too many requests.");
    return seconds === undefined ? answer : { ...answer, headers: { ...answer.headers, "retry-after": String(seconds) } };
  },
  serverError: (status) => refusal(status, null, messages[status]),
  withStatus: (content, word) => withFields(content, ["status"], word),
};

const messages = { 500: "Internal server error.", 502: "Bad gateway.", 503: "Service unavailable." } as const;
