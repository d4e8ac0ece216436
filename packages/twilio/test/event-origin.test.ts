import { signTwilioWebhook } from "@sendstatus/core/signing";
import { describe, expect, it } from "vitest";
import type { TwilioOptions } from "../src/index.js";
import {
  accountSid,
  address,
  authToken,
  believed,
  completed,
  delivery,
  receiving,
  refused,
  type Sent,
  taken,
  withKey,
} from "./event-support.js";

const believedForm = { verified: true, read: 0, unparsed: 1, status: 200 };

describe("the signature of Twilio", () => {
  it("proves the origin", async () => {
    expect(taken(await receiving().parseEvents(await delivery([completed])))).toEqual(believed);
  });

  it.each<readonly [string, Sent]>([
    ["by another token", { token: "ffeeddccbbaa99887766554433221100" }],
    ["over another address", { arriving: "https://example.com/other" }],
    ["over another body", { body: JSON.stringify([{ ...completed, id: "another" }]) }],
    ["over no body", { body: "" }],
  ])("%s proves nothing, and nothing is believed", async (_what, sent) => {
    expect(taken(await receiving().parseEvents(await delivery([completed], sent)))).toEqual(refused);
  });

  it("is not the only thing that is checked: without the body's hash anybody could put in another body", async () => {
    const { headers } = await signTwilioWebhook({ url: address }, { authToken });
    const request = new Request(address, { method: "POST", headers, body: JSON.stringify([completed]) });
    expect(taken(await receiving().parseEvents(request))).toEqual(refused);
  });

  it("that is missing proves nothing", async () => {
    const request = new Request(address, { method: "POST", body: JSON.stringify([completed]) });
    expect(taken(await receiving().parseEvents(request))).toEqual(refused);
  });

  it.each([
    ["as they were signed", "x=1&y=2&y=3", believedForm],
    ["and another", "x=1&y=2&y=3&z=4", refused],
  ])("covers the parameters of a form, %s", async (_which, form, expected) => {
    const { headers } = await signTwilioWebhook({ url: address, params: { x: "1", y: ["2", "3"] } }, { authToken });
    const type = "application/x-www-form-urlencoded;charset=utf-8";
    const request = new Request(address, { method: "POST", headers: { ...headers, "content-type": type }, body: form });
    expect(taken(await receiving().parseEvents(request))).toEqual(expected);
  });

  it("is checked with the token of the option, where the client proves itself with an API key", async () => {
    const twilio = receiving({ ...withKey, events: { authToken: async () => authToken } });
    expect(taken(await twilio.parseEvents(await delivery([completed])))).toEqual(believed);
  });

  it.each([undefined, {}, { url: address }])(
    "cannot be checked by a client with an API key alone, whose secret signs none: %j",
    async (events) => {
      await expect(receiving({ ...withKey, events }).parseEvents(await delivery([completed]))).rejects.toMatchObject({
        kind: "configuration",
        provider: "twilio",
        message: expect.stringContaining("`events`") as string,
      });
    },
  );
});

describe("behind a proxy", () => {
  const arriving = "http://10.0.0.7:8080/internal/events";

  it("the address that arrives is not the one that was signed", async () => {
    expect(taken(await receiving().parseEvents(await delivery([completed], { arriving })))).toEqual(refused);
  });

  it.each([
    "https://example.com/events",
    "https://example.com:8443/events",
    "https://example.com",
    "https://example.com/",
    "https://example.com/events/",
  ])("`events.url` says which was: %s", async (signed) => {
    const twilio = receiving({ accountSid, authToken, events: { url: signed } });
    expect(taken(await twilio.parseEvents(await delivery([completed], { signed, arriving })))).toEqual(believed);
  });

  it("keeps the query, which is signed, too", async () => {
    const twilio = receiving({ accountSid, authToken, events: { url: address } });
    expect(taken(await twilio.parseEvents(await delivery([completed], { signed: `${address}?tenant=1`, arriving })))).toEqual(
      believed,
    );
  });

  it("another address than `events.url` is refused even if the request itself went there", async () => {
    const twilio = receiving({ accountSid, authToken, events: { url: "https://example.com/other" } });
    expect(taken(await twilio.parseEvents(await delivery([completed])))).toEqual(refused);
  });
});

describe("another proof than the signature", () => {
  const secret = "an-address-nobody-guesses";

  it("is a secret in the address", async () => {
    const twilio = receiving({ ...withKey, events: { secret } });
    const post = (url: string): Request => new Request(url, { method: "POST", body: JSON.stringify([completed]) });
    expect(taken(await twilio.parseEvents(post(`${address}/${secret}`)))).toEqual(believed);
    expect(taken(await twilio.parseEvents(post(address)))).toEqual(refused);
  });

  it("takes the place of the signature, which is then not asked for", async () => {
    const twilio = receiving({ accountSid, authToken, events: { verify: () => false } });
    expect(taken(await twilio.parseEvents(await delivery([completed])))).toEqual(refused);
  });

  it.each([{ secret: "short" }, { authToken: " " }, { url: "example.com" }, { verify: true }])(
    "that cannot be used is refused at once: %j",
    (events) => {
      expect(() => receiving({ accountSid, authToken, events } as unknown as TwilioOptions)).toThrow(
        expect.objectContaining({ kind: "configuration" }) as Error,
      );
    },
  );
});
