import { randomUUID } from "node:crypto";
import { type Endpoint, endpointAt, type PushTarget } from "../push/endpoint.js";
import { type EventGridOptions, eventGridPost, inEventGridSchema } from "./event-request.js";

/** Where a subscription is to deliver, and how. */
export type AzureSubscribeOptions = PushTarget & EventGridOptions;

/** Asks an endpoint as Event Grid does when a subscription is made, and returns whether it passed. */
export async function subscribe({ schema, authorization, ...target }: AzureSubscribeOptions, now: Date): Promise<boolean> {
  const endpoint = endpointAt(target);
  return schema === "cloud-events" ? allows(endpoint) : validates(endpoint, authorization, now);
}

const origin = "eventgrid.azure.net";

/** The handshake of CloudEvents: the endpoint allows the origin that asks. A choice: it comes without `Authorization`. */
async function allows({ url, send }: Endpoint): Promise<boolean> {
  const headers = { "webhook-request-origin": origin };
  const response = await send(new Request(url, { method: "OPTIONS", headers, redirect: "manual" }));
  await response.body?.cancel();
  return response.status === 200 && [origin, "*"].includes(response.headers.get("webhook-allowed-origin") ?? "");
}

/** The handshake of the Event Grid schema: the endpoint sends a code back. Opening its `validationUrl` instead is not emulated. */
async function validates({ url, send }: Endpoint, authorization: string | undefined, now: Date): Promise<boolean> {
  const validationCode = randomUUID();
  const event = inEventGridSchema({
    id: randomUUID(),
    subject: "",
    type: "Microsoft.EventGrid.SubscriptionValidationEvent",
    time: now.toISOString(),
    data: { validationCode, validationUrl: `https://eventgrid.example.com/validate?id=${validationCode}` },
  });
  const body = [{ ...event, dataVersion: "1" }];
  const response = await send(eventGridPost(url, "SubscriptionValidation", "application/json", body, authorization));
  const text = await response.text();
  return response.status === 200 && codeIn(text) === validationCode;
}

function codeIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly validationResponse?: unknown } | null)?.validationResponse;
  } catch {
    return undefined;
  }
}
