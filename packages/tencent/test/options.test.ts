import { describe, expect, it } from "vitest";
import { createTencent, type TencentOptions } from "../src/index.js";
import { messageId, options } from "./support.js";

async function requestOf(more: object): Promise<{ url: string; headers: Record<string, string> }> {
  const seen: { url: string; headers: Record<string, string> }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    seen.push({ url, headers: init.headers as Record<string, string> });
    return Response.json({ Response: { EmailStatusList: [], RequestId: "1" } });
  };
  await createTencent({ ...options, ...more, fetch }).getStatus({ messageId });
  return seen[0] as { url: string; headers: Record<string, string> };
}

describe("createTencent", () => {
  it("sends an action to the one path, with its region and version", async () => {
    const { url, headers } = await requestOf({});
    expect(url).toBe("https://ses.tencentcloudapi.com/");
    expect(headers).toMatchObject({
      "x-tc-action": "GetSendEmailStatus",
      "x-tc-version": "2020-10-02",
      "x-tc-region": "ap-guangzhou",
      "content-type": "application/json",
    });
    expect(headers).not.toHaveProperty("x-tc-token");
    expect(headers).not.toHaveProperty("x-tc-language");
  });

  it("takes temporary credentials, a language and another endpoint", async () => {
    const { url, headers } = await requestOf({
      token: async () => "session",
      language: "en-US",
      endpoint: "https://ses.intl.tencentcloudapi.com/",
    });
    expect(url).toBe("https://ses.intl.tencentcloudapi.com/");
    expect(headers).toMatchObject({ "x-tc-token": "session", "x-tc-language": "en-US" });
  });

  it.each([
    ["domestic", "https://ses.tencentcloudapi.com/"],
    ["international", "https://ses.intl.tencentcloudapi.com/"],
  ])("knows the %s site, whatever the region", async (endpoint, address) => {
    for (const region of ["ap-guangzhou", "ap-singapore"]) {
      const { url, headers } = await requestOf({ endpoint, region });
      expect(url).toBe(address);
      expect(headers).toMatchObject({ "x-tc-region": region });
    }
  });

  it.each([
    [{ region: "" }, "region"],
    [{ region: undefined }, "region"],
    [{ secretId: undefined }, "secretId"],
    [{ secretKey: "" }, "secretKey"],
    [{ token: "" }, "token"],
    [{ language: "ko-KR" }, "language"],
    [{ endpoint: "ses.tencentcloudapi.com" }, "endpoint"],
    [{ endpoint: "toString" }, "endpoint"],
  ])("names the option to set: %j", (wrong, named) => {
    const create = (): unknown => createTencent({ ...options, ...wrong } as unknown as TencentOptions);
    expect(create).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.stringContaining(named) as string }) as Error,
    );
  });
});
