import { createHmac } from "node:crypto";
import { requestParts, signNcpV2, verifyNcpV2 } from "@sendstatus/core/signing";
import { mustBeValid } from "./must-be-valid.js";
import type { Scheme } from "./schemes.js";

const url = "https://mail.apigw.ntruss.com/api/v1/mails/requests/20181120000000010999/status";
const credentials = { accessKey: "EXAMPLEACCESSKEY00001", secretKey: "not-a-real-key" };

export async function ncpScheme(): Promise<Scheme> {
  const instant = new Date();
  const received = requestParts("GET", url, await signNcpV2(requestParts("GET", url), credentials, instant));
  return {
    name: "ncp v2",
    peer: "a few lines over node:crypto (NCP has no SDK for mail)",
    async theirs() {
      const { pathname, search } = new URL(url);
      const message = `GET ${pathname}${search}\n${String(Date.now())}\n${credentials.accessKey}`;
      return createHmac("sha256", credentials.secretKey).update(message).digest("base64");
    },
    ways: {
      sign: () => signNcpV2(requestParts("GET", url), credentials, new Date()),
      verify: await mustBeValid(() => verifyNcpV2(received, credentials, instant)),
    },
  };
}
