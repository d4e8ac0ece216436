import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { createTwilio } from "../src/index.js";
import { createTwilioStatus } from "../src/status.js";
import { email, keys, operation, target } from "./support.js";

const clock = createManualClock(new Date("2026-03-01T05:00:00Z"));

/** What both clients make of the same answer. */
async function bothMakeOf(body: unknown, status = 200): Promise<{ readonly small: unknown; readonly whole: unknown }> {
  const fetch = async (): Promise<Response> => Response.json(body, { status });
  const given = { ...keys, retry: false, clock, fetch } as const;
  const [small, whole] = [createTwilioStatus(given), createTwilio(given)].map((client) =>
    client.getStatus(target).catch((error: unknown) => error),
  );
  return { small: await small, whole: await whole };
}

describe("the client of Twilio that only asks", () => {
  it.each<[string, unknown, number?]>([
    ["an operation under way", operation(1, { status: "PROCESSING" })],
    ["an operation and its Emails", { ...operation(1), emails: [email(1, "DELIVERED")], pagination: { next: null } }],
    ["an unknown id", { errors: [{ code: 20404, message: "not found" }] }, 404],
    ["a refusal", { errors: [{ code: 20003, message: "who are you?" }] }, 401],
    ["an answer that is none", []],
  ])("makes the same of %s as the whole client", async (_what, body, status) => {
    const { small, whole } = await bothMakeOf(body, status);
    expect(small).toEqual(whole);
    expect(small).toMatchObject({ provider: "twilio" });
  });

  it("has no more than the question", () => {
    expect(Object.keys(createTwilioStatus({ ...keys }))).toEqual(["getStatus"]);
  });

  it("refuses options by their names", () => {
    const wrong = { ...keys, timeoutMs: -1 };
    const refusal = { kind: "configuration", message: expect.stringContaining("timeoutMs") as string };
    expect(() => createTwilioStatus(wrong)).toThrow(expect.objectContaining(refusal) as Error);
  });
});
