import { createHash, createHmac } from "node:crypto";
import { EmailClient, type EmailMessage } from "@azure/communication-email";
import { createAzure } from "@sendstatus/azure";
import { nodeFetch } from "@sendstatus/core/node";
import { azureOperationId as operationId } from "./canned-answers.js";
import type { Reader, Readers } from "./readers.js";
import { type SignedRequest, withFetch, withNodeHttp } from "./request-by-hand.js";

const accessKey = "bm90LWEtcmVhbC1rZXk=";
const target = `/emails/operations/${operationId}?api-version=2025-09-01`;

export function azureReaders(origin: string): Readers {
  const options = { endpoint: origin, accessKey, rateLimits: false } as const;
  const [web, node] = [createAzure(options), createAzure({ ...options, fetch: nodeFetch() })];
  return {
    web: () => web.getStatus({ operationId }),
    node: () => node.getStatus({ operationId }),
    sdk: sdkReader(origin),
    handWeb: () => withFetch(signed(origin)),
    handNode: () => withNodeHttp(signed(origin)),
  };
}

/** The SDK reads an operation by its address alone only as one that is taken up again. It then makes one request. */
function sdkReader(origin: string): Reader {
  const client = new EmailClient(origin, { key: accessKey }, { allowInsecureConnection: true });
  const config = { metadata: { mode: "OperationLocation" }, operationLocation: origin + target };
  const resumeFrom = JSON.stringify({ state: { status: "running", config } });
  // What was sent is not looked at again.
  const message = {} as EmailMessage;
  return async () => (await client.beginSend(message, { resumeFrom })).getResult();
}

const key = Buffer.from(accessKey, "base64");
const hashOfNothing = createHash("sha256").digest("base64");

function signed(origin: string): SignedRequest {
  const date = new Date().toUTCString();
  const message = `GET\n${target}\n${date};${origin.slice("http://".length)};${hashOfNothing}`;
  const signature = createHmac("sha256", key).update(message).digest("base64");
  return {
    method: "GET",
    url: origin + target,
    headers: {
      "x-ms-date": date,
      "x-ms-content-sha256": hashOfNothing,
      authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
    },
  };
}
