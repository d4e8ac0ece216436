import { EmailClient, type EmailMessage } from "@azure/communication-email";
import type { PipelineRequest } from "@azure/core-rest-pipeline";
import { requestParts, signAzureHmac, verifyAzureHmac } from "@sendstatus/core/signing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, awkward, instants, text } from "../support/arbitraries.js";
import { freezeDate } from "../support/frozen-date.js";
import { onTheWire, signedByOfficial } from "./support.js";

const keys = fc.uint8Array({ minLength: 1, maxLength: 80 }).map((bytes) => Buffer.from(bytes).toString("base64"));

const methods = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
const origins = fc.constantFrom(
  "https://contoso.communication.azure.com",
  "https://Contoso.Communication.Azure.com:443",
  "https://contoso.unitedstates.communication.azure.com:8443",
  "http://contoso.communication.azure.com:443",
  "http://localhost:8080",
  "http://127.0.0.1:80",
  "http://[::1]:8080",
);
const paths = fc
  .array(fc.oneof(awkward, text.map(encodeURI), fc.webSegment()), { maxLength: 8 })
  .map((parts) => parts.join("").replace(/[?#]/g, ""));
/** Spelt as URLSearchParams spells them, which is what the SDK signs. */
const queries = fc.array(fc.tuple(text, text), { maxLength: 4 }).map((pairs) => new URLSearchParams(pairs).toString());
const urls = fc
  .tuple(origins, paths, queries)
  .map(([origin, path, query]) => `${origin}/${path}${query === "" ? "" : `?${query}`}`);

const requests = fc.record({ method: methods, url: urls, body: anyText });

/** The headers in which the two can differ. */
const signatureIn = ({ "x-ms-date": date, "x-ms-content-sha256": hash, authorization }: Readonly<Record<string, string>>) => ({
  date,
  hash,
  authorization,
});

describe("any request", () => {
  it("is signed alike by the SDK and by us, and our verifier accepts what the SDK signed", async () => {
    const property = fc.asyncProperty(requests, keys, instants, async (request, accessKey, instant) => {
      freezeDate(instant);
      const official = await signedByOfficial(request, accessKey);
      const parts = requestParts(request.method, request.url, official, new TextEncoder().encode(request.body));
      expect(signatureIn(await signAzureHmac(parts, { accessKey }, instant))).toEqual(signatureIn(official));
      expect(official.host).toBe(parts.host);
      expect(await verifyAzureHmac(parts, { accessKey }, instant)).toEqual({ valid: true });
    });
    await fc.assert(property, { numRuns: 1000 });
  });
});

describe("any mail that the official client sends", () => {
  const addresses = fc.record({ address: fc.emailAddress(), displayName: anyText });
  const mails: fc.Arbitrary<EmailMessage> = fc.record({
    senderAddress: fc.emailAddress(),
    content: fc.record({ subject: anyText, plainText: anyText }),
    recipients: fc.record({ to: fc.array(addresses, { minLength: 1, maxLength: 3 }) }),
  });

  it("is signed as we would sign it, on its way out of the whole pipeline", async () => {
    const property = fc.asyncProperty(mails, keys, instants, async (mail, accessKey, instant) => {
      freezeDate(instant);
      const sent: PipelineRequest[] = [];
      const client = new EmailClient(
        "https://contoso.communication.azure.com",
        { key: accessKey },
        {
          httpClient: {
            sendRequest: (request) => {
              sent.push(request);
              return Promise.resolve({
                status: 202,
                headers: request.headers,
                request,
                bodyAsText: '{"id":"1","status":"Running"}',
              });
            },
          },
        },
      );
      await client.beginSend(mail);
      const [request] = sent.map(onTheWire);
      if (request === undefined) throw new Error("Nothing was sent.");
      expect(request.target).toBe("/emails:send?api-version=2025-09-01");
      expect(signatureIn(await signAzureHmac(request, { accessKey }, instant))).toEqual(signatureIn(request.headers));
    });
    await fc.assert(property, { numRuns: 300 });
  });
});
