import type { Observer } from "@sendstatus/core/client";
import { present } from "@sendstatus/core/client";
import { type JsonObject, type OriginCheck, type ParsedEvents, receiveEvents } from "@sendstatus/core/events";
import { dateOf, readStatus, textOf } from "@sendstatus/core/status";
import { operationEventTypeMap } from "./generated/status-map.gen.js";

/** Of the events of this host, those on operations begin so. */
const operationEvents = "com.twilio.comms-api.operation.";

/**
 * Reads a request of Twilio Event Streams: a list of CloudEvents 1.0. They tell how far an operation has come; ask with `getStatus`
 * once it is finished, to learn what became of each recipient.
 *
 * Uncertain: whether these events come for mails. For single mails none are documented, and no callback of another form is.
 *
 * @see https://www.twilio.com/docs/comms/events
 */
export function parseTwilioEvents(
  observer: Observer<"twilio">,
  prove: OriginCheck | undefined,
  request: Request,
): Promise<ParsedEvents<"twilio">> {
  return receiveEvents(request, {
    provider: "twilio",
    prove,
    read(event) {
      const { type, data, id, time } = event;
      const operationId = textOf(((data ?? {}) as JsonObject).operation_id);
      if (typeof type !== "string" || !type.startsWith(operationEvents) || operationId === undefined)
        throw new Error("The event is none about the operation of a mail.");
      const facts = present({ eventId: textOf(id), occurredAt: dateOf(time) });
      const raw = { status: type, body: event };
      return observer.observe(operationId, "webhook", [
        { level: "operation", raw, ...readStatus(operationEventTypeMap, type), ...facts },
      ]);
    },
  });
}
