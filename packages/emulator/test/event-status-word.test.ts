import { describe, expect, it } from "vitest";
import type { EventOptions } from "../src/index.js";
import { bench, mails } from "./support/callers.js";
import { eventsOf, type Fields } from "./support/receiver.js";
import { sendTencent } from "./support/tencent.js";
import { sendTwilio } from "./support/twilio.js";

/** The events of a mail that is opened, with a word that nobody knows. */
async function events(name: keyof EventOptions): Promise<Fields[]> {
  const at = bench();
  await at.azure("POST", "/emails:send?api-version=2025-09-01", mails.azure(["opened@example.com"]));
  await sendTwilio(at, ["opened@example.com"]);
  await sendTencent(at, mails.tencent(["opened@example.com"]));
  at.clock.advance(10_000);
  return eventsOf((target) => at.emulator.deliverEvents(name, { ...target, statusWord: "Sideways" }));
}

describe("an event with a status that nobody knows", () => {
  it("of Azure has it in the report", async () => {
    const data = { recipient: "opened@example.com", status: "Sideways" };
    expect(await events("azure")).toMatchObject([{ data }, { data: { engagementType: "Sideways" } }]);
  });

  it("of Twilio has it in the type", async () => {
    const type = "com.twilio.comms-api.operation.sideways";
    expect(await events("twilio")).toMatchObject([{ type }, { type }]);
  });

  it("of Tencent has it as the event", async () => {
    const event = { event: "Sideways", email: "opened@example.com" };
    expect(await events("tencent")).toMatchObject([event, event]);
  });
});
