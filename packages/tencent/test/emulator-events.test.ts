import { addObservations, type MailStatus, type Observation, type ParsedEvents } from "@sendstatus/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulated, listening, mailTo, startEmulator } from "./emulated.js";

const key = "9f2c6b1d8e4a7035";
const outcomes = ["delivered", "bounced", "softbounce", "deferred", "opened", "clicked", "complained", "unsubscribed"];

let world: Emulated;
let hook: Awaited<ReturnType<typeof listening>>;
let parsed: ParsedEvents<"tencent">[] = [];
beforeAll(async () => {
  world = await startEmulator("2026-03-01T04:00:00Z");
  const tencent = world.clientWith({ events: { secret: key } });
  hook = await listening(async (request) => {
    const events = await tencent.parseEvents(request);
    parsed.push(events);
    return events.response;
  });
});
afterAll(async () => {
  await hook.close();
  await world.close();
});

/** What the mail became, by the callbacks alone and by asking. */
async function bothWays(
  story: string,
  options: object = {},
): Promise<{ readonly pushed: MailStatus<"tencent">; readonly polled: MailStatus<"tencent"> }> {
  const { tencent, emulator, clock } = world;
  const { MessageId: messageId } = await tencent.api.sendEmail(mailTo(`${story}@example.com`));
  const queued = await tencent.getStatus({ messageId });
  clock.advance(5000);
  parsed = [];
  const deliveries = await emulator.deliverEvents("tencent", { to: `${hook.origin}/events/${key}`, ...options });
  expect(new Set(deliveries.map(({ status }) => status))).toEqual(new Set([200]));
  expect(parsed.flatMap(({ unparsed }) => unparsed)).toEqual([]);
  const observations: Observation<"tencent">[] = parsed.flatMap((events) => events.observations);
  return { pushed: addObservations(queued, observations), polled: await tencent.getStatus({ messageId }) };
}

describe("callbacks of Tencent from the emulator", () => {
  it.each(outcomes)("tell of the mail to %s@ what asking tells", async (story) => {
    const { pushed, polled } = await bothWays(story);
    expect([pushed.state, pushed.finality, pushed.certainty, pushed.conflict]).toEqual([
      polled.state,
      polled.finality,
      polled.certainty,
      false,
    ]);
    expect([pushed.reason?.code, pushed.reason?.permanence]).toEqual([polled.reason?.code, polled.reason?.permanence]);
    expect(Object.keys(pushed.engagement)).toEqual(Object.keys(polled.engagement));
    expect(pushed.recipients).toHaveLength(1);
  });

  it.each([
    ["in the other spelling", { spelling: "bulkid" }],
    ["three times and in any order", { copies: 3, shuffled: true, random: () => 0.7 }],
  ])("say the same %s", async (_what, options) => {
    const { pushed, polled } = await bothWays("clicked", options);
    expect([pushed.state, pushed.conflict]).toEqual([polled.state, false]);
    expect(pushed.engagement).toMatchObject({ opened: { count: 1 }, clicked: { count: 1, links: ["https://www.example.com/"] } });
    expect(pushed.recipients[0]?.times.delivered).toEqual(polled.recipients[0]?.times.delivered);
  });

  it("are not believed without the secret, and come again", async () => {
    const { tencent, emulator, clock } = world;
    await tencent.api.sendEmail(mailTo("delivered@example.com"));
    clock.advance(5000);
    parsed = [];
    expect(await emulator.deliverEvents("tencent", { to: `${hook.origin}/events` })).toEqual([{ events: 1, status: 401 }]);
    expect(parsed.flatMap(({ observations }) => observations)).toEqual([]);
    expect(await emulator.deliverEvents("tencent", { to: `${hook.origin}/events?key=${key}` })).toEqual([
      { events: 1, status: 200 },
    ]);
  });
});
