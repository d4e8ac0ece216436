import { describe, expect, it } from "vitest";
import { hmacSha256, sha256 } from "../../src/signing/digests.js";
import { fromBase64, toBase64, utf8 } from "../../src/signing/encoding.js";
import {
  type RequestParts,
  requestParts,
  signAzureHmac,
  signBasic,
  signNcpV2,
  signTencentTc3,
  verifyAzureHmac,
  verifyBasic,
  verifyNcpV2,
  verifyTencentTc3,
} from "../../src/signing/index.js";
import { withHeaders } from "../support/schemes.js";
import {
  azurePrimitives,
  azureVectors,
  basicVectors,
  type NcpVector,
  ncpVectors,
  type TencentVector,
  tencentVectors,
  vectorOf,
} from "../support/vectors.js";

describe("azure", () => {
  it.each(azureVectors)("$id: $note", async (vector) => {
    const parts = requestParts(vector.method, vector.url, {}, utf8(vector.body));
    expect(parts).toMatchObject({ host: vector.host, target: vector.pathAndQuery });
    const credentials = { accessKey: vector.keyBase64 };
    const instant = new Date(vector.clock);
    const headers = await signAzureHmac(parts, credentials, instant);
    expect(headers).toEqual({
      "x-ms-date": vector.xMsDate,
      "x-ms-content-sha256": vector.contentSha256,
      authorization: vector.authorization,
    });
    expect(await verifyAzureHmac(withHeaders(parts, headers), credentials, instant)).toEqual({ valid: true });
  });

  it.each(azurePrimitives)("$what of $text", async ({ what, text, value }) => {
    const made = what.includes("HMAC") ? hmacSha256(fromBase64("pw=="), utf8(text)) : sha256(utf8(text));
    expect(toBase64(await made)).toBe(value);
  });
});

describe("tencent", () => {
  const wireParts = ({ input, wireHeaders }: TencentVector): RequestParts => ({
    method: input.method,
    host: input.host,
    target: input.path + (input.query === "" ? "" : `?${input.query}`),
    headers: Object.fromEntries(Object.entries(wireHeaders).map(([name, value]) => [name.toLowerCase(), value ?? ""])),
    body: utf8(input.bodyUtf8),
  });
  const credentialsOf = ({ input: { secretId, secretKey, token } }: TencentVector) => ({
    secretId,
    secretKey,
    token: token ?? undefined,
  });

  it.each(tencentVectors)("$id: signs", async (vector) => {
    const { input, intermediates, wireHeaders, authorization } = vector;
    const headers = await signTencentTc3(
      { ...wireParts(vector), host: input.signedHost },
      credentialsOf(vector),
      new Date(input.timestamp * 1000),
      {
        service: input.service,
        signedHeaders: intermediates.signedHeaders.split(";"),
        unsignedPayload: input.unsignedPayload ?? false,
      },
    );
    expect(headers).toEqual({
      authorization,
      "x-tc-timestamp": wireHeaders["X-TC-Timestamp"],
      ...(input.token === null ? {} : { "x-tc-token": wireHeaders["X-TC-Token"] }),
      ...(input.unsignedPayload === true ? { "x-tc-content-sha256": wireHeaders["X-TC-Content-SHA256"] } : {}),
    });
  });

  it.each(tencentVectors)("$id: verifies as it came over the wire", async (vector) => {
    const { timestamp, service } = vector.input;
    const verdict = verifyTencentTc3(wireParts(vector), credentialsOf(vector), new Date(timestamp * 1000), {
      services: [service],
    });
    expect(await verdict).toEqual({ valid: true });
  });

  it("signs for ses where no service is given", async () => {
    const vector = vectorOf(tencentVectors, "S1");
    const headers = await signTencentTc3(wireParts(vector), credentialsOf(vector), new Date(vector.input.timestamp * 1000));
    expect(headers.authorization).toBe(vector.authorization);
  });

  it("refuses the service of an emulator's host unless it is allowed", async () => {
    const vector = vectorOf(tencentVectors, "S4");
    const verdict = verifyTencentTc3(wireParts(vector), credentialsOf(vector), new Date(vector.input.timestamp * 1000));
    expect(await verdict).toEqual({ valid: false, fault: "signature-wrong" });
  });
});

describe("ncp", () => {
  /** The text as it is, also where a URL would be encoded. */
  const wireParts = ({ method, url }: NcpVector): RequestParts => ({
    method,
    host: "mail.apigw.ntruss.com",
    target: url,
    headers: {},
    body: new Uint8Array(),
  });

  it.each(ncpVectors)("$id: signs, and verifies for the same text", async (vector) => {
    const instant = new Date(Number(vector.timestamp));
    const headers = await signNcpV2(wireParts(vector), vector, instant);
    expect(headers).toEqual({
      "x-ncp-apigw-timestamp": vector.timestamp,
      "x-ncp-iam-access-key": vector.accessKey,
      "x-ncp-apigw-signature-v2": vector.signature,
    });
    expect(await verifyNcpV2(withHeaders(wireParts(vector), headers), vector, instant)).toEqual({ valid: true });
  });

  it.each(ncpVectors.filter(({ negative }) => negative !== true))("$id: the target is what a URL is sent as", (vector) => {
    expect(requestParts(vector.method, `https://mail.apigw.ntruss.com${vector.url}`).target).toBe(vector.url);
  });

  it("S3x: a signature over the raw text does not verify for the encoded request that is sent", async () => {
    const raw = vectorOf(ncpVectors, "S3x");
    const sent = vectorOf(ncpVectors, "S3");
    const instant = new Date(Number(raw.timestamp));
    const parts = requestParts(raw.method, `https://mail.apigw.ntruss.com${raw.url}`);
    expect(parts.target).toBe(sent.url);
    const headers = await signNcpV2(wireParts(raw), raw, instant);
    expect(await verifyNcpV2(withHeaders(parts, headers), raw, instant)).toEqual({ valid: false, fault: "signature-wrong" });
  });
});

describe("basic", () => {
  const parts = requestParts("GET", "https://comms.example/v1/Emails");

  it.each(basicVectors)("$id: $note", async ({ username, password, authorization }) => {
    const credentials = { user: username, password };
    expect(await signBasic(parts, credentials)).toEqual({ authorization });
    expect(await verifyBasic(withHeaders(parts, { authorization }), credentials)).toEqual({ valid: true });
  });

  it.each(basicVectors.filter(({ latin1WouldBe }) => latin1WouldBe !== null))(
    "$id: refuses the Latin-1 form",
    async ({ username, password, latin1WouldBe }) => {
      const verdict = await verifyBasic(withHeaders(parts, { authorization: latin1WouldBe ?? "" }), { user: username, password });
      expect(verdict.valid).toBe(false);
    },
  );
});
