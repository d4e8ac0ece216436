import { stringify } from "node:querystring";
import { describe, expect, it } from "vitest";
import { utf8 } from "../../src/signing/encoding.js";
import { signTwilioWebhook, verifyTwilioWebhook } from "../../src/signing/index.js";
import { errorOf } from "../support/errors.js";
import { twilioWebhookVectors } from "../support/vectors.js";

const authToken = "not-a-real-token";
const valid = { valid: true };
const fault = (name: string) => ({ valid: false, fault: name });

/** As far as a vector's signature covers it: the body's hash is in its address. */
const signatureOf = async (url: string, params = {}, token = authToken): Promise<string> => {
  const { headers } = await signTwilioWebhook({ url, params }, { authToken: token });
  return headers["x-twilio-signature"] ?? "";
};

describe("the vectors of the official package", () => {
  it.each(twilioWebhookVectors)("$id signs", async ({ signedUrl, params, signature, authToken: token }) => {
    expect(await signatureOf(signedUrl, params, token)).toBe(signature);
  });

  it.each(twilioWebhookVectors.filter(({ body }) => body !== undefined))(
    "$id: the body's hash joins the address",
    async (vector) => {
      const { signedUrl, body = "", signature, authToken: token } = vector;
      const url = signedUrl.replace(/[?&]bodySHA256=[0-9a-f]{64}$/, "");
      expect(url).not.toBe(signedUrl);
      const signed = await signTwilioWebhook({ url, body: utf8(body) }, { authToken: token });
      expect(signed).toEqual({ url: signedUrl, headers: { "x-twilio-signature": signature } });
    },
  );

  it.each(twilioWebhookVectors)("$id is judged as there: $note", async ({ check, authToken: token }) => {
    const { url, params, body, header: signature, valid: expected } = check;
    const received = { url, signature, ...(params && { params }), ...(body !== undefined && { body: utf8(body) }) };
    expect((await verifyTwilioWebhook(received, { authToken: token })).valid).toBe(expected);
  });
});

describe("an address is believed in the spellings that Twilio may have signed", () => {
  it.each([
    ["the port of https was signed", "https://h.example:443/e?a=1", "https://h.example/e?a=1"],
    ["the port of http was signed", "http://h.example:80/e?a=1", "http://h.example/e?a=1"],
    ["another port was received", "https://h.example/e?a=1", "https://h.example:8443/e?a=1"],
    ["another port was signed and received", "https://h.example:8443/e?a=1", "https://h.example:8443/e?a=1"],
    ["an IPv6 address", "https://[::1]:443/e", "https://[::1]/e"],
    ["a user, and the port was signed", "https://u:p@h.example:443/e", "https://u:p@h.example/e"],
    ["a user's name with an @", "https://a@b@h.example/e", "https://a@b@h.example:1234/e"],
    ["a fragment was received", "https://h.example/e?a=1", "https://h.example/e?a=1#rc=2&rp=all"],
    ["a fragment was received behind raw text", "https://h.example/ä", "https://h.example/ä#rc=2"],
    ["a fragment was given to sign", "https://h.example/e?a=1#rc=2", "https://h.example/e?a=1"],
    ["raw text was signed and received", "https://h.example/ä/it's?b=[ö]", "https://h.example/ä/it's?b=[ö]"],
    ["raw text and the port were signed", "https://h.example:443/ä?b=it's", "https://h.example/ä?b=it's"],
    ["the parser's text was signed", "https://h.example/%C3%A4?b=it%27s", "https://H.example/ä?b=it's"],
    ["no path was received", "https://h.example/?a=1", "https://h.example?a=1"],
    ["a space as %20 was signed", "https://h.example/e?a=b%20c", "https://h.example/e?a=b+c"],
    ["that, and the port", "https://h.example:443/e?a=b%20c", "https://h.example/e?a=b+c"],
    ["a query that was encoded too much", "https://h.example/e?a=(it's)~", "https://h.example/e?a=%28it%27s%29%7E"],
  ])("%s", async (_what, signedUrl, url) => {
    expect(await verifyTwilioWebhook({ url, signature: await signatureOf(signedUrl) }, { authToken })).toEqual(valid);
  });

  it.each([
    ["another scheme", "https://h.example/e", "http://h.example/e"],
    ["the port of another scheme", "https://h.example:80/e", "https://h.example/e"],
    ["a port where another was received", "https://h.example:443/e", "https://h.example:8443/e"],
    ["a user that was not received", "https://u:p@h.example/e", "https://h.example/e"],
    ["a path in another case", "https://h.example/E", "https://h.example/e"],
    ["one parameter less", "https://h.example/e?a=1&b=2", "https://h.example/e?a=1"],
  ])("but not with %s", async (_what, signedUrl, url) => {
    const verdict = await verifyTwilioWebhook({ url, signature: await signatureOf(signedUrl) }, { authToken });
    expect(verdict).toEqual(fault("signature-wrong"));
  });

  it("with the query as Node's querystring writes it: numbers first, repeated names together", async () => {
    const url = "https://h.example/e?z=1&?=+&a=%zz&10=x&z=2&2=y&__proto__=p";
    const old = stringify({ 2: "y", 10: "x", z: ["1", "2"], "?": " ", a: "%zz", ["__proto__"]: "p" });
    expect(old).toBe("2=y&10=x&z=1&z=2&%3F=%20&a=%25zz&__proto__=p");
    expect(await verifyTwilioWebhook({ url, signature: await signatureOf(`https://h.example/e?${old}`) }, { authToken })).toEqual(
      valid,
    );
  });

  it("with every parameter of a long query, so that none can be smuggled in behind", async () => {
    const signature = await signatureOf("https://h.example/e?a=1");
    const url = `https://h.example/e?a=1${"&".repeat(2000)}b=2`;
    expect(await verifyTwilioWebhook({ url, signature }, { authToken })).toEqual(fault("signature-wrong"));
  });
});

