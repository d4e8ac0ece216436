import { nodeFetch } from "@sendstatus/core/node";
import { createTwilio } from "@sendstatus/twilio";
import { twilioOperationId as operationId } from "./canned-answers.js";
import type { Readers } from "./readers.js";
import { type SignedRequest, withFetch, withNodeHttp } from "./request-by-hand.js";

const credentials = { apiKey: "SK00000000000000000000000000000001", apiKeySecret: "not-a-real-secret" };

/** An operation that is still at work: a read of one call. Twilio's SDK does not have Twilio Email. */
export function twilioReaders(origin: string): Readers {
  const options = { ...credentials, endpoint: `${origin}/v1`, rateLimits: false } as const;
  const [web, node] = [createTwilio(options), createTwilio({ ...options, fetch: nodeFetch() })];
  return {
    web: () => web.getStatus({ operationId }),
    node: () => node.getStatus({ operationId }),
    handWeb: () => withFetch(signed(origin)),
    handNode: () => withNodeHttp(signed(origin)),
  };
}

function signed(origin: string): SignedRequest {
  const pair = Buffer.from(`${credentials.apiKey}:${credentials.apiKeySecret}`).toString("base64");
  return {
    method: "GET",
    url: `${origin}/v1/Emails/Operations/${operationId}`,
    headers: { authorization: `Basic ${pair}` },
  };
}
