import type { MailEvent } from "./events.js";

/** The two forms in which Event Grid delivers; a subscription says which. */
export type EventSchema = "event-grid" | "cloud-events";

/** What a subscription says of its deliveries. */
export interface EventGridOptions {
  /** Default `event-grid`. */
  readonly schema?: EventSchema;
  /** The header `Authorization`, such as `Bearer …` with a token of Microsoft Entra ID. Deliveries are not signed. */
  readonly authorization?: string;
}

/** The resource that the emulated events come from; the `topic` of one schema, the `source` of the other. */
export const azureTopic =
  "/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/contoso/providers/microsoft.communication/communicationservices/contoso";

/** The request by which Event Grid delivers these events. Where batches are asked for, CloudEvents are always a list. */
export function mailEventsRequest(
  events: readonly [MailEvent, ...MailEvent[]],
  url: string,
  { schema, authorization }: EventGridOptions,
  batched: boolean,
): Request {
  const post = (contentType: string, body: unknown): Request =>
    eventGridPost(url, "Notification", contentType, body, authorization);
  if (schema !== "cloud-events") return post("application/json", events.map(inEventGridSchema));
  return batched
    ? post("application/cloudevents-batch+json", events.map(asCloudEvent))
    : post("application/cloudevents+json", asCloudEvent(events[0]));
}

/** One request of Event Grid. `type` is what its own header calls it. */
export function eventGridPost(
  url: string,
  type: string,
  contentType: string,
  body: unknown,
  authorization: string | undefined,
): Request {
  const headers = {
    "content-type": `${contentType}; charset=utf-8`,
    "aeg-event-type": type,
    ...(authorization === undefined ? {} : { authorization }),
  };
  return new Request(url, { method: "POST", headers, body: JSON.stringify(body), redirect: "manual" });
}

export function inEventGridSchema({ type, time, ...event }: MailEvent): Record<string, unknown> {
  return { topic: azureTopic, ...event, eventType: type, eventTime: time, dataVersion: "1.0", metadataVersion: "1" };
}

const asCloudEvent = (event: MailEvent): Record<string, unknown> => ({ specversion: "1.0", source: azureTopic, ...event });
