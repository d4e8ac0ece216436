import { describe, expect, it } from "vitest";
import { requestParts, signAzureHmac, signBasic, signTencentTc3 } from "../../src/signing/index.js";
import { errorOf, forms } from "../support/errors.js";

const parts = requestParts("GET", "https://mail.example/");
const now = new Date("2026-03-01T00:00:00Z");
const secret = "hush-do-not-tell";

const rows = [
  ["an Azure key that is not base64", () => signAzureHmac(parts, { accessKey: secret }, now), "`accessKey`"],
  [
    "a whole Azure connection string",
    () => signAzureHmac(parts, { accessKey: `endpoint=x;accesskey=${secret}` }, now),
    "`accessKey`",
  ],
  ["a colon in a Basic user", () => signBasic(parts, { user: `AC:${secret}`, password: secret }), "colon"],
  ["a line break in a Basic password", () => signBasic(parts, { user: "AC", password: `${secret}\n` }), "control character"],
  ["a NUL in a Basic user", () => signBasic(parts, { user: `\0${secret}`, password: secret }), "control character"],
  ["a DEL in a Basic password", () => signBasic(parts, { user: "AC", password: `${secret}\x7f` }), "control character"],
  ["no content type to sign", () => signTencentTc3(parts, { secretId: secret, secretKey: secret }, now), "`content-type`"],
  [
    "a listed header that is absent",
    () => signTencentTc3(parts, { secretId: secret, secretKey: secret }, now, { signedHeaders: ["host", "x-tc-action"] }),
    "`x-tc-action`",
  ],
] as const;

describe("credentials that cannot be used are refused without being shown", () => {
  it.each(rows)("%s", async (_what, sign, hint) => {
    const error = await errorOf(sign());
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain(hint);
    for (const form of forms(error)) expect(form).not.toContain(secret);
  });
});

it("a colon in a Basic password is fine", async () => {
  expect(await signBasic(parts, { user: "AC", password: "a:b" })).toEqual({ authorization: `Basic ${btoa("AC:a:b")}` });
});
