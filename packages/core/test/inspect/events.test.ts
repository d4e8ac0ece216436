import { expect, it } from "vitest";
import { originCheck, receiveEvents } from "../../src/events/index.js";
import { observe } from "../../src/status/index.js";
import { logged } from "../support/logged.js";
import { mailTo } from "../support/asked-provider.js";
import { origin } from "../support/observations.js";

const jane = "jane.doe@contoso.example";
const secret = "not-a-real-secret-0123";
const receive = (body: string) =>
  receiveEvents(new Request(`https://h.example/${secret}`, { method: "POST", body }), {
    provider: "acme",
    prove: originCheck("createAcme", { secret }),
    read(event) {
      if (typeof event.to !== "string") throw new Error(`no recipient in the mail from ${jane}`);
      return observe(origin, [{ ...mailTo(event.to, "delivered"), raw: { status: "OK", body: event } }]);
    },
  });

it.each([
  [
    "an event that was read, and ones that were not",
    JSON.stringify([{ to: jane, subject: "figures" }, { from: jane, subject: "figures" }, jane]),
  ],
  ["a number that is not exact", `{"to":"${jane}","subject":"figures","${jane}":1e400}`],
  ["no JSON", `to=${jane}&subject=figures`],
])("what was pushed is logged without addresses and without the event: %s", async (_what, body) => {
  const events = await receive(body);
  expect(JSON.stringify([events.observations, events.unparsed])).toContain(jane);
  for (const value of [events, events.observations, events.unparsed, ...events.observations, ...events.unparsed])
    for (const text of logged(value)) expect(text).not.toMatch(/jane|contoso|figures|not-a-real/i);
});

it("an event that could not be read is logged with why", async () => {
  const { unparsed } = await receive("[7]");
  expect(unparsed).toStrictEqual([{ why: "The event is not a JSON object.", raw: 7 }]);
  expect(logged(unparsed)[0]).toContain("The event is not a JSON object.");
});
