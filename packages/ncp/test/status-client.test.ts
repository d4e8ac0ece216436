import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { createNcp } from "../src/index.js";
import { createNcpStatus } from "../src/status.js";
import { counters } from "./answers.js";
import { options, requestId } from "./support.js";

const clock = createManualClock(new Date("2026-03-01T05:00:00Z"));

/** What both clients make of the same answer. */
async function bothMakeOf(body: unknown, status = 200): Promise<{ readonly small: unknown; readonly whole: unknown }> {
  const fetch = async (): Promise<Response> => Response.json(body, { status });
  const given = { ...options, retry: false, clock, fetch } as const;
  const [small, whole] = [createNcpStatus(given), createNcp(given)].map((client) =>
    client.getStatus({ requestId }).catch((error: unknown) => error),
  );
  return { small: await small, whole: await whole };
}

describe("the client of NCP that only asks", () => {
  it.each<[string, unknown, number?]>([
    ["a request under way", counters(["I"], { finishCount: 0 })],
    ["a request and its mails", { ...counters(["S"]), content: [], last: true, totalElements: 0 }],
    ["an unknown id", { error: { errorCode: "77103", message: "" } }, 400],
    ["a refusal", { error: { errorCode: "200", message: "who are you?" } }, 401],
    ["an answer that is none", []],
  ])("makes the same of %s as the whole client", async (_what, body, status) => {
    const { small, whole } = await bothMakeOf(body, status);
    expect(small).toEqual(whole);
    expect(small).toMatchObject({ provider: "ncp" });
  });

  it("has no more than the question", () => {
    expect(Object.keys(createNcpStatus({ ...options }))).toEqual(["getStatus"]);
  });

  it("refuses options by their names", () => {
    const wrong = { ...options, timeoutMs: -1 };
    const refusal = { kind: "configuration", message: expect.stringContaining("timeoutMs") as string };
    expect(() => createNcpStatus(wrong)).toThrow(expect.objectContaining(refusal) as Error);
  });
});
