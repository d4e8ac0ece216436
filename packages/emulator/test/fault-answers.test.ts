import { describe, expect, it } from "vitest";
import type { Fault, ProviderName } from "../src/index.js";
import {
  plainBench,
  type PlainBench,
  providers,
  readCall,
  readOperation,
  sendCall,
  sendOperation,
} from "./support/plain-calls.js";
import { faultsOf } from "./support/spec-schema.js";

/** The answer to a send that a fault strikes. */
async function struck(at: PlainBench, name: ProviderName, fault: Fault): Promise<Response> {
  at.emulator.inject(name, { fault });
  return at.ask(name, sendCall(name));
}

/** The answer to a read that a fault strikes, of a mail that is delivered. */
async function struckRead(at: PlainBench, name: ProviderName, fault: Fault): Promise<Response> {
  const sent: unknown = await (await at.ask(name, sendCall(name))).json();
  at.clock.advance(5000);
  at.emulator.inject(name, { fault });
  return at.ask(name, readCall(name, sent));
}

describe("too many requests", () => {
  it.each<[ProviderName, number, object]>([
    ["azure", 429, { error: { code: "TooManyRequests" } }],
    ["twilio", 429, { errors: [{ code: 20429 }] }],
    ["tencent", 200, { Response: { Error: { Code: "RequestLimitExceeded.UinLimitExceeded" } } }],
    ["ncp", 429, { error: { errorCode: "410", message: "Throttle Limited" } }],
  ])("are told in the form of %s", async (name, status, expected) => {
    const response = await struck(plainBench(), name, { kind: "rate-limited" });
    const body: unknown = await response.json();
    expect(response.status).toBe(status);
    expect(body).toMatchObject(expected);
    expect(faultsOf(name, sendOperation[name], status, body)).toEqual([]);
    expect(response.headers.get("retry-after")).toBeNull();
  });

  it.each(providers)("say how long, in both forms that there are, by %s", async (name) => {
    const at = plainBench();
    const inSeconds = await struck(at, name, { kind: "rate-limited", retryAfter: 7 });
    expect(inSeconds.headers.get("retry-after")).toBe("7");
    const byDate = await struck(at, name, { kind: "rate-limited", retryAfter: 7, retryAfterForm: "date" });
    expect(byDate.headers.get("retry-after")).toBe("Sun, 01 Mar 2026 00:00:07 GMT");
  });
});

describe("a fault of the service", () => {
  it.each<[ProviderName, 500 | 502 | 503, number, string]>([
    ["azure", 500, 500, '"code":null'],
    ["azure", 502, 502, '"code":null'],
    ["azure", 503, 503, '"code":null'],
    ["twilio", 500, 500, '"code":20500'],
    ["twilio", 502, 502, '"status":502'],
    ["twilio", 503, 503, '"status":503'],
    ["tencent", 500, 200, '"Code":"InternalError"'],
    ["tencent", 502, 502, "<html>"],
    ["tencent", 503, 200, '"Code":"ServiceUnavailable"'],
    ["ncp", 500, 500, '"errorCode":"900"'],
    ["ncp", 502, 502, "<html>"],
    ["ncp", 503, 503, '"errorCode":"500"'],
  ])("is told in the form of %s: %i", async (name, status, told, content) => {
    const response = await struck(plainBench(), name, { kind: "server-error", status, retryAfter: 3 });
    expect([response.status, response.headers.get("retry-after")]).toEqual([told, "3"]);
    expect(await response.text()).toContain(content);
  });
});

describe("a read that finds nothing yet", () => {
  it.each<[ProviderName, number, object]>([
    ["azure", 404, { error: { code: null } }],
    ["twilio", 404, { errors: [{ code: 20404 }] }],
    ["tencent", 200, { Response: { EmailStatusList: [] } }],
    ["ncp", 400, { error: { errorCode: "77103" } }],
  ])("is answered by %s as an unknown id is", async (name, status, expected) => {
    const response = await struckRead(plainBench(), name, { kind: "not-found" });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(expected);
  });
});

describe("a status that nobody knows", () => {
  it.each<[ProviderName, object]>([
    ["azure", { status: "Sideways", error: null }],
    ["twilio", { status: "Sideways", stats: { delivered: 1 } }],
    ["tencent", { Response: { EmailStatusList: [{ SendStatus: 9999, DeliverStatus: 9999, UserOpened: false }] } }],
    ["ncp", { content: [{ emailStatus: { label: "Sideways", code: "Sideways" } }] }],
  ])("stands in the fields of %s", async (name, expected) => {
    const response = await struckRead(plainBench(), name, { kind: "unknown-status" });
    expect(response.status).toBe(200);
    const body: unknown = await response.json();
    expect(body).toMatchObject(expected);
    expect(faultsOf(name, readOperation[name], 200, body)).toEqual([]);
  });

  it("can be any word", async () => {
    const response = await struckRead(plainBench(), "azure", { kind: "unknown-status", word: "Upwards" });
    expect(await response.json()).toMatchObject({ status: "Upwards" });
  });
});

describe("whether the service took the mail", () => {
  it.each<[Fault, boolean]>([
    [{ kind: "rate-limited" }, false],
    [{ kind: "rate-limited", taken: true }, true],
    [{ kind: "server-error", status: 500 }, false],
    [{ kind: "server-error", status: 503, taken: true }, true],
    [{ kind: "html", status: 200 }, false],
    [{ kind: "html", status: 502, taken: true }, true],
    [{ kind: "redirect", status: 302, to: "https://login.example.com/" }, false],
    [{ kind: "truncated-json" }, true],
    [{ kind: "empty" }, true],
    [{ kind: "huge", bytes: 1000 }, true],
    [{ kind: "cut-body" }, true],
  ])("follows from %j", async (fault, taken) => {
    for (const name of providers) {
      const at = plainBench();
      await struck(at, name, fault);
      expect([name, at.emulator.mailbox(name).length]).toEqual([name, taken ? 1 : 0]);
    }
  });
});

describe("an answer of a fault", () => {
  it.each(providers)("has the headers of %s and its date", async (name) => {
    const { headers } = await struck(plainBench(), name, { kind: "server-error", status: 503 });
    expect(headers.get("date")).toBe("Sun, 01 Mar 2026 00:00:00 GMT");
    if (name === "azure") expect(headers.get("x-azure-ref")).toBeTypeOf("string");
    if (name === "ncp") expect(headers.get("x-ncp-trace-id")).toBeTypeOf("string");
  });

  it("is none where the request is refused anyway", async () => {
    const { emulator } = plainBench();
    const fault = emulator.inject("twilio", { fault: { kind: "server-error", status: 503 } });
    expect((await emulator.fetch("https://comms.twilio.com/v1/Emails", { method: "POST" })).status).toBe(401);
    expect(fault.struck).toBe(0);
  });
});
