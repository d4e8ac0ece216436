import { parse, stringify } from "node:querystring";
import { signTwilioWebhook, verifyTwilioWebhook } from "@sendstatus/core/signing";
import { describe, expect, it } from "vitest";
import twilio from "twilio";
import { authToken, bytesOf, officialVerdict, ourVerdict } from "./support.js";

const url = "https://example.com/events";
const signed = (address: string, token = authToken): string => twilio.getExpectedTwilioSignature(token, address, {});

describe("where we refuse and the official helper does not", () => {
  it("a body that nobody looked at: `validateRequest` takes the hash in the address for a parameter like any other", async () => {
    const address = `${url}?bodySHA256=${twilio.getExpectedBodyHash("[]")}`;
    const webhook = { url: address, params: {} };
    expect([officialVerdict(webhook, signed(address)), await ourVerdict(webhook, signed(address))]).toEqual([true, false]);
  });

  it("a fragment in what was signed: Twilio sends none", async () => {
    const webhook = { url: `${url}#rc=2`, params: {} };
    expect([officialVerdict(webhook, signed(webhook.url)), await ourVerdict(webhook, signed(webhook.url))]).toEqual([
      true,
      false,
    ]);
  });

  it("a part of an address: no scheme and host were signed", async () => {
    const webhook = { url: "/events", params: {} };
    expect([officialVerdict(webhook, signed("/events")), await ourVerdict(webhook, signed("/events"))]).toEqual([true, false]);
  });

  it("a parameter that is no text: all objects look alike when they are signed", async () => {
    const params = { nested: { value: 1 } } as unknown as Record<string, string>;
    const signature = twilio.getExpectedTwilioSignature(authToken, url, { nested: { value: 2 } });
    expect([officialVerdict({ url, params }, signature), await ourVerdict({ url, params }, signature)]).toEqual([true, false]);
  });

  it("the parameter of an address after a thousand: the helper's last spelling leaves it out, so that anyone could add it", async () => {
    const thousand = stringify(parse(Array.from({ length: 1000 }, (_, index) => `p${String(index)}`).join("&")));
    const webhook = { url: `${url}?${thousand}&more=1`, params: {} };
    const signature = signed(`${url}?${thousand}`);
    expect([officialVerdict(webhook, signature), await ourVerdict(webhook, signature)]).toEqual([true, false]);
  });

  it("an empty token, which everybody knows: it is an error of configuration here", async () => {
    const webhook = { url, params: {} };
    expect(officialVerdict(webhook, signed(url, ""), "")).toBe(true);
    await expect(ourVerdict(webhook, signed(url, ""), "")).rejects.toMatchObject({ kind: "configuration" });
  });
});

describe("where we accept and the official helper does not", () => {
  it("a fragment in the address that a server was given: it was never signed", async () => {
    const webhook = { url: `${url}#rc=2`, params: {} };
    expect([officialVerdict(webhook, signed(url)), await ourVerdict(webhook, signed(url))]).toEqual([false, true]);
  });

  it("a body that is not UTF-8: the helper takes text, and the text has other bytes", async () => {
    const body = Uint8Array.from([...bytesOf("[]"), 0xff]);
    const { url: address, headers } = await signTwilioWebhook({ url, body }, { authToken });
    const signature = headers["x-twilio-signature"] ?? "";
    expect(officialVerdict({ url: address, body: new TextDecoder().decode(body) }, signature)).toBe(false);
    expect(await verifyTwilioWebhook({ url: address, signature, body }, { authToken })).toEqual({ valid: true });
  });
});
