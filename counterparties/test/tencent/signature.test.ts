import { signTencentTc3, verifyTencentTc3 } from "@sendstatus/core/signing";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { instants, key, text } from "../support/arbitraries.js";
import { freezeDate } from "../support/frozen-date.js";
import { recordingServer } from "../support/recording-server.js";
import { LoopbackAgent, officialClient } from "./support.js";

const server = await recordingServer({ Response: { RequestId: "8979fc1e-9564-4fc9-bf7d-2958ce679b72" } });
afterAll(server.close);
const agent = new LoopbackAgent(server.port);

const word = fc.stringMatching(/^[A-Z][A-Za-z]{0,20}$/);
const values = fc.oneof(fc.jsonValue({ stringUnit: "grapheme", maxDepth: 2 }), fc.bigInt(), fc.constant(undefined));
const requests = fc.record({
  action: word,
  region: fc.stringMatching(/^[a-z]{2}-[a-z]{4,12}$/),
  reqMethod: fc.constantFrom("POST" as const, "GET" as const),
  parameters: fc.dictionary(word, values, { maxKeys: 6 }),
});
const credentials = fc.record(
  { secretId: key, secretKey: text.map((some) => `k${some}`), token: key },
  { requiredKeys: ["secretId", "secretKey"] },
);

describe("any request of the official client", () => {
  it("to the official host is signed as we would sign it, and our verifier accepts it", async () => {
    const property = fc.asyncProperty(requests, credentials, instants, async (request, credential, instant) => {
      freezeDate(instant);
      const { action, region, reqMethod, parameters } = request;
      const client = officialClient(credential, { agent, reqMethod, endpoint: "ses.tencentcloudapi.com" }, region);
      await client.request(action, parameters);

      const parts = server.received();
      expect(parts).toMatchObject({ method: reqMethod, host: "ses.tencentcloudapi.com" });
      expect(parts.headers).toMatchObject({ "x-tc-action": action, "x-tc-region": region });
      expect(parts.headers).toMatchObject(await signTencentTc3(parts, credential, instant));
      expect(await verifyTencentTc3(parts, credential, instant)).toEqual({ valid: true });
    });
    await fc.assert(property, { numRuns: 400 });
  });

  it("to a port of loopback is signed for another product and without the port, which our verifier accepts if it is told so", async () => {
    const property = fc.asyncProperty(requests, credentials, instants, async (request, credential, instant) => {
      freezeDate(instant);
      const { action, region, reqMethod, parameters } = request;
      const endpoint = `127.0.0.1:${String(server.port)}`;
      await officialClient(credential, { reqMethod, endpoint }, region).request(action, parameters);

      const parts = server.received();
      expect(parts.host).toBe(endpoint);
      const withoutPort = { ...parts, host: "127.0.0.1" };
      expect(parts.headers).toMatchObject(await signTencentTc3(withoutPort, credential, instant, { service: "127" }));
      expect(await verifyTencentTc3(parts, credential, instant, { services: ["127"] })).toEqual({ valid: true });
      expect(await verifyTencentTc3(parts, credential, instant)).toEqual({ valid: false, fault: "signature-wrong" });
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it("is refused by our verifier once its body or its query is another", async () => {
    const property = fc.asyncProperty(requests, credentials, instants, async (request, credential, instant) => {
      freezeDate(instant);
      const { action, reqMethod, parameters } = request;
      const client = officialClient(credential, { agent, reqMethod, endpoint: "ses.tencentcloudapi.com" });
      await client.request(action, parameters);

      const parts = server.received();
      const otherBody = { ...parts, body: Uint8Array.from([...parts.body, 0x20]) };
      const otherQuery = { ...parts, target: `${parts.target}${parts.target.includes("?") ? "&" : "?"}Limit=1` };
      for (const tampered of [otherBody, otherQuery]) {
        expect(await verifyTencentTc3(tampered, credential, instant)).toEqual({ valid: false, fault: "signature-wrong" });
      }
    });
    await fc.assert(property, { numRuns: 100 });
  });
});

describe("where the official client signs otherwise than documented", () => {
  it("a content type in capitals: it keeps them, while the documentation and we have lower case", async () => {
    const instant = new Date("2026-03-01T00:00:00Z");
    freezeDate(instant);
    const credential = { secretId: "AKID-made-up", secretKey: "not-a-real-key" };
    const headers = { "Content-Type": "application/JSON" };
    await officialClient(credential, { agent, headers, endpoint: "ses.tencentcloudapi.com" }).request("SendEmail", {});

    const parts = server.received();
    expect(parts.headers).toMatchObject({ "content-type": "application/JSON" });
    expect(await verifyTencentTc3(parts, credential, instant)).toEqual({ valid: false, fault: "signature-wrong" });
    const signed = { ...parts, headers: { ...parts.headers, ...(await signTencentTc3(parts, credential, instant)) } };
    expect(await verifyTencentTc3(signed, credential, instant)).toEqual({ valid: true });
  });
});
