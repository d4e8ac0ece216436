import { describe, expect, it } from "vitest";
import { createEmulator } from "../src/index.js";
import { bench, mails } from "./support/callers.js";

describe("the fetch of the emulator", () => {
  const { fetch } = createEmulator();

  it.each([
    ["https://contoso.communication.azure.com/emails:send", 401],
    ["https://contoso.unitedstates.communication.azure.com/emails:send", 401],
    ["https://comms.twilio.com/v1/Emails", 401],
    ["https://ses.tencentcloudapi.com/", 200],
    ["https://ses.intl.tencentcloudapi.com/", 200],
    ["https://mail.apigw.ntruss.com/api/v1/mails", 401],
    ["https://mail.apigw.ntruss.com/api/v1-sgn/mails", 401],
    ["https://mail.apigw.gov-ntruss.com/api/v1/mails", 401],
  ])("reaches %s", async (url, status) => {
    expect((await fetch(url, { method: "POST" })).status).toBe(status);
  });

  it.each([
    "https://example.com/",
    "https://communication.azure.com/",
    "https://contoso.communication.azure.com.example.com/",
    "https://commsxtwilio.com/",
    "http://127.0.0.1:1/",
  ])("cannot reach %s", async (url) => {
    const failure: unknown = await fetch(url).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure).toMatchObject({ message: "fetch failed", cause: { code: "ENOTFOUND" } });
  });

  it("takes what fetch takes", async () => {
    const url = "https://comms.twilio.com/v1/Emails";
    expect((await fetch(new URL(url))).status).toBe(401);
    expect((await fetch(new Request(url, { method: "POST", body: "{}" }))).status).toBe(401);
    await expect(fetch("/v1/Emails")).rejects.toThrow(TypeError);
  });

  it("is aborted as fetch is", async () => {
    const signal = AbortSignal.abort();
    await expect(fetch("https://comms.twilio.com/v1/Emails", { signal })).rejects.toMatchObject({ name: "AbortError" });
  });

  it("leads to each region of NCP", async () => {
    const at = bench();
    const sent = await at.ncp("POST", "/mails", mails.ncp(["a@example.com"]));
    expect(sent.status).toBe(201);
    expect((await at.ncp("POST", "-sgn/mails", mails.ncp(["a@example.com"]))).status).toBe(201);
    expect((await at.ncp("POST", "-other/mails", mails.ncp(["a@example.com"]))).status).toBe(404);
  });

  it("leads to one memory, which another emulator does not share", async () => {
    const at = bench();
    const sent = await at.twilio("POST", "/Emails", mails.twilio(["a@example.com"]));
    const { operationId } = sent.body as { operationId: string };
    expect((await at.twilio("GET", `/Emails/Operations/${operationId}`)).status).toBe(200);
    expect((await bench().twilio("GET", `/Emails/Operations/${operationId}`)).status).toBe(404);
  });
});
