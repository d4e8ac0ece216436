import { createManualClock } from "@sendstatus/core/testing";
import { type AzureClient, type AzureEventOptions, createAzure } from "../src/index.js";
import { accessKey, endpoint, operationId, start } from "./support.js";

export const secret = "an-address-nobody-guesses";
export const address = `https://example.com/events/${secret}`;
export const topic =
  "/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/contoso/providers/microsoft.communication/communicationservices/contoso";

/** A client that asks nobody. */
export const receiving = (events: AzureEventOptions | undefined = { secret }): AzureClient =>
  createAzure({
    endpoint,
    accessKey,
    clock: createManualClock(start),
    events,
    fetch: () => Promise.reject(new Error("Reading an event asks nobody.")),
  });

/** A request as Event Grid makes it. */
export const delivery = (events: unknown, url = address, headers: Record<string, string> = {}): Request =>
  new Request(url, { method: "POST", headers: { "aeg-event-type": "Notification", ...headers }, body: JSON.stringify(events) });

/** A delivery report, as the field tables of the documentation have it. */
export const report = (status: unknown, data: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: "00000000-0000-4000-8000-000000000001",
  topic,
  subject: `sender/donotreply@contoso.com/message/${operationId}`,
  data: {
    sender: "donotreply@contoso.com",
    recipient: "alice@example.com",
    messageId: operationId,
    status,
    deliveryAttemptTimestamp: "2026-03-01T00:01:00.12+00:00",
    ...data,
  },
  eventType: "Microsoft.Communication.EmailDeliveryReportReceived",
  dataVersion: "1.0",
  metadataVersion: "1",
  eventTime: "2026-03-01T00:02:00.4532364Z",
});

/** A report on what a recipient did. */
export const engagement = (engagementType: unknown, data: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...report(undefined),
  data: {
    sender: "donotreply@contoso.com",
    messageId: operationId,
    userActionTimestamp: "2026-03-01T00:03:00+00:00",
    engagementContext: "",
    userAgent: "",
    engagementType,
    ...data,
  },
  eventType: "Microsoft.Communication.EmailEngagementTrackingReportReceived",
});

/** The same event in the schema of CloudEvents 1.0. */
export function asCloudEvent(event: Record<string, unknown>): Record<string, unknown> {
  const { topic: source, eventType: type, eventTime: time, dataVersion, metadataVersion, ...rest } = event;
  return { ...rest, source, type, time, specversion: "1.0" };
}
