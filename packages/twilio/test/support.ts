import { createTwilio, type TwilioClient } from "../src/index.js";

export const target = { operationId: "comms_operation_01h9krwprkeee8fzqspvwy6nq8" };

/** A client to which the service gives always the same answer. */
export function twilioAnswering(body: unknown, status = 200): TwilioClient {
  return createTwilio({
    apiKey: "SK00000000000000000000000000000001",
    apiKeySecret: "ExampleApiKeySecret",
    fetch: async () => Response.json(body, { status }),
  });
}
