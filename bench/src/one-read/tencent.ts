import { createHash, createHmac } from "node:crypto";
import { nodeFetch } from "@sendstatus/core/node";
import { createTencent } from "@sendstatus/tencent";
import { ses } from "tencentcloud-sdk-nodejs-ses";
import { tencentMessageId as messageId } from "./canned-answers.js";
import type { Readers } from "./readers.js";
import { type SignedRequest, withFetch, withNodeHttp } from "./request-by-hand.js";

const credential = { secretId: "AKIDEXAMPLE", secretKey: "not-a-real-key" };
const region = "ap-guangzhou";
const question = { RequestDate: "2026-03-01", Offset: 0, Limit: 100, MessageId: messageId };

export function tencentReaders(origin: string): Readers {
  const options = { ...credential, region, endpoint: origin, rateLimits: false } as const;
  const [web, node] = [createTencent(options), createTencent({ ...options, fetch: nodeFetch() })];
  const httpProfile = { protocol: "http://", endpoint: hostOf(origin) };
  const sdk = new ses.v20201002.Client({ credential, region, profile: { httpProfile } });
  return {
    web: () => web.getStatus({ messageId }),
    node: () => node.getStatus({ messageId }),
    sdk: () => sdk.GetSendEmailStatus(question),
    handWeb: () => withFetch(signed(origin)),
    handNode: () => withNodeHttp(signed(origin)),
  };
}

const hostOf = (origin: string): string => origin.slice("http://".length);
const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** The key of a day, which a careful hand keeps. */
let kept: { readonly day: string; readonly key: Buffer } | undefined;

function keyOf(day: string): Buffer {
  if (kept?.day !== day) kept = { day, key: hmac(hmac(hmac(`TC3${credential.secretKey}`, day), "ses"), "tc3_request") };
  return kept.key;
}

function signed(origin: string): SignedRequest {
  const body = JSON.stringify(question);
  const now = new Date();
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const day = now.toISOString().slice(0, 10);
  const scope = `${day}/ses/tc3_request`;
  const request = `POST\n/\n\ncontent-type:application/json\nhost:${hostOf(origin)}\n\ncontent-type;host\n${hash(body)}`;
  const signature = hmac(keyOf(day), `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash(request)}`).toString("hex");
  return {
    method: "POST",
    url: `${origin}/`,
    headers: {
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
      "x-tc-action": "GetSendEmailStatus",
      "x-tc-version": "2020-10-02",
      "x-tc-region": region,
      "x-tc-timestamp": timestamp,
      authorization: `TC3-HMAC-SHA256 Credential=${credential.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
    },
    body,
  };
}
