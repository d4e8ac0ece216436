import { createCommunicationAuthPolicy } from "@azure/communication-common";
import { createPipelineRequest } from "@azure/core-rest-pipeline";
import { requestParts, signAzureHmac, verifyAzureHmac } from "@sendstatus/core/signing";
import { mustBeValid } from "./must-be-valid.js";
import type { Scheme } from "./schemes.js";

const url =
  "https://contoso.communication.azure.com/emails/operations/8540c0de-899f-4cce-acb5-3ec493af3800?api-version=2025-09-01";
const credentials = { accessKey: "bm90LWEtcmVhbC1rZXk=" };

export async function azureScheme(): Promise<Scheme> {
  const policy = createCommunicationAuthPolicy({ key: credentials.accessKey });
  const instant = new Date();
  const headers = await signAzureHmac(requestParts("GET", url), credentials, instant);
  const received = requestParts("GET", url, headers);
  return {
    name: "azure HMAC",
    peer: "signing policy of @azure/communication-common",
    async theirs() {
      const request = createPipelineRequest({ method: "GET", url });
      return policy.sendRequest(request, async (signed) => ({ status: 200, headers: signed.headers, request }));
    },
    ways: {
      sign: () => signAzureHmac(requestParts("GET", url), credentials, new Date()),
      verify: await mustBeValid(() => verifyAzureHmac(received, credentials, instant)),
    },
  };
}