describe("each fault has its cause", () => {
  const body = utf8("[]");
  const signedJson = signTwilioWebhook({ url: "https://h.example/e?a=1", body }, { authToken });
  const json = async () => {
    const { url, headers } = await signedJson;
    return { url, signature: headers["x-twilio-signature"], body };
  };
  const withBody = (text: string) => ({ body: utf8(text) });
  const hash = /bodySHA256=([0-9a-f]{64})/;

  it.each<readonly [string, (received: Awaited<ReturnType<typeof json>>) => object, string]>([
    ["no signature", () => ({ signature: undefined }), "missing"],
    ["no header of the name", () => ({ signature: null }), "missing"],
    ["an empty signature", () => ({ signature: "" }), "missing"],
    ["a signature that is no base64", () => ({ signature: "?" }), "malformed"],
    ["a signature of another length", () => ({ signature: btoa("x".repeat(32)) }), "malformed"],
    ["an address without a host", () => ({ url: "/e?a=1" }), "malformed"],
    ["an empty address", () => ({ url: "" }), "malformed"],
    ["a parameter that is an object", () => ({ params: { a: { b: "1" } } }), "malformed"],
    ["a parameter that is a list of objects", () => ({ params: { a: [Object.create(null)] } }), "malformed"],
    ["no hash in the address", () => ({ url: "https://h.example/e?a=1" }), "missing"],
    ["an empty body without a hash", () => ({ url: "https://h.example/e?a=1", body: utf8("") }), "missing"],
    ["the same JSON written otherwise", () => withBody("[ ]"), "body-changed"],
    ["no body for the hash", () => ({ body: undefined }), "body-changed"],
    ["the hash in upper case", ({ url }) => ({ url: url.replace(hash, (all) => all.toUpperCase()) }), "missing"],
    [
      "its digits in upper case",
      ({ url }) => ({ url: url.replace(hash, (_all, digits: string) => `bodySHA256=${digits.toUpperCase()}`) }),
      "body-changed",
    ],
    ["an empty hash", ({ url }) => ({ url: url.replace(hash, "bodySHA256=") }), "body-changed"],
    ["parameters beside a body that were not signed", () => ({ params: { a: "1" } }), "signature-wrong"],
  ])("%s", async (_what, spoil, expected) => {
    const received = await json();
    expect(await verifyTwilioWebhook(received, { authToken })).toEqual(valid);
    expect(await verifyTwilioWebhook({ ...received, ...spoil(received) }, { authToken })).toEqual(fault(expected));
  });

  it("another token", async () => {
    expect(await verifyTwilioWebhook(await json(), { authToken: "other" })).toEqual(fault("signature-wrong"));
  });

  it("a forged body with its own right hash", async () => {
    const forged = await signTwilioWebhook({ url: "https://h.example/e?a=1", body: utf8("[1]") }, { authToken: "other" });
    const { signature } = await json();
    expect(await verifyTwilioWebhook({ url: forged.url, signature, body: utf8("[1]") }, { authToken })).toEqual(
      fault("signature-wrong"),
    );
  });
});

it("an empty Auth Token is a mistake of the configuration, to sign and to verify", async () => {
  const signature = await signatureOf("https://h.example/e");
  const empty = { authToken: "" };
  expect(await errorOf(signTwilioWebhook({ url: "https://h.example/e" }, empty))).toMatchObject({ kind: "configuration" });
  expect(await errorOf(verifyTwilioWebhook({ url: "https://h.example/e", signature }, empty))).toMatchObject({
    kind: "configuration",
  });
});
