import type { EventSource, PushEvent } from "../push/event.js";
import { derivedUuid } from "../stories/derived-uuid.js";
import { outcomeFor } from "../stories/outcome.js";
import { deliveries, type Delivery, type Engagement, engagements } from "./reports.js";

/** A send that was accepted. */
export interface SentMail {
  readonly id: string;
  readonly sentAtMs: number;
  readonly sender: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  /** Whether openings and clicks are reported. */
  readonly tracked: boolean;
}

/** An event in the words that both schemas share. */
export interface MailEvent {
  readonly id: string;
  readonly subject: string;
  readonly type: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * What becomes of each recipient, once for each address. A choice: so it is where the operation failed, too.
 *
 * An event is made one step after what it tells of, as the real ones come some time later.
 */
export function createEvents(mails: ReadonlyMap<string, SentMail>, stepMs: number): EventSource<MailEvent> {
  return () => [...mails.values()].flatMap((mail) => mail.recipients.flatMap((recipient) => eventsFor(recipient, mail, stepMs)));
}

function eventsFor(recipient: string, mail: SentMail, stepMs: number): PushEvent<MailEvent>[] {
  const outcome = outcomeFor(recipient);
  const event = (name: string, kind: string, at: number, data: MailEvent["data"]): PushEvent<MailEvent> => {
    const id = derivedUuid(mail.id, recipient, kind);
    const dueAtMs = mail.sentAtMs + (at + 1) * stepMs;
    const subject = `sender/${mail.sender}/message/${mail.id}`;
    return { id, dueAtMs, content: { id, subject, type: `Microsoft.Communication.${name}`, time: inTicks(dueAtMs, "Z"), data } };
  };
  const timeOf = (at: number): string => inTicks(mail.sentAtMs + at * stepMs, "+00:00");

  const delivery = deliveries[outcome];
  const followed = mail.tracked ? (engagements[outcome] ?? []) : [];
  return [
    event("EmailDeliveryReportReceived", "delivery", delivery.at, deliveryReport(recipient, mail, delivery, timeOf(delivery.at))),
    ...followed.map((engagement) => {
      const data = engagementReport(recipient, mail, engagement, timeOf(engagement.at));
      return event("EmailEngagementTrackingReportReceived", engagement.type, engagement.at, data);
    }),
  ];
}

function deliveryReport(
  recipient: string,
  { id, sender }: SentMail,
  { status, message }: Delivery,
  time: string,
): MailEvent["data"] {
  // What is suppressed never became a mail, and reached no server.
  const tried = status !== "Suppressed";
  return {
    sender,
    recipient,
    ...(tried ? { internetMessageId: `<${id}@example.com>` } : {}),
    messageId: id,
    status,
    deliveryStatusDetails: { statusMessage: message, ...(tried ? { recipientMailServerHostName: "mx.example.com" } : {}) },
    deliveryAttemptTimestamp: time,
  };
}

/** Both spellings of the time are in use: the documentation's beside its lack of a name, the other one beside a name. */
function engagementReport(
  recipient: string,
  { id, sender }: SentMail,
  { type, named }: Engagement,
  time: string,
): MailEvent["data"] {
  return {
    sender,
    ...(named ? { recipient } : {}),
    messageId: id,
    ...(named ? { userActionTimestamp: time } : { userActionTimeStamp: time }),
    engagementContext: type === "click" ? "https://www.example.com/" : "",
    userAgent: "Mozilla/5.0",
    engagementType: type,
  };
}

/** The word stands in the field that says what happened. */
export function mailEventWithStatus({ data, ...event }: MailEvent, word: string): MailEvent {
  return { ...event, data: { ...data, ["status" in data ? "status" : "engagementType"]: word } };
}

/** A point in time with the seven digits of a second that the real ones have. */
const inTicks = (ms: number, zone: string): string => new Date(ms).toISOString().replace("Z", `0000${zone}`);
