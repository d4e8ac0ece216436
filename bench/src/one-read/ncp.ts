import { createHmac } from "node:crypto";
import { nodeFetch } from "@sendstatus/core/node";
import { createNcp } from "@sendstatus/ncp";
import { ncpMailId as mailId, ncpRequestId as requestId } from "./canned-answers.js";
import type { Readers } from "./readers.js";
import { type SignedRequest, withFetch, withNodeHttp } from "./request-by-hand.js";

const credentials = { accessKey: "EXAMPLEACCESSKEY00001", secretKey: "not-a-real-key" };
const target = `/api/v1/mails/${mailId}`;

/** One mail of a request: a read of one call. NAVER Cloud has no SDK for mail. */
export function ncpReaders(origin: string): Readers {
  const options = { ...credentials, endpoint: `${origin}/api/v1`, rateLimits: false } as const;
  const [web, node] = [createNcp(options), createNcp({ ...options, fetch: nodeFetch() })];
  return {
    web: () => web.getStatus({ requestId, mailId }),
    node: () => node.getStatus({ requestId, mailId }),
    handWeb: () => withFetch(signed(origin)),
    handNode: () => withNodeHttp(signed(origin)),
  };
}

function signed(origin: string): SignedRequest {
  const timestamp = String(Date.now());
  const message = `GET ${target}\n${timestamp}\n${credentials.accessKey}`;
  const signature = createHmac("sha256", credentials.secretKey).update(message).digest("base64");
  return {
    method: "GET",
    url: origin + target,
    headers: {
      "x-ncp-apigw-timestamp": timestamp,
      "x-ncp-iam-access-key": credentials.accessKey,
      "x-ncp-apigw-signature-v2": signature,
    },
  };
}
