import { addObservations, canTellMore, foldObservations } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { believed, completed, delivery, receiving, taken } from "./event-support.js";
import { email, operation, service, start, target, twilioOver } from "./support.js";

/** @see https://www.twilio.com/docs/events/webhook-quickstart */
const testEvent = {
  specversion: "1.0",
  type: "com.twilio.eventstreams.test-event",
  source: "Sink",
  id: "AC11111111111111111111111111111111",
  dataschema: "https://events-schemas.twilio.com/EventStreams.TestSink/1.json",
  datacontenttype: "application/json",
  time: "2026-06-10T06:02:54.377Z",
  data: { test_id: "cae2f9e2-c277-4612-8ad3-93c1a7a3ef88" },
};

describe("an event about an operation of Twilio", () => {
  it.each([
    ["scheduled", "scheduled", "scheduled"],
    ["processing", "running", "sending"],
    ["completed", "finished", undefined],
  ])("%s", async (word, state, said) => {
    const event = { ...completed, type: `com.twilio.comms-api.operation.${word}` };
    const { observations, unparsed, response } = await receiving().parseEvents(await delivery([event]));
    expect(observations).toEqual([
      {
        ...target,
        provider: "twilio",
        channel: "webhook",
        level: "operation",
        operation: state,
        ...(said === undefined ? {} : { delivery: said }),
        certainty: "reported",
        ceiling: "sending",
        ceilingCertainty: "reported",
        eventId: event.id,
        occurredAt: new Date("2026-03-01T00:00:05Z"),
        observedAt: start,
        raw: { status: event.type, body: event },
      },
    ]);
    expect([unparsed, response.status]).toEqual([[], 200]);
  });

  it("with a word that nobody knows yet is kept and says nothing", async () => {
    const event = { ...completed, type: "com.twilio.comms-api.operation.paused" };
    const { observations } = await receiving().parseEvents(await delivery([event]));
    expect(observations).toMatchObject([{ delivery: "unknown", reason: { code: "unmapped", providerCode: event.type } }]);
    const running = await twilioOver(service({ operation: operation(1, { status: "PROCESSING" }) })).twilio.getStatus(target);
    expect(addObservations(running, observations)).toMatchObject({ operation: "running", state: "sending" });
  });

  it("never tells of a delivery, and leaves what a poll has told", async () => {
    const { observations } = await receiving().parseEvents(await delivery([completed]));
    expect(foldObservations(observations)).toMatchObject({ operation: "finished", state: "unknown", finality: "open" });
    const known = service({ operation: operation(1), emails: [email(1, "UNDELIVERED")] });
    const polled = await twilioOver(known).twilio.getStatus(target);
    expect(addObservations(polled, observations)).toMatchObject({ state: "bounced", finality: "settled" });
  });

  it("is no reason not to ask: of its recipients nothing is known yet", async () => {
    const { observations } = await receiving().parseEvents(await delivery([completed]));
    expect(canTellMore(foldObservations(observations))).toBe(true);
  });

  it.each<readonly [string, unknown]>([
    ["the test event of a sink", testEvent],
    ["an event about a message", { ...completed, type: "com.twilio.comms-api.message.delivered" }],
    ["an event of no operation", { ...completed, data: {} }],
    ["an event without data", { ...completed, data: null }],
    ["an event of no type", { ...completed, type: undefined }],
    ["no event", "x"],
  ])("beside %s is not lost: that one is kept, and the answer is 200", async (_what, other) => {
    const parsed = await receiving().parseEvents(await delivery([other, completed]));
    expect(taken(parsed)).toEqual({ ...believed, unparsed: 1 });
    expect(parsed.unparsed[0]?.raw).toEqual(JSON.parse(JSON.stringify(other)));
    expect(parsed.unparsed[0]?.why).toMatch(/^The event is (none about the operation of a mail|not a JSON object)\.$/);
  });

  it("that comes twice, or out of order, is told once", async () => {
    const processing = {
      ...completed,
      id: "EZ2",
      type: "com.twilio.comms-api.operation.processing",
      time: "2026-03-01T00:00:01Z",
    };
    const { observations } = await receiving().parseEvents(await delivery([completed, processing, completed]));
    const status = foldObservations(observations);
    expect(status).toMatchObject({ operation: "finished", history: [{ operation: "running" }, { operation: "finished" }] });
  });
});
