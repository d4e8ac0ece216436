import { type Permanence, reasonOf } from "@sendstatus/core";
import { type Observer, present } from "@sendstatus/core/client";
import { type JsonObject, type OriginCheck, type ParsedEvents, receiveEvents } from "@sendstatus/core/events";
import { instantOf, type Reading, readStatus, statementsOf, textOf, withReply } from "@sendstatus/core/status";
import { mailEventNameMap } from "./generated/status-map.gen.js";

/**
 * Reads a callback of Tencent: one event of one mail.
 *
 * @see https://www.tencentcloud.com/document/product/1084/39492
 */
export function parseTencentEvents(
  observer: Observer<"tencent">,
  prove: OriginCheck | undefined,
  request: Request,
): Promise<ParsedEvents<"tencent">> {
  return receiveEvents(request, {
    provider: "tencent",
    prove,
    read(event) {
      // The documentation's table spells it in another way than its samples.
      const messageId = textOf(event.bulkId) ?? textOf(event.bulkid);
      if (messageId === undefined) throw new Error("The event names no mail: it has neither `bulkId` nor `bulkid`.");
      const { event: name, bounceType, timestamp } = event;
      const facts = {
        recipient: textOf(event.email),
        internetMessageId: textOf(event.messageId),
        occurredAt: typeof timestamp === "number" ? instantOf(timestamp * 1000) : undefined,
        link: textOf(event.link),
      };
      const raw = { status: bounceType === undefined ? name : { event: name, bounceType }, body: event };
      return observer.observe(
        messageId,
        "webhook",
        statementsOf(readEvent(event), { level: "recipient", messageId, ...present(facts), raw }),
      );
    },
  });
}

/** Why a mail was put off, dropped or refused stands in a text, which mostly is the far server's reply. */
function readEvent({ event, reason: text, bounceType }: JsonObject): Reading {
  const reading = readStatus(mailEventNameMap, textOf(event));
  if (reading.reason?.code !== "unspecified") return reading;
  const permanence = permanenceOf(bounceType);
  const providerCode = textOf(bounceType) ?? reading.reason.providerCode;
  return { ...reading, reason: withReply(reasonOf("unspecified", present({ permanence, providerCode })), text) };
}

/** `hard_bounce` and `soft_bounce`; the older documentation says `hard` and `soft`. */
function permanenceOf(bounceType: unknown): Permanence | undefined {
  if (typeof bounceType !== "string") return undefined;
  if (bounceType.startsWith("hard")) return "permanent";
  return bounceType.startsWith("soft") ? "temporary" : undefined;
}
