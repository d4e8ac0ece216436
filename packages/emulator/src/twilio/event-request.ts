import { signTwilioWebhook } from "@sendstatus/core/signing";
import type { Credentials } from "../credentials.js";
import type { OperationEvent } from "./events.js";

/** The request by which Event Streams delivers these events, signed with the Auth Token of the account. */
export async function operationEventsRequest(
  events: readonly OperationEvent[],
  address: string,
  { authToken }: Credentials["twilio"],
): Promise<Request> {
  const body = new TextEncoder().encode(JSON.stringify(events));
  // A `Request` writes its address in the normal form, so that this form has to be the signed one.
  const { url, headers } = await signTwilioWebhook({ url: new URL(address).href, body }, { authToken });
  return new Request(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body,
    redirect: "manual",
  });
}
