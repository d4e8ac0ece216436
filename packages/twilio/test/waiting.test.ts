import { canTellMore } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { answering, email, operation, type Service, service, start, target, twilioOver } from "./support.js";

const day = 86_400_000;
const ago = (ms: number): Date => new Date(start.getTime() - ms);
const processing = (): Service => service({ operation: operation(1, { status: "PROCESSING" }) });

/** An operation with one Email that is on its way. */
const onItsWay = (createdAt = start): Service =>
  service({ operation: operation(1, { createdAt: createdAt.toISOString() }), emails: [email(1, "SENT")] });

describe("waiting for Twilio ends with", () => {
  it("`settled` once each recipient has a verdict", async () => {
    const known = onItsWay();
    const { twilio, clock } = twilioOver(known);
    clock.after(30_000, () => (known.emails = [email(1, "DELIVERED")]));
    const status = await clock.runUntil(twilio.waitForStatus(target));
    expect(status).toMatchObject({ ended: "settled", state: "delivered", outcome: "delivered" });
  });

  it.each([
    ["finished", "QUEUED", "settled", 1],
    ["sent", "SENT", "settled", 1],
    ["sent", "QUEUED", "budget", 2],
    ["delivered", "UNDELIVERED", "settled", 1],
    ["settled", "SENT", "budget", 2],
  ] as const)("for `%s`, an Email that is %s: `%s` after %d reads", async (until, word, ended, reads) => {
    const known = service({ operation: operation(1), emails: [email(1, word)] });
    const { twilio, clock } = twilioOver(known);
    expect((await clock.runUntil(twilio.waitForStatus(target, { until, maxReads: 2 }))).ended).toBe(ended);
    expect(known.asked.filter((call) => call.includes("/Operations/"))).toHaveLength(reads);
  });

  it.each([["../../"], [null], [""]])(
    "`settled` also where an Email has the id %j, by which it cannot be asked about",
    async (id) => {
      const known = service({ operation: operation(1), emails: [email(1, "SENT", { id })] });
      const { twilio, clock } = twilioOver(known);
      clock.after(30_000, () => (known.emails = [email(1, "DELIVERED", { id })]));
      const status = await clock.runUntil(twilio.waitForStatus(target));
      expect(status).toMatchObject({ ended: "settled", outcome: "delivered" });
    },
  );

  it("`settled` at once for an operation that was canceled", async () => {
    const known = service({ operation: operation(1, { status: "CANCELED" }) });
    const { twilio, clock } = twilioOver(known);
    expect(await clock.runUntil(twilio.waitForStatus(target))).toMatchObject({ ended: "settled", outcome: "canceled" });
  });

  it("`deadline` when the time is up", async () => {
    const { twilio, clock } = twilioOver(onItsWay());
    expect(await clock.runUntil(twilio.waitForStatus(target))).toMatchObject({ ended: "deadline", state: "sent" });
    expect(clock.now().getTime() - start.getTime()).toBeLessThanOrEqual(3_600_000);
  });

  it("`budget` when the reads are used up", async () => {
    const { twilio, clock } = twilioOver(processing());
    expect((await clock.runUntil(twilio.waitForStatus(target, { maxReads: 3 }))).ended).toBe("budget");
  });

  it("`aborted` when it is told to", async () => {
    const { twilio, clock } = twilioOver(processing());
    const controller = new AbortController();
    clock.after(5000, () => {
      controller.abort();
    });
    const status = await clock.runUntil(twilio.waitForStatus(target, { signal: controller.signal }));
    expect(status).toMatchObject({ ended: "aborted", operation: "running" });
  });

  it("never with `ceiling` while an Email may still be delivered", async () => {
    const status = await twilioOver(onItsWay()).twilio.getStatus(target);
    expect(canTellMore(status)).toBe(true);
  });
});

