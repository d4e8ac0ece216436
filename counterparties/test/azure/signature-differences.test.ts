import { requestParts, signAzureHmac, verifyAzureHmac } from "@sendstatus/core/signing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freezeDate } from "../support/frozen-date.js";
import { signedByOfficial } from "./support.js";

const instant = new Date("2026-03-01T00:00:00Z");
freezeDate(instant);
const accessKey = "bm90LWEtcmVhbC1rZXk=";
const endpoint = "https://contoso.communication.azure.com/emails";

const spell = (query: string): string => new URLSearchParams(query).toString();

describe("where the official client signs something else than it sends", () => {
  it.each(["a=b%20c", "a=~b", "t=00:00", "flag", "a=%e4", "a=1&&b=2", "q=(x)"])(
    "a query that URLSearchParams would spell otherwise, as ?%s: our verifier takes the wire at its word, and so do we",
    async (query) => {
      const [sent, signed] = [`${endpoint}?${query}`, `${endpoint}?${spell(query)}`];
      const official = await signedByOfficial({ method: "GET", url: sent }, accessKey);
      expect(await verifyAzureHmac(requestParts("GET", sent, official), { accessKey }, instant)).toMatchObject({ valid: false });
      expect(await verifyAzureHmac(requestParts("GET", signed, official), { accessKey }, instant)).toEqual({ valid: true });
      const ours = await signAzureHmac(requestParts("GET", sent), { accessKey }, instant);
      expect(await verifyAzureHmac(requestParts("GET", sent, ours), { accessKey }, instant)).toEqual({ valid: true });
    },
  );

  it("a body of bytes, which it hashes as their numbers in decimal: our verifier calls it changed", async () => {
    const bodies = fc.uint8Array({ minLength: 1, maxLength: 64 }).map((bytes) => Uint8Array.from(bytes));
    const property = fc.asyncProperty(bodies, async (body) => {
      const official = await signedByOfficial({ method: "POST", url: endpoint, body }, accessKey);
      const verdict = await verifyAzureHmac(requestParts("POST", endpoint, official, body), { accessKey }, instant);
      expect(verdict).toEqual({ valid: false, fault: "body-changed" });
    });
    await fc.assert(property);
  });
});

describe("where the official client takes a key that we refuse", () => {
  it.each(["bm90LWEtcmVhbC1rZXk_", "not a key!", ""])(
    "that is not base64, as %j: it signs with whatever it can decode",
    async (key) => {
      const url = `${endpoint}?api-version=2025-09-01`;
      expect(await signedByOfficial({ method: "GET", url }, key)).toHaveProperty("authorization");
      const signing = signAzureHmac(requestParts("GET", url), { accessKey: key }, instant);
      await expect(signing).rejects.toMatchObject({ kind: "configuration" });
    },
  );
});
