import { request } from "node:http";
import { createManualClock } from "@sendstatus/core/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEmulator, type EmulatorServer } from "../src/index.js";
import { officialEndpoints, start } from "./support/callers.js";
import { plainCaller, sendCall } from "./support/plain-calls.js";

const clock = createManualClock(start);
let emulator = createEmulator({ clock });
let server: EmulatorServer;

beforeEach(async () => {
  emulator = createEmulator({ clock });
  server = await emulator.listen();
});
afterEach(() => server.close());

const sendByAzure = async (): Promise<number> =>
  (await plainCaller(emulator, clock, emulator.fetch, officialEndpoints)("azure", sendCall("azure"))).status;

interface Told {
  readonly status: number;
  readonly body: unknown;
}

/** By Node's own client, which lets a test say the headers that a browser would. */
function call(method: string, path: string, body = "", headers: Readonly<Record<string, string>> = {}): Promise<Told> {
  return new Promise((resolve, reject) => {
    const sent = { ...(body === "" ? {} : { "content-type": "application/json" }), ...headers };
    const outgoing = request(server.control + path, { method, headers: sent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, body: text === "" ? undefined : JSON.parse(text) });
      });
    });
    outgoing.on("error", reject).end(body);
  });
}

const fault = { kind: "server-error", status: 503 };

describe("the control API", () => {
  it("arranges faults, lists them and withdraws them", async () => {
    expect(server.control).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const posted = await call("POST", "/faults", JSON.stringify({ provider: "azure", fault, operation: "send", times: 2 }));
    expect(posted).toEqual({ status: 201, body: { id: 1 } });
    await call("POST", "/faults", JSON.stringify({ provider: "ncp", fault: { kind: "empty" }, times: "always" }));
    expect(await sendByAzure()).toBe(503);
    expect((await call("GET", "/faults")).body).toEqual({
      faults: [
        { id: 1, provider: "azure", fault, operation: "send", times: 2, probability: 1, struck: 1 },
        { id: 2, provider: "ncp", fault: { kind: "empty" }, times: "always", probability: 1, struck: 0 },
      ],
    });
    expect(await call("DELETE", "/faults")).toEqual({ status: 204, body: undefined });
    expect((await call("GET", "/faults")).body).toEqual({ faults: [] });
    expect(await sendByAzure()).toBe(202);
  });

  it("shows the mailboxes", async () => {
    await sendByAzure();
    const mail = { recipients: ["delivered@example.com"], subject: "Hello", sentAt: "2026-03-01T00:00:00.120Z" };
    expect((await call("GET", "/mailbox?provider=azure")).body).toMatchObject({ mails: [mail] });
    expect((await call("GET", "/mailbox?provider=ncp")).body).toEqual({ mails: [] });
  });

  it.each([
    ["{", "The body is not valid JSON."],
    ["[]", "The request is not valid: must be object."],
    ["{}", "The request is not valid: must have required property 'provider'."],
    ['{"provider":"azure"}', "The request is not valid: must have required property 'fault'."],
    ['{"provider":"post","fault":{"kind":"empty"}}', "provider must be equal to one of the allowed values azure, twilio"],
    ['{"provider":"azure","fault":{"kind":"fire"}}', "fault has no kind that is known; kinds are rate-limited, "],
    ['{"provider":"azure","fault":{"kind":"empty"},"times":"often"}', "times must match pattern"],
    ['{"provider":"azure","fault":{"kind":"empty"},"times":0}', "times must be >= 1"],
    ['{"provider":"azure","fault":{"kind":"empty"},"random":1}', "must not have random"],
    ['{"provider":"azure","fault":{"kind":"empty"},"operation":"x"}', '"empty" cannot strike "x" of azure'],
  ])("says what is wrong with %s", async (body, message) => {
    const told = await call("POST", "/faults", body);
    expect(told).toMatchObject({ status: 400, body: { error: expect.stringContaining(message) as string } });
  });

  it.each([
    ["GET", "/mailbox", 400],
    ["GET", "/mailbox?provider=constructor", 400],
    ["GET", "/", 404],
    ["GET", "/constructor", 404],
    ["PUT", "/faults", 405],
    ["POST", "/mailbox", 405],
  ])("refuses %s %s", async (method, path, status) => {
    expect(await call(method, path)).toMatchObject({ status, body: { error: expect.any(String) as string } });
  });

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ["of a web page", { origin: "https://example.com" }, 403],
    ["of a page of loopback", { origin: "http://127.0.0.1:3000" }, 403],
    ["of a page without an origin", { "sec-fetch-site": "cross-site" }, 403],
    ["by a name that leads here", { host: "example.com" }, 403],
    ["by a name that begins as loopback does", { host: "127.0.0.1.example.com" }, 403],
    ["that a form could make", { "content-type": "text/plain" }, 415],
    ["by the name of loopback", { host: "localhost:8085" }, 201],
  ])("meets a request %s", async (_, headers, status) => {
    const told = await call("POST", "/faults", JSON.stringify({ provider: "azure", fault }), headers);
    expect(told.status).toBe(status);
    expect(await sendByAzure()).toBe(status === 201 ? 503 : 202);
  });
});
