import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bytes, signTwilioWebhook, type TwilioWebhook, verifyTwilioWebhook } from "../../src/signing/index.js";
import { changed, changedBytes, changedLetter, changes, keys } from "../support/arbitraries.js";

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const urls = fc
  .tuple(word, word, fc.option(fc.webQueryParameters({ size: "small" }), { nil: undefined }))
  .map(([host, path, query]) => `https://${host}.example/${path}${query === undefined ? "" : `?${query}`}`);
/** Names and values of any script; without lone halves of a pair, which UTF-8 cannot tell apart. */
const text = fc.string({ unit: "grapheme", maxLength: 12 });
const params = fc.dictionary(text, fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 4 })), { maxKeys: 6 });
const bodies = fc.uint8Array({ maxLength: 64 }).map((bytes): Bytes => Uint8Array.from(bytes));

const forms = fc.record({ url: urls, params });
const jsons = fc.record({ url: urls, body: bodies });

async function received(webhook: TwilioWebhook, authToken: string) {
  const { url, headers } = await signTwilioWebhook(webhook, { authToken });
  return { ...webhook, url, signature: headers["x-twilio-signature"] };
}

describe("what was signed verifies", () => {
  it.each([
    ["a form", forms],
    ["a body", jsons],
    ["an address alone", fc.record({ url: urls })],
  ])("%s", async (_what, webhooks) => {
    await fc.assert(
      fc.asyncProperty(webhooks, keys, async (webhook: TwilioWebhook, authToken) => {
        expect(await verifyTwilioWebhook(await received(webhook, authToken), { authToken })).toEqual({ valid: true });
      }),
    );
  });

  it("whatever the order of the parameters, and of the values of one, and however often one was sent", async () => {
    await fc.assert(
      fc.asyncProperty(forms, keys, async (webhook, authToken) => {
        const arrived = Object.entries(webhook.params)
          .reverse()
          .map(([name, value]) => [name, typeof value === "string" ? value : [...value, ...value].reverse()]);
        const request = { ...(await received(webhook, authToken)), params: Object.fromEntries(arrived) as typeof webhook.params };
        expect(await verifyTwilioWebhook(request, { authToken })).toEqual({ valid: true });
      }),
    );
  });
});

describe("a webhook fails once anything is changed in it", () => {
  const authToken = "not-a-real-token";

  it("a letter of the address", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(forms, jsons), changes, async (webhook, change) => {
        const { url, ...rest } = await received(webhook, authToken);
        const start = "https://".length;
        const other = url.slice(0, start) + changedLetter(url.slice(start), change);
        expect((await verifyTwilioWebhook({ ...rest, url: other }, { authToken })).valid).toBe(false);
      }),
    );
  });

  it("a parameter more in the address", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(forms, jsons), word, async (webhook, name) => {
        const { url, ...rest } = await received(webhook, authToken);
        const other = `${url}${url.includes("?") ? "&" : "?"}${name}`;
        expect((await verifyTwilioWebhook({ ...rest, url: other }, { authToken })).valid).toBe(false);
      }),
    );
  });

  it("a character of a parameter's value, or of its name", async () => {
    const pairs = fc.tuple(word, word);
    await fc.assert(
      fc.asyncProperty(forms, pairs, fc.boolean(), changes, async (webhook, [name, value], inName, change) => {
        const others = Object.entries(webhook.params).filter(([other]) => other !== name);
        const signed = { ...webhook, params: Object.fromEntries([...others, [name, value]]) };
        const pair = inName ? [changed(name, change), value] : [name, changed(value, change)];
        const tampered = { ...webhook, params: Object.fromEntries([...others, pair]) as typeof webhook.params };
        const { url, signature } = await received(signed, authToken);
        expect((await verifyTwilioWebhook({ ...tampered, url, signature }, { authToken })).valid).toBe(false);
      }),
    );
  });

  it("a byte of the body, or one more", async () => {
    await fc.assert(
      fc.asyncProperty(jsons, changes, fc.boolean(), async (webhook, change, longer) => {
        const request = await received(webhook, authToken);
        const body = longer ? Uint8Array.from([...webhook.body, change.by % 256]) : changedBytes(webhook.body, change);
        expect(await verifyTwilioWebhook({ ...request, body }, { authToken })).toEqual({ valid: false, fault: "body-changed" });
      }),
    );
  });

  it("a character of the signature", async () => {
    await fc.assert(
      fc.asyncProperty(forms, changes, async (webhook, change) => {
        const { signature = "", ...rest } = await received(webhook, authToken);
        const request = { ...rest, signature: changed(signature, change) };
        expect((await verifyTwilioWebhook(request, { authToken })).valid).toBe(false);
      }),
    );
  });
});

it("never throws for what a caller sends", async () => {
  const anything = fc.string({ unit: "binary" });
  const nearly = fc.tuple(fc.webUrl({ withQueryParameters: true }), anything).map(([url, end]) => url + end);
  const signatures = fc.oneof(anything, fc.base64String({ minLength: 28, maxLength: 28 }), fc.constant(undefined));
  const values = fc.oneof(anything, fc.array(anything), fc.constant({}), fc.constant(null)) as fc.Arbitrary<string>;
  const requests = fc.record(
    { url: fc.oneof(anything, nearly), signature: signatures, params: fc.dictionary(anything, values), body: bodies },
    { requiredKeys: ["url", "signature"] },
  );
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      expect((await verifyTwilioWebhook(request, { authToken: "not-a-real-token" })).valid).toBe(false);
    }),
    { numRuns: 500 },
  );
});
