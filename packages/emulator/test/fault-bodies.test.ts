import { describe, expect, it } from "vitest";
import type { Fault } from "../src/index.js";
import { plainBench, providers, sendCall } from "./support/plain-calls.js";

/** The answers of all providers to a send that a fault strikes. */
async function struckEverywhere(fault: Fault): Promise<readonly { readonly response: Response; readonly text: string }[]> {
  return Promise.all(
    providers.map(async (name) => {
      const at = plainBench();
      at.emulator.inject(name, { fault });
      const response = await at.ask(name, sendCall(name));
      return { response, text: await response.text() };
    }),
  );
}

describe("a body", () => {
  it("is that of a gateway", async () => {
    for (const status of [200, 502] as const) {
      for (const { response, text } of await struckEverywhere({ kind: "html", status })) {
        expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
        expect(text).toMatch(/^<html>/);
      }
    }
  });

  it("ends in the middle of its JSON", async () => {
    for (const { response, text } of await struckEverywhere({ kind: "truncated-json" })) {
      expect(response.ok).toBe(true);
      expect(text).toMatch(/^\{/);
      expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    }
  });

  it("is empty", async () => {
    for (const { response, text } of await struckEverywhere({ kind: "empty" })) expect([response.ok, text]).toEqual([true, ""]);
  });

  it("has as many bytes as it should, and is whole", async () => {
    for (const { text } of await struckEverywhere({ kind: "huge", bytes: 100_000 })) {
      expect(Buffer.byteLength(text)).toBe(100_000);
      expect(JSON.parse(text)).toMatchObject({ emulated: expect.stringMatching(/^x+$/) as string });
    }
  });

  it("is not made shorter", async () => {
    for (const { text } of await struckEverywhere({ kind: "huge", bytes: 1 }))
      expect(JSON.parse(text)).not.toHaveProperty("emulated");
  });

  it("nests deeply", async () => {
    for (const { text } of await struckEverywhere({ kind: "deep", levels: 3 }))
      expect(JSON.parse(text)).toMatchObject({ emulated: [[[]]] });
    for (const { text } of await struckEverywhere({ kind: "deep" })) expect(text).toContain("[".repeat(10_000));
  });

  it("has a number that no number can hold", async () => {
    for (const { text } of await struckEverywhere({ kind: "big-number" })) {
      const [, digits = ""] = /"emulated":(\d+)/.exec(text) ?? [];
      expect(String(Number(digits))).not.toBe(digits);
    }
  });
});

describe("a redirect", () => {
  const fault: Fault = { kind: "redirect", status: 307, to: "https://login.example.com/?next=1" };

  it("leads where it should", async () => {
    for (const { response, text } of await struckEverywhere(fault))
      expect([response.status, response.headers.get("location"), text]).toEqual([307, "https://login.example.com/?next=1", ""]);
  });

  it("is followed to nowhere by a fetch that does so", async () => {
    const { emulator } = plainBench();
    const { accountSid, authToken } = emulator.credentials.twilio;
    const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;
    const url = "https://comms.twilio.com/v1/Emails";
    emulator.inject("twilio", { fault, times: 2 });
    await expect(emulator.fetch(url, { headers: { authorization } })).rejects.toMatchObject({ cause: { code: "ENOTFOUND" } });
    await expect(emulator.fetch(url, { headers: { authorization }, redirect: "error" })).rejects.toThrow("fetch failed");
  });
});
