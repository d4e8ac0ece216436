import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { createAzure } from "../src/index.js";
import { createAzureStatus } from "../src/status.js";
import { accessKey, endpoint, operationId, result, unknownId } from "./support.js";

const clock = createManualClock(new Date("2026-03-01T05:00:00Z"));

/** What both clients make of the same answer. */
async function bothMakeOf(body: unknown, status = 200): Promise<{ readonly small: unknown; readonly whole: unknown }> {
  const fetch = async (): Promise<Response> => Response.json(body, { status });
  const given = { endpoint, accessKey, retry: false, clock, fetch } as const;
  const [small, whole] = [createAzureStatus(given), createAzure(given)].map((client) =>
    client.getStatus({ operationId, recipients: ["alice@example.com"] }).catch((error: unknown) => error),
  );
  return { small: await small, whole: await whole };
}

describe("the client of Azure that only asks", () => {
  it.each<[string, unknown, number?]>([
    ["a result", result("Succeeded").body],
    ["a failure", result("Failed", { error: { code: "EmailDropped", message: "dropped" } }).body],
    ["an unknown id", unknownId.body, 404],
    ["a refusal", { error: { code: "Denied", message: "who are you?" } }, 401],
    ["an answer that is none", []],
  ])("makes the same of %s as the whole client", async (_what, body, status) => {
    const { small, whole } = await bothMakeOf(body, status);
    expect(small).toEqual(whole);
    expect(small).toMatchObject({ provider: "azure" });
  });

  it("has no more than the question", () => {
    expect(Object.keys(createAzureStatus({ endpoint, accessKey }))).toEqual(["getStatus"]);
  });

  it("refuses options by their names", () => {
    const wrong = { endpoint, accessKey, timeoutMs: -1 };
    const refusal = { kind: "configuration", message: expect.stringContaining("timeoutMs") as string };
    expect(() => createAzureStatus(wrong)).toThrow(expect.objectContaining(refusal) as Error);
  });

  it("says that there are no options", () => {
    const refusal = { kind: "configuration", message: "azure: give an object of options." };
    for (const create of [createAzureStatus, createAzure] as readonly ((options: never) => object)[]) {
      expect(() => create(undefined as never)).toThrow(expect.objectContaining(refusal) as Error);
    }
  });
});
