import { shownRedacted } from "../inspect.js";
import { dedupeKey } from "./dedupe-key.js";
import { kindOf } from "./kind.js";
import type { Observation } from "./observation.js";

/** An observation in the JSON form of CloudEvents 1.0. */
export interface CloudEvent {
  readonly specversion: "1.0";
  /** A hash of the observation's dedupe key, so that the same observation has the same id. */
  readonly id: string;
  /** `<namespace>.email.` and one of `operation.<state>`, `delivery.<state>`, `engagement.<kind>`, `unknown`. */
  readonly type: string;
  /** The provider and, where it was given, the account. */
  readonly source: string;
  /** The id of the mail. */
  readonly subject?: string;
  /** When it happened, where the source told it. */
  readonly time?: string;
  readonly datacontenttype: "application/json";
  /** The observation itself. It holds the recipient's address and the provider's own words. */
  readonly data: Observation;
}

/** How an event is to be named. */
export interface CloudEventNames {
  /** Reverse domain name that the types begin with, as `com.contoso`. */
  readonly namespace: string;
  /** Tells several accounts at one provider apart. */
  readonly account?: string;
}

/**
 * An observation as a CloudEvent, to be handed on to other systems.
 *
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 * @example
 * ```ts
 * import { type Observation, toCloudEvent } from "@sendstatus/core";
 *
 * declare const observation: Observation;
 * const event = await toCloudEvent(observation, { namespace: "com.contoso" });
 * console.log(event.type); // "com.contoso.email.delivery.bounced"
 * ```
 */
export async function toCloudEvent(observation: Observation, { namespace, account }: CloudEventNames): Promise<CloudEvent> {
  const { provider, messageId, occurredAt } = observation;
  return shownRedacted<CloudEvent>({
    specversion: "1.0",
    id: await hashed(dedupeKey(observation)),
    type: `${namespace}.email.${kindOf(observation)}`,
    source: ["", provider, ...(account === undefined ? [] : [encodeURIComponent(account)])].join("/"),
    ...(messageId === undefined ? {} : { subject: messageId }),
    ...(occurredAt === undefined ? {} : { time: occurredAt.toISOString() }),
    datacontenttype: "application/json",
    data: observation,
  });
}

/** SHA-256 in hex: the key holds an address, and ids of events are logged. */
async function hashed(key: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
