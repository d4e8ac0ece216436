import type { JsonObject } from "@sendstatus/core/events";
import { textOf } from "@sendstatus/core/status";

/**
 * Agrees to a subscription in Event Grid's own schema by repeating its code. Undefined for any other event.
 *
 * @see https://learn.microsoft.com/en-us/azure/event-grid/end-point-validation-event-grid-events-schema
 */
export function agreeOnSubscription(event: JsonObject, topics: readonly string[] | undefined): Response | undefined {
  if (event.eventType !== "Microsoft.EventGrid.SubscriptionValidationEvent") return undefined;
  const { validationCode } = (event.data ?? {}) as JsonObject;
  if (typeof validationCode !== "string" || !isOfTopic(event, topics)) return new Response(null, { status: 401 });
  return Response.json({ validationResponse: validationCode });
}

/**
 * Agrees to a subscription in the schema of CloudEvents, which asks with OPTIONS. Undefined for any other request.
 *
 * @see https://learn.microsoft.com/en-us/azure/event-grid/end-point-validation-cloud-events-schema
 */
export function allowOrigin({ method, headers }: Request): Response | undefined {
  const origin = headers.get("webhook-request-origin");
  if (method !== "OPTIONS" || origin === null) return undefined;
  const allowed = { allow: "POST", "webhook-allowed-origin": origin, "webhook-allowed-rate": "*" };
  return new Response(null, { status: 200, headers: allowed });
}

/** Whether an event is of one of the resources that events are expected from. Their names are the same in capitals. */
export function isOfTopic({ topic, source }: JsonObject, topics: readonly string[] | undefined): boolean {
  const given = (textOf(topic) ?? textOf(source))?.toLowerCase();
  return topics === undefined || topics.some((expected) => expected.toLowerCase() === given);
}
