import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { createTencent } from "../src/index.js";
import { createTencentStatus } from "../src/status.js";
import { messageId, options, refusing, row } from "./support.js";

const clock = createManualClock(new Date("2026-03-01T05:00:00Z"));

/** What both clients make of the same answer. */
async function bothMakeOf(body: unknown, status = 200): Promise<{ readonly small: unknown; readonly whole: unknown }> {
  const fetch = async (): Promise<Response> => Response.json(body, { status });
  const given = { ...options, retry: false, clock, fetch } as const;
  const [small, whole] = [createTencentStatus(given), createTencent(given)].map((client) =>
    client.getStatus({ messageId }).catch((error: unknown) => error),
  );
  return { small: await small, whole: await whole };
}

describe("the client of Tencent that only asks", () => {
  it.each<[string, unknown, number?]>([
    ["a row", { Response: { EmailStatusList: [row({ DeliverStatus: 1 })] } }],
    ["no row", { Response: { EmailStatusList: [] } }],
    ["a day too long ago", { Response: refusing("FailedOperation.NotSupportDate") }],
    ["a refusal", { Response: refusing("AuthFailure.SignatureFailure") }],
    ["an answer that is none", []],
  ])("makes the same of %s as the whole client", async (_what, body, status) => {
    const { small, whole } = await bothMakeOf(body, status);
    expect(small).toEqual(whole);
    expect(small).toMatchObject({ provider: "tencent" });
  });

  it("has no more than the question", () => {
    expect(Object.keys(createTencentStatus({ ...options }))).toEqual(["getStatus"]);
  });

  it("refuses options by their names", () => {
    const wrong = { ...options, timeoutMs: -1 };
    const refusal = { kind: "configuration", message: expect.stringContaining("timeoutMs") as string };
    expect(() => createTencentStatus(wrong)).toThrow(expect.objectContaining(refusal) as Error);
  });
});
