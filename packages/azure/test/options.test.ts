import { describe, expect, it } from "vitest";
import { type AzureOptions, createAzure } from "../src/index.js";
import { accessKey } from "./support.js";

const endpoint = "https://contoso.communication.azure.com";

async function requestOf(options: AzureOptions): Promise<{ url: string; headers: Record<string, string> }> {
  const seen: { url: string; headers: Record<string, string> }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    seen.push({ url, headers: init.headers as Record<string, string> });
    return Response.json({ id: "1", status: "Running" });
  };
  await createAzure({ ...options, fetch }).api.getSendResult({ operationId: "1" });
  return seen[0] as { url: string; headers: Record<string, string> };
}

describe("createAzure", () => {
  it.each([
    `endpoint=${endpoint}/;accesskey=${accessKey}`,
    `AccessKey=${accessKey};Endpoint=${endpoint};`,
    ` endpoint = ${endpoint} ; accesskey = ${accessKey} `,
  ])("takes a connection string, whatever its order and case: %#", async (connectionString) => {
    const { url, headers } = await requestOf({ connectionString });
    expect(url).toBe(`${endpoint}/emails/operations/1?api-version=2025-09-01`);
    expect(headers.authorization).toMatch(/^HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=/);
  });

  it("takes a token, and sends none of the headers of a signature with it", async () => {
    const { headers } = await requestOf({ endpoint, token: async () => "a-token" });
    expect(headers).toMatchObject({ authorization: "Bearer a-token" });
    expect(Object.keys(headers)).not.toContain("x-ms-date");
  });

  it("speaks an older API version if it is told to", async () => {
    const { url } = await requestOf({ endpoint, accessKey, apiVersion: "2023-03-31" });
    expect(url).toContain("api-version=2023-03-31");
  });

  it.each([
    [{ endpoint }, "connectionString"],
    [{ endpoint, accessKey: "" }, "accessKey"],
    [{ endpoint: "contoso", accessKey }, "endpoint"],
    [{ endpoint: "http://contoso.communication.azure.com", accessKey }, "endpoint"],
    [{ connectionString: "accesskey=c2VjcmV0" }, "endpoint=…"],
    [{ endpoint, accessKey, token: "both" }, "either"],
    [{ endpoint, accessKey, apiVersion: "2021-10-01" }, "apiVersion"],
    [{ endpoint, accessKey, timeoutMs: 0 }, "timeoutMs"],
  ])("names the option to set: %#", (options, named) => {
    expect(() => createAzure(options as unknown as AzureOptions)).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.stringContaining(named) as string }) as Error,
    );
  });

  it("refuses a field that the older API version would drop in silence", async () => {
    const azure = createAzure({ endpoint, accessKey, apiVersion: "2023-03-31", fetch: async () => Response.json({}) });
    const attachment = { name: "a.png", contentType: "image/png", contentInBase64: "", contentId: "logo" };
    const body = { senderAddress: "a@contoso.com", content: { subject: "" }, recipients: { to: [] }, attachments: [attachment] };
    await expect(azure.api.send({ body })).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("contentId") as string,
    });
  });
});
