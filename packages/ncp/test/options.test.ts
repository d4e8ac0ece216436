import { describe, expect, it } from "vitest";
import { createNcp, type NcpOptions } from "../src/index.js";
import { requestId } from "./support.js";

const credentials = { accessKey: "EXAMPLEACCESSKEY00001", secretKey: "EXAMPLEsecretKey" };

async function requestOf(more: object, input: object = {}): Promise<{ url: string; headers: Record<string, string> }> {
  const seen: { url: string; headers: Record<string, string> }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    seen.push({ url, headers: init.headers as Record<string, string> });
    return Response.json({ content: [], last: true });
  };
  await createNcp({ ...credentials, ...more, fetch }).api.getMailList({ requestId, ...input });
  return seen[0] as { url: string; headers: Record<string, string> };
}

describe("createNcp", () => {
  it.each([
    [{}, "https://mail.apigw.ntruss.com/api/v1/"],
    [{ region: "KR" }, "https://mail.apigw.ntruss.com/api/v1/"],
    [{ region: "SGN" }, "https://mail.apigw.ntruss.com/api/v1-sgn/"],
    [{ region: "JPN" }, "https://mail.apigw.ntruss.com/api/v1-jpn/"],
    [{ zone: "government" }, "https://mail.apigw.gov-ntruss.com/api/v1/"],
    [{ zone: "government", region: "JPN" }, "https://mail.apigw.gov-ntruss.com/api/v1-jpn/"],
    [{ zone: "financial" }, "https://mail.apigw.fin-ntruss.com/api/v1/"],
    [{ endpoint: "https://mail.apigw.gov-ntruss.com/api/v1/" }, "https://mail.apigw.gov-ntruss.com/api/v1/"],
  ])("joins the base address with one slash: %j", async (options, base) => {
    expect((await requestOf(options)).url).toBe(`${base}mails/requests/${requestId}/mails`);
  });

  it("repeats the key of a list, and encodes a space as %20", async () => {
    const { url } = await requestOf({}, { sendStatus: ["F", "PF"], title: "a b" });
    expect(new URL(url).search).toBe("?title=a%20b&sendStatus=F&sendStatus=PF");
  });

  it("sends a language only if one is set", async () => {
    expect((await requestOf({ language: "ko-KR" })).headers).toMatchObject({ "x-ncp-lang": "ko-KR" });
    expect((await requestOf({})).headers).not.toHaveProperty("x-ncp-lang");
  });

  it.each([
    [{ accessKey: "" }, "accessKey"],
    [{ secretKey: undefined }, "secretKey"],
    [{ region: "EU" }, "region"],
    [{ region: "KR", endpoint: "https://mail.apigw.ntruss.com/api/v1" }, "not both"],
    [{ zone: "public", endpoint: "https://mail.apigw.ntruss.com/api/v1" }, "not both"],
    [{ zone: "gov" }, "zone"],
    [{ zone: "financial", region: "SGN" }, "endpoint"],
    [{ language: "ja-JP" }, "language"],
  ])("names the option to set: %j", (wrong, named) => {
    const create = (): unknown => createNcp({ ...credentials, ...wrong } as unknown as NcpOptions);
    expect(create).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.stringContaining(named) as string }) as Error,
    );
  });

  it.each([
    { pageSize: 0 },
    { pageSize: 1.5 },
    { pageSize: Number.NaN },
    { pageSize: "100" },
    { reasonsPerRead: -1 },
    { reasonsPerRead: 0.5 },
    { reasonsPerRead: null },
  ])("refuses %j, which cannot be counted", (wrong) => {
    const create = (): unknown => createNcp({ ...credentials, ...wrong } as unknown as NcpOptions);
    expect(create).toThrow(expect.objectContaining({ kind: "configuration" }) as Error);
  });
});