describe("what Twilio keeps for 7 days", () => {
  it("ends a wait with `retention`: the last state stays, and nothing more is asked", async () => {
    const known = onItsWay(ago(7 * day));
    const { twilio, clock } = twilioOver(known);
    const status = await clock.runUntil(twilio.waitForStatus(target, { timeoutMs: day }));
    expect(status).toMatchObject({ ended: "retention", state: "sent", trackableUntil: start });
    expect(known.asked).toHaveLength(2);
  });

  it("ends a wait with `retention` also where the service forgets it in between", async () => {
    const known = onItsWay(ago(7 * day - 60_000));
    const { twilio, clock } = twilioOver(known);
    clock.after(5000, () => Object.assign(known, { operation: undefined, emails: [] }));
    const status = await clock.runUntil(twilio.waitForStatus(target, { timeoutMs: 2 * day }));
    expect(status).toMatchObject({ ended: "retention", state: "sent", operation: "finished" });
    expect(clock.now().getTime() - start.getTime()).toBeLessThanOrEqual(day);
  });

  it("is told by the reason where the ticket says when it was sent", async () => {
    const { twilio, clock } = twilioOver(service({ operation: undefined }));
    const late = twilio.ticket(target, ago(7 * day));
    expect(await twilio.getStatus(late)).toMatchObject({
      state: "unknown",
      reason: { code: "retention-passed" },
      trackableUntil: start,
    });
    expect(await clock.runUntil(twilio.waitForStatus(late))).toMatchObject({ ended: "retention" });
    const soon = twilio.ticket(target, ago(7 * day - 1));
    expect(await twilio.getStatus(soon)).toMatchObject({ state: "unknown", reason: { code: "not-found" } });
  });

  it("is not what a new id is taken for, which may be unknown for 10 minutes", async () => {
    const known = service({ operation: undefined });
    const { twilio, clock } = twilioOver(known);
    clock.after(300_000, () => Object.assign(known, onItsWay()));
    const status = await clock.runUntil(twilio.waitForStatus(twilio.ticket(target, start), { until: "sent" }));
    expect(status).toMatchObject({ ended: "settled", state: "sent" });
  });

  it("is what an unknown id is taken for after that", async () => {
    const { twilio, clock } = twilioOver(service({ operation: undefined }), { random: () => 0 });
    const status = await clock.runUntil(twilio.waitForStatus(twilio.ticket(target, start)));
    expect(status).toMatchObject({ ended: "retention", reason: { code: "not-found" } });
    expect(clock.now().getTime() - start.getTime()).toBe(600_000);
  });
});

describe("when Twilio is asked", () => {
  it("first 10 seconds after the send, then less and less often, daily in the end", async () => {
    const known = onItsWay();
    const { twilio, clock } = twilioOver(known);
    const times: number[] = [];
    const onProgress = (): unknown => times.push((clock.now().getTime() - start.getTime()) / 1000);
    await clock.runUntil(twilio.waitForStatus(twilio.ticket(target, start), { maxReads: 8, timeoutMs: 20 * day, onProgress }));
    const gaps = times.map((time, index) => time - (times[index - 1] ?? 0));
    expect(gaps).toEqual([10, 60, 300, 1800, 7200, 86_400, 86_400, 86_400]);
  });

  it("as often as its age asks for, even if only the service knows that age", async () => {
    const known = onItsWay(ago(3 * day));
    const { twilio, clock } = twilioOver(known);
    await clock.runUntil(twilio.waitForStatus(target, { timeoutMs: 3_600_000 }));
    expect(known.asked.filter((call) => call.includes("/Operations/")).length).toBeLessThanOrEqual(2);
  });

  it("not in a stream of requests, though a refusal says to wait for no time at all", async () => {
    const times: number[] = [];
    const { twilio, clock } = twilioOver(service(), {
      fetch: async () => {
        times.push(clock.now().getTime());
        if (times.length > 20) throw new Error("asked too often");
        return Response.json({ errors: [{ code: 20429 }] }, { status: 429, headers: { "retry-after": "0" } });
      },
    });
    const status = await clock.runUntil(twilio.waitForStatus(target, { timeoutMs: 60_000 }));
    expect(status.ended).toBe("deadline");
    expect(times.length).toBeLessThanOrEqual(7);
  });

  it("again after an answer that says when to come back", async () => {
    const known = onItsWay();
    let refusals = 0;
    const { twilio, clock } = twilioOver(known, {
      fetch: async (url, init) => {
        refusals += 1;
        if (refusals > 1) return answering(known)(url, init);
        return Response.json({ errors: [{ code: 20503 }] }, { status: 503, headers: { "retry-after": "30" } });
      },
    });
    const status = await clock.runUntil(twilio.waitForStatus(target, { until: "sent" }));
    expect(status).toMatchObject({ ended: "settled", state: "sent" });
    expect(clock.now().getTime() - start.getTime()).toBe(30_000);
  });

  it("for its Emails again where the last read was refused halfway", async () => {
    const known = onItsWay();
    let refusals = 0;
    const { twilio, clock } = twilioOver(known, {
      fetch: async (url) => {
        if (url.includes("/Operations/")) return Response.json(known.operation);
        refusals += 1;
        if (refusals > 1) return Response.json({ emails: known.emails, pagination: { next: null } });
        return Response.json({ errors: [{ code: 20429 }] }, { status: 429, headers: { "retry-after": "30" } });
      },
    });
    const status = await clock.runUntil(twilio.waitForStatus(target, { until: "sent" }));
    expect(status).toMatchObject({ ended: "settled", state: "sent" });
    expect(clock.now().getTime() - start.getTime()).toBe(30_000);
  });
});
