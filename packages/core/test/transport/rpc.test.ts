import { describe, expect, it } from "vitest";
import { behaviourOf, tencentLike, tencentRpc } from "../support/providers.js";
import { clientOf, json, recording } from "../support/transport.js";

async function sentTo(path: string, headers: Readonly<Record<string, string>> = {}, endpoint = "https://mail.example") {
  const { fetch, sent } = recording(() => json({ Response: { RequestId: "r" } }));
  const data = await clientOf({ fetch, endpoint }, behaviourOf(tencentLike, tencentRpc)).ask({
    path,
    headers,
    body: '{"Limit":1}',
  });
  return { ...sent[0], data };
}

describe("an action goes to the one real path", () => {
  it("with its name in the header, and the fixed headers beside it", async () => {
    const { url, headers } = await sentTo("/GetSendEmailStatus");
    expect(url).toBe("https://mail.example/");
    expect(headers).toEqual({
      accept: "application/json",
      "x-tc-action": "GetSendEmailStatus",
      "x-tc-version": "2020-10-02",
    });
  });

  it("the header is the action's, whatever the call brings; other headers stay", async () => {
    const { headers } = await sentTo("/SendEmail", {
      "X-TC-Action": "DeleteAll",
      "X-TC-Version": "1999-01-01",
      "X-TC-Region": "hk",
    });
    expect(headers).toMatchObject({ "x-tc-action": "SendEmail", "x-tc-version": "2020-10-02", "x-tc-region": "hk" });
  });

  it("method and body stay as they are, and so does the port", async () => {
    const { url, method, body } = await sentTo("/SendEmail", {}, "http://127.0.0.1:8089");
    expect(url).toBe("http://127.0.0.1:8089/");
    expect(method).toBe("POST");
    expect(new TextDecoder().decode(body)).toBe('{"Limit":1}');
  });

  it("the method returns the result alone", async () => {
    expect((await sentTo("/SendEmail")).data).toEqual({ RequestId: "r" });
  });
});
