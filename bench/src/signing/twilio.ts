import { signTwilioWebhook, verifyTwilioWebhook } from "@sendstatus/core/signing";
import twilio from "twilio";
import { mustBeValid } from "./must-be-valid.js";
import type { Scheme } from "./schemes.js";

const authToken = "not-a-real-token";
const body = JSON.stringify([{ specversion: "1.0", type: "com.twilio.comms.operation", data: { status: "COMPLETED" } }]);
const bytes = new TextEncoder().encode(body);
const address = "https://example.com/events?of=mail";

export async function twilioScheme(): Promise<Scheme> {
  const { url, headers } = await signTwilioWebhook({ url: address, body: bytes }, { authToken });
  const signature = headers["x-twilio-signature"] ?? "";
  return {
    name: "twilio webhook",
    peer: "validateRequestWithBody of twilio",
    theirs: async () => twilio.validateRequestWithBody(authToken, signature, url, body),
    ways: {
      verify: await mustBeValid(() => verifyTwilioWebhook({ url, signature, body: bytes }, { authToken })),
      sign: () => signTwilioWebhook({ url: address, body: bytes }, { authToken }),
    },
  };
}
