import type { Statement } from "@sendstatus/core";
import { type Observer, present } from "@sendstatus/core/client";
import { type JsonObject, type ParsedEvents, receiveEvents, unauthorised } from "@sendstatus/core/events";
import { dateOf, type Reading, readStatus, statementsOf, type StatusRow, textOf, withReply } from "@sendstatus/core/status";
import { agreeOnSubscription, allowOrigin, isOfTopic } from "./azure-handshakes.js";
import type { AzureEventSource } from "./azure-event-options.js";
import { azureOperationId } from "./azure-target.js";
import { emailDeliveryStatusMap, emailEngagementTypeMap } from "./generated/status-map.gen.js";

/**
 * Reads a request of Azure Event Grid, in its own schema or as CloudEvents 1.0: reports on the delivery to each recipient and on what
 * the recipients did. Both handshakes are answered.
 *
 * @see https://learn.microsoft.com/en-us/azure/event-grid/communication-services-email-events
 */
export function parseAzureEvents(
  observer: Observer<"azure">,
  { prove, topics }: AzureEventSource,
  request: Request,
): Promise<ParsedEvents<"azure">> {
  return receiveEvents(request, {
    provider: "azure",
    prove,
    async answerOther(incoming) {
      const answer = allowOrigin(incoming.request);
      return answer === undefined || (await prove?.(incoming)) === true ? answer : unauthorised();
    },
    handshake: (event) => agreeOnSubscription(event, topics),
    read(event) {
      if (!isOfMail(event)) throw new Error("The event is none about a mail.");
      if (!isOfTopic(event, topics)) throw new Error("The event is of another resource than `events.topics` names.");
      const data = objectOf(event.data);
      const messageId = azureOperationId(requireText(data.messageId));
      return observer.observe(messageId, "webhook", readEvent(event, data, messageId));
    },
  });
}

const deliveryReport = "Microsoft.Communication.EmailDeliveryReportReceived";
const engagementReport = "Microsoft.Communication.EmailEngagementTrackingReportReceived";

/** Event Grid's own schema and CloudEvents name it in two ways. */
const typeOf = ({ eventType, type }: JsonObject): unknown => eventType ?? type;

const isOfMail = (event: JsonObject): boolean => typeOf(event) === deliveryReport || typeOf(event) === engagementReport;

function readEvent(event: JsonObject, data: JsonObject, messageId: string): Statement[] {
  const recipient = textOf(data.recipient);
  const facts = {
    level: recipient === undefined ? "message" : "recipient",
    messageId,
    ...present({ recipient, internetMessageId: textOf(data.internetMessageId), eventId: textOf(event.id) }),
  } as const;
  const told = dateOf(event.eventTime) ?? dateOf(event.time);
  if (typeOf(event) === deliveryReport) {
    if (recipient === undefined) throw new Error("The report names no recipient.");
    // The documentation and the official SDK spell the time in two ways.
    const occurredAt = dateOf(data.deliveryAttemptTimeStamp) ?? dateOf(data.deliveryAttemptTimestamp) ?? told;
    const raw = { status: data.status, body: event };
    return statementsOf(readDelivery(data), { ...facts, ...present({ occurredAt }), raw });
  }
  const reading = readAnyCase(emailEngagementTypeMap, data.engagementType);
  const link = reading.engagement === "clicked" ? textOf(data.engagementContext) : undefined;
  const occurredAt = dateOf(data.userActionTimeStamp) ?? dateOf(data.userActionTimestamp) ?? told;
  const raw = { status: data.engagementType, body: event };
  return statementsOf(reading, { ...facts, ...present({ occurredAt, link }), raw });
}

/** A far server's reply tells why, and that the mail had left: then `Failed` is a bounce. */
function readDelivery({ status, deliveryStatusDetails }: JsonObject): Reading {
  const reading = readAnyCase(emailDeliveryStatusMap, status);
  if (reading.reason === undefined || (reading.delivery !== "bounced" && reading.delivery !== "failed")) return reading;
  const { statusMessage = deliveryStatusDetails } = (deliveryStatusDetails ?? {}) as JsonObject;
  const reason = withReply(reading.reason, statusMessage);
  return { ...reading, delivery: reason.smtp === undefined ? reading.delivery : "bounced", reason };
}

/** The documentation writes the words in capitals in one place and without in another. */
function readAnyCase(map: Readonly<Record<string, StatusRow>>, value: unknown): Reading {
  const word = textOf(value);
  const known = Object.keys(map).find((key) => key.toLowerCase() === word?.toLowerCase());
  return readStatus(map, known ?? word);
}

function objectOf(value: unknown): JsonObject {
  if (typeof value === "object" && value !== null) return value as JsonObject;
  throw new Error("The event has no `data`.");
}

function requireText(value: unknown): string {
  const text = textOf(value);
  if (text !== undefined) return text;
  throw new Error("The event names no message.");
}
