import { readFileSync } from "node:fs";
import type { ParsedEvents } from "@sendstatus/core";
import { createManualClock } from "@sendstatus/core/testing";
import { parse } from "yaml";
import { createTencent } from "../src/index.js";
import { options } from "./support.js";

export const secret = "9f2c6b1d8e4a7035";
export const bulkId = "qcloudses-30-1300000000-date-20261102101500-a1B2c3D4e5F6";
export const seenAt = new Date("2026-11-02T02:20:00Z");

/** One event of a callback. */
export const event = (fields: object = {}): object => ({
  event: "delivered",
  email: "alice@example.com",
  bulkId,
  timestamp: 1793585704,
  username: "1300000000",
  ...fields,
});

/** A callback as the service makes it. */
export const callback = (body: unknown, url = `https://hooks.example.com:8080/events?key=${secret}`): Request =>
  new Request(url, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) });

/** What is read of a callback. */
export async function received(body: unknown): Promise<ParsedEvents<"tencent">> {
  const clock = createManualClock(seenAt);
  return createTencent({ ...options, clock, events: { secret } }).parseEvents(callback(body));
}

interface Spec {
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: Readonly<Record<string, unknown>> }>> };
}

/** The events among the examples of the spec, by their keys there. */
export function exampleEvents(): Map<string, Readonly<Record<string, unknown>>> {
  const file = new URL("../../../specs/tencent.openapi.yaml", import.meta.url);
  const { components } = parse(readFileSync(file, "utf8")) as Spec;
  const found = Object.entries(components.examples).filter(([key]) => key.includes("-event-"));
  return new Map(found.map(([key, { value }]) => [key, value]));
}
