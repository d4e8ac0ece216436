import { describe, expect, it } from "vitest";
import { type Edit, linesAfter } from "./changes.js";

const paging = "      x-sendstatus-pagination:\n        items: [$response.body#/operations]\n";
const cursor = "        cursor: { parameter: pageToken, next: $response.body#/pagination/next }\n";

describe("of behaviour is told that", () => {
  it.each<[string, string, Edit, string]>([
    [
      "a value means something else",
      "azure",
      [
        "Expanded: { state: expanded, certainty: confirmed }",
        "Expanded: { state: delivered, certainty: confirmed, reason: spam }",
      ],
      "- Breaking: `Expanded` of `EmailDeliveryStatus` means state `delivered`, formerly `expanded`; reason `spam`, formerly none.",
    ],
    [
      "a call counts as another kind",
      "azure",
      ["x-sendstatus-safety: read", "x-sendstatus-safety: idempotent"],
      "- Breaking: `getSendResult` counts as `idempotent`, no longer as `read`.",
    ],
    [
      "a limit is another",
      "azure",
      [
        "        - { requests: 30, seconds: 60 }\n        - { requests: 100, seconds: 3600 }",
        "        - { requests: 50, seconds: 60 }",
      ],
      "- `send` is held to 50 in 1 min, no longer to 30 in 1 min, 100 in 1 h.",
    ],
    [
      "an operation has an error code",
      "azure",
      ["[InvalidEmailAddress, DomainNotLinked,", "["],
      "- Breaking: `SendErrorCode` no longer has `InvalidEmailAddress`.",
    ],
    [
      "all have an error code",
      "azure",
      ["common: [Denied, TooManyRequests]", "common: [Denied, TooManyRequests, DomainNotLinked]"],
      "- `CommonErrorCode` has `DomainNotLinked`.",
    ],
    [
      "none has an error code any more",
      "azure",
      ["common: [Denied, TooManyRequests]", "common: [TooManyRequests]"],
      "- Breaking: `CommonErrorCode` no longer has `Denied`.",
    ],
    [
      "trying again helps",
      "azure",
      ["        DomainNotLinked: never", "        DomainNotLinked: later"],
      "- `DomainNotLinked` of `ErrorCode` says to try again `later`, formerly `never`.",
    ],
    [
      "waiting is longer",
      "azure",
      ["notFoundGrace: 600", "notFoundGrace: 900"],
      "- Waiting goes by other figures: `notFoundGrace`.",
    ],
    [
      "a ceiling is higher",
      "azure",
      ["asked: { ceiling: sent, ceilingCertainty: reported }", "asked: { ceiling: delivered, ceilingCertainty: reported }"],
      "- Breaking: the ceiling where a status is asked is `delivered`, reported, formerly `sent`, reported.",
    ],
    [
      "errors are of another kind",
      "azure",
      ["codes: [Denied]\n", "codes: [Denied, Forbidden]\n"],
      "- Breaking: an error with the code `Forbidden` is of the kind `authentication`.",
    ],
    [
      "errors are told apart in another way",
      "azure",
      ["status: [408, 429,", "status: [429,"],
      "- Errors are read by other signs: `retryable`.",
    ],
    [
      "the service has another address",
      "twilio",
      ["  - url: https://comms.twilio.com/v1\n", "  - url: https://comms.twilio.com/v2\n"],
      "- The service is known at `https://comms.twilio.com/v2`.",
    ],
    [
      "a key is gone",
      "azure",
      ["      x-sendstatus-idempotency-key: true\n", ""],
      "- Breaking: `send` has no key any more under which it is tried again.",
    ],
    ["a list is no list", "twilio", [`${paging}${cursor}`, ""], "- Breaking: `listOperations` can no longer be iterated."],
    [
      "a page may be empty",
      "twilio",
      [paging, `${paging}        itemsMayBeAbsent: true\n`],
      "- `listOperations` goes from page to page in another way.",
    ],
    [
      "an event is something else",
      "azure",
      [
        "                $ref: '#/components/schemas/EventGridEvent'",
        "                $ref: '#/components/schemas/EmailCloudEvent'",
      ],
      "- Breaking: each of the event `emailEvents` is `EmailCloudEvent`, no longer `EventGridEvent`.",
    ],
    ["an event has gone", "azure", ["  emailEvents:\n", "  emailNews:\n"], "- Breaking: the event `emailEvents` is gone."],
    ["the API is of another version", "twilio", ["  version: ", "  version: 9"], "- The API is of version"],
  ])("%s", async (_what, provider, edit, line) => {
    expect((await linesAfter(provider, edit))[0]).toContain(line);
  });
});
