import { createRequire } from "node:module";
import { requestParts, signTencentTc3, verifyTencentTc3 } from "@sendstatus/core/signing";
import { mustBeValid } from "./must-be-valid.js";
import type { Scheme } from "./schemes.js";

/** What its file exports that signs. The package does not offer it by name. */
interface OfficialSigner {
  readonly default: { readonly sign3: (request: Readonly<Record<string, unknown>>) => string };
}

const { default: official } = createRequire(import.meta.url)(
  "tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js",
) as OfficialSigner;

const url = "https://ses.tencentcloudapi.com/";
const credentials = { secretId: "AKIDEXAMPLE", secretKey: "not-a-real-key" };
const question = { RequestDate: "2026-03-01", Offset: 0, Limit: 100 };
const contentType = "application/json";

export async function tencentScheme(): Promise<Scheme> {
  const body = new TextEncoder().encode(JSON.stringify(question));
  const instant = new Date();
  const parts = requestParts("POST", url, { "content-type": contentType }, body);
  const received = { ...parts, headers: { ...parts.headers, ...(await signTencentTc3(parts, credentials, instant)) } };
  return {
    name: "tencent TC3",
    peer: "sign3 of tencentcloud-sdk-nodejs-common",
    theirs: async () =>
      official.sign3({
        method: "POST",
        url,
        payload: question,
        timestamp: Math.floor(Date.now() / 1000),
        service: "ses",
        ...credentials,
        headers: { "Content-Type": contentType },
      }),
    ways: {
      sign: () => signTencentTc3(requestParts("POST", url, parts.headers, body), credentials, new Date()),
      verify: await mustBeValid(() => verifyTencentTc3(received, credentials, instant)),
    },
  };
}
