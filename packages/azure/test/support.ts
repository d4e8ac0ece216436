import { type AzureClient, createAzure } from "../src/index.js";

export const accessKey = Buffer.from("not a real access key").toString("base64");

/** A client to which the service gives always the same answer. */
export function azureAnswering(body: unknown, status = 200): AzureClient {
  return createAzure({
    endpoint: "https://contoso.communication.azure.com",
    accessKey,
    fetch: async () => Response.json(body, { status }),
  });
}
