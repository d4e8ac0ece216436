import type { ParsedEvents } from "@sendstatus/core";
import { signTwilioWebhook } from "@sendstatus/core/signing";
import { createManualClock } from "@sendstatus/core/testing";
import { createTwilio, type TwilioClient, type TwilioOptions } from "../src/index.js";
import { start, target } from "./support.js";

export const accountSid = "AC00000000000000000000000000000001";
export const authToken = "00112233445566778899aabbccddeeff";
export const address = "https://example.com/events";
export const withKey = { apiKey: "SK00000000000000000000000000000001", apiKeySecret: "ExampleApiKeySecret" };

/** A client that asks nobody. */
export const receiving = (options: TwilioOptions = { accountSid, authToken }): TwilioClient =>
  createTwilio({
    clock: createManualClock(start),
    fetch: () => Promise.reject(new Error("Reading an event asks nobody.")),
    ...options,
  });

/** An event about the operation of the other tests. */
export const completed = {
  specversion: "1.0",
  type: "com.twilio.comms-api.operation.completed",
  source: "comms-api",
  id: "EZ00000000000000000000000000000001",
  dataschema: "https://events-schemas.twilio.com/CommsApi.OperationCompleted/2",
  datacontenttype: "application/json",
  time: "2026-03-01T00:00:05.000Z",
  data: { operation_id: target.operationId },
};

/** How a request is made, where it is not as it should be. */
export interface Sent {
  /** What Twilio was told to call, and so signs. */
  readonly signed?: string;
  /** Where the request arrives instead. */
  readonly arriving?: string;
  readonly token?: string;
  /** The body that arrives, instead of the signed one. */
  readonly body?: string;
}

/** A request as Event Streams makes it. */
export async function delivery(
  events: unknown,
  { signed = address, arriving, token = authToken, body }: Sent = {},
): Promise<Request> {
  const text = JSON.stringify(events);
  const { url, headers } = await signTwilioWebhook({ url: signed, body: new TextEncoder().encode(text) }, { authToken: token });
  const to = arriving === undefined ? url : arriving + new URL(url).search;
  return new Request(to, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: body ?? text,
  });
}

/** What a request was taken for. */
export const taken = ({ verified, observations, unparsed, response }: ParsedEvents): unknown => ({
  verified,
  read: observations.length,
  unparsed: unparsed.length,
  status: response.status,
});
export const believed = { verified: true, read: 1, unparsed: 0, status: 200 };
export const refused = { verified: false, read: 0, unparsed: 0, status: 401 };
