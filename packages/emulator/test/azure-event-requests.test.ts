import { describe, expect, it } from "vitest";
import { outcomes } from "../src/index.js";
import { bench, type Bench, mails } from "./support/callers.js";
import { createReceiver, eventsOf, type Fields } from "./support/receiver.js";
import { faultsOfPushed } from "./support/spec-schema.js";

describe("Azure's requests", () => {
  const everyone = outcomes.map((outcome) => `${outcome}@example.com`);

  const ready = async (): Promise<Bench> => {
    const at = bench();
    await at.azure("POST", "/emails:send?api-version=2025-09-01", mails.azure(everyone));
    at.clock.advance(10_000);
    return at;
  };

  it.each([
    ["event-grid", 1, "application/json", "emailEvents"],
    ["event-grid", 4, "application/json", "emailEvents"],
    ["cloud-events", 1, "application/cloudevents+json", "emailCloudEvents"],
    ["cloud-events", 4, "application/cloudevents-batch+json", "emailCloudEvents"],
  ] as const)("fit the spec: %s, up to %i", async (schema, batchSize, mediaType, operationId) => {
    const { emulator } = await ready();
    const { requests, to } = createReceiver();
    const records = await emulator.deliverEvents("azure", { to, schema, batchSize });
    // One report for each, one opening twice and one click.
    expect(records.reduce((sum, { events }) => sum + events, 0)).toBe(everyone.length + 3);
    expect(requests).toHaveLength(Math.ceil((everyone.length + 3) / batchSize));
    for (const { headers, text } of requests) {
      expect(headers.get("content-type")).toBe(`${mediaType}; charset=utf-8`);
      expect(headers.get("aeg-event-type")).toBe("Notification");
      expect(headers.get("authorization")).toBeNull();
      expect(faultsOfPushed("azure", operationId, mediaType, JSON.parse(text))).toEqual([]);
    }
  });

  it("which would show if they did not", () => {
    expect(faultsOfPushed("azure", "emailEvents", "application/json", [{ id: "1" }])).not.toEqual([]);
    expect(faultsOfPushed("azure", "emailCloudEvents", "application/cloudevents+json", [])).not.toEqual([]);
  });

  it("say the same in both schemas", async () => {
    const { emulator } = await ready();
    const inSchema = (schema: "event-grid" | "cloud-events"): Promise<Fields[]> =>
      eventsOf((target) => emulator.deliverEvents("azure", { ...target, schema, again: true }));
    const [cloudEvent] = await inSchema("cloud-events");
    const [event] = await inSchema("event-grid");
    expect(cloudEvent).toEqual({
      specversion: "1.0",
      id: event?.id,
      source: event?.topic,
      subject: event?.subject,
      type: event?.eventType,
      time: event?.eventTime,
      data: event?.data,
    });
  });

  it("carry the token that they are given", async () => {
    const { emulator } = await ready();
    const { requests, to } = createReceiver();
    await emulator.deliverEvents("azure", { to, batchSize: 50, authorization: "Bearer token" });
    expect(requests[0]?.headers.get("authorization")).toBe("Bearer token");
  });
});
