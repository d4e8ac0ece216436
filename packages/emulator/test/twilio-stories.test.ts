import { describe, expect, it } from "vitest";
import { bench, type Bench, type Reply } from "./support/callers.js";
import { type Accepted, sendTwilio as send } from "./support/twilio.js";

const read = (at: Bench, { operationId }: Accepted): Promise<Reply> => at.twilio("GET", `/Emails/Operations/${operationId}`);

const none = {
  attempts: 0,
  scheduled: 0,
  queued: 0,
  sent: 0,
  delivered: 0,
  opened: 0,
  undelivered: 0,
  failed: 0,
  canceled: 0,
};

describe("Twilio's accepted send", () => {
  it("names the operation on the endpoint that was called", async () => {
    const { operationId, operationLocation } = await send(bench(), ["delivered@example.com"]);
    expect(operationId).toMatch(/^comms_operation_[0-7][0-9a-hjkmnp-tv-z]{25}$/);
    expect(operationLocation).toBe(`https://comms.twilio.com/v1/Emails/Operations/${operationId}`);
  });
});

describe("Twilio's stories", () => {
  it.each([
    ["delivered", [{ queued: 1 }, { sent: 1, attempts: 1 }, { delivered: 1, attempts: 1 }]],
    ["bounced", [{ queued: 1 }, { sent: 1, attempts: 1 }, { undelivered: 1, attempts: 1 }]],
    ["deferred", [{ queued: 1 }, { sent: 1, attempts: 1 }, { sent: 1, attempts: 1 }, { delivered: 1, attempts: 2 }]],
    ["suppressed", [{ queued: 1 }, { queued: 1 }, { failed: 1 }]],
    ["failed", [{ queued: 1 }, { queued: 1 }, { failed: 1 }]],
    ["softbounce", [{ queued: 1 }, { sent: 1, attempts: 1 }, { undelivered: 1, attempts: 1 }]],
    ["spam", [{ queued: 1 }, { sent: 1, attempts: 1 }, { undelivered: 1, attempts: 1 }]],
    ["quarantined", [{ queued: 1 }, { sent: 1, attempts: 1 }, { delivered: 1, attempts: 1 }]],
    ["expanded", [{ queued: 1 }, { sent: 1, attempts: 1 }, { delivered: 1, attempts: 1 }]],
    ["complained", [{ queued: 1 }, { sent: 1, attempts: 1 }, { delivered: 1, attempts: 1 }]],
    ["unsubscribed", [{ queued: 1 }, { sent: 1, attempts: 1 }, { delivered: 1, attempts: 1 }]],
  ])("%s", async (name, steps) => {
    const at = bench();
    const sent = await send(at, [`${name}@example.com`]);
    for (const [step, counters] of steps.entries()) {
      const status = step === steps.length - 1 ? "COMPLETED" : "PROCESSING";
      expect((await read(at, sent)).body).toMatchObject({ status, stats: { ...none, total: 1, recipients: 1, ...counters } });
      at.clock.advance(1000);
    }
  });

  it.each(["opened", "clicked"])("%s: the counters go on after the operation is completed", async (name) => {
    const at = bench();
    const sent = await send(at, [`${name}@example.com`]);
    at.clock.advance(2000);
    expect((await read(at, sent)).body).toMatchObject({ status: "COMPLETED", stats: { delivered: 1, opened: 0 } });
    at.clock.advance(1000);
    expect((await read(at, sent)).body).toMatchObject({
      status: "COMPLETED",
      stats: { ...none, total: 1, recipients: 1, attempts: 1, delivered: 1, opened: 1 },
      updatedAt: "2026-03-01T00:00:03Z",
    });
  });

  it("counts each Email of a mail to many once", async () => {
    const at = bench();
    const names = ["delivered", "delivered+2", "bounced", "suppressed", "failed", "deferred"];
    const sent = await send(
      at,
      names.map((name) => `${name}@example.com`),
    );
    const total = { ...none, total: 6, recipients: 6 };
    const id = sent.operationId;

    at.clock.advance(2000);
    expect((await read(at, sent)).body).toEqual({
      id,
      status: "PROCESSING",
      stats: { ...total, delivered: 2, undelivered: 1, failed: 2, sent: 1, attempts: 4 },
      createdAt: "2026-03-01T00:00:00Z",
      updatedAt: "2026-03-01T00:00:02Z",
    });
    at.clock.advance(60_000);
    expect((await read(at, sent)).body).toEqual({
      id,
      status: "COMPLETED",
      stats: { ...total, delivered: 3, undelivered: 1, failed: 2, attempts: 5 },
      createdAt: "2026-03-01T00:00:00Z",
      updatedAt: "2026-03-01T00:00:03Z",
    });
  });

  it("delivers to a Profile", async () => {
    const at = bench();
    const to = [{ memoryStoreId: "mem_store_1", profileId: "mem_profile_01h2xcejqtf2nbrexx3vqjhp41" }];
    const sent = await send(at, [], { to });
    at.clock.advance(2000);
    expect((await read(at, sent)).body).toMatchObject({ status: "COMPLETED", stats: { delivered: 1 } });
  });

  it("waits for the time that was asked for", async () => {
    const at = bench();
    const sent = await send(at, ["delivered@example.com"], { schedule: { sendAt: ["2026-03-01T01:00:00Z"] } });
    expect((await read(at, sent)).body).toMatchObject({
      status: "SCHEDULED",
      stats: { ...none, total: 1, scheduled: 1 },
      updatedAt: "2026-03-01T00:00:00Z",
    });
    at.clock.advance(3_600_000);
    expect((await read(at, sent)).body).toMatchObject({ status: "PROCESSING", stats: { queued: 1, scheduled: 0 } });
    at.clock.advance(2000);
    expect((await read(at, sent)).body).toMatchObject({ status: "COMPLETED", updatedAt: "2026-03-01T01:00:02Z" });
  });
});
