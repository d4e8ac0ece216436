import { describe, expect, it, vi } from "vitest";
import { bindSigner, requireSecret, type Secret } from "../../src/client/index.js";
import { requestParts, signBearer, signTencentTc3, type TencentCredentials } from "../../src/signing/index.js";
import { start } from "../support/clock.js";
import { errorOf, forms, thrownBy } from "../support/errors.js";
import { clientOf, json, recording, send } from "../support/transport.js";

const hush = "hush-do-not-tell";
const tokenSigner = (token: Secret) => bindSigner(signBearer, { token });

describe("a credential function", () => {
  it("is asked at each attempt, so that a rotated key is used", async () => {
    let count = 0;
    const { fetch, sent } = recording(() => json({}));
    const { ask } = clientOf({ fetch, signer: tokenSigner(() => Promise.resolve(`token-${String(++count)}`)) });
    await ask();
    await ask();
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  it.each([
    ["throws", vi.fn<() => string>().mockThrow(new Error("jane@mail.example has no vault"))],
    ["rejects", () => Promise.reject(new Error("jane@mail.example has no vault"))],
    ["rejects with no error", vi.fn<() => Promise<string>>().mockRejectedValue("jane@mail.example")],
  ])("that %s: kind authentication, retryable, nothing sent, no address shown", async (_how, token) => {
    const { fetch, sent } = recording(() => json({}));
    const error = await errorOf(clientOf({ fetch, signer: tokenSigner(token) }).ask({ operation: send }));
    expect(error).toMatchObject({
      kind: "authentication",
      retryable: true,
      attempts: 0,
      mayHaveBeenSent: false,
      provider: "acme",
    });
    expect(error.message).toContain("`token` failed");
    for (const form of forms(error)) expect(form).not.toContain("jane");
    expect(sent).toEqual([]);
  });

  it("that fails after its secret was used does not show it", async () => {
    const given = [hush];
    const token = () => given.pop() ?? Promise.reject(new Error("the vault is closed"));
    const { fetch } = recording(() => json({ errorMessage: `bad ${hush}` }, { status: 401 }));
    const { ask } = clientOf({ fetch, signer: tokenSigner(token) });
    for (const error of [await errorOf(ask()), await errorOf(ask())]) {
      expect(error.kind).toBe("authentication");
      for (const form of forms(error)) expect(form).not.toContain(hush);
    }
  });

  it.each(["", undefined, null, 12, { token: hush }])("that gives %j: kind configuration", async (given) => {
    const error = await errorOf(clientOf({ signer: tokenSigner((() => given) as () => string) }).ask());
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("`token`");
    for (const form of forms(error)) expect(form).not.toContain(hush);
  });
});

describe("bindSigner", () => {
  const parts = requestParts("POST", "https://mail.example/", { "content-type": "application/json" });

  it("takes texts and functions, and leaves out what is not there", async () => {
    const credentials = { secretId: "AKID", secretKey: () => hush, token: undefined };
    const signed = await bindSigner<TencentCredentials>(signTencentTc3, credentials)(parts, start);
    expect(signed.headers).toEqual(await signTencentTc3(parts, { secretId: "AKID", secretKey: hush }, start));
    expect(signed.headers).not.toHaveProperty("x-tc-token");
  });

  it("names every credential and every proof it made as secret, the bare signature too, but no date", async () => {
    const credentials = { secretId: "AKID", secretKey: () => hush, token: () => Promise.resolve("session") };
    const { headers, secrets } = await bindSigner<TencentCredentials>(signTencentTc3, credentials)(parts, start);
    const { authorization = "", "x-tc-timestamp": timestamp } = headers;
    const signature = authorization.slice(-64);
    expect(secrets).toEqual(expect.arrayContaining(["AKID", hush, "session", authorization, signature]));
    expect(secrets).not.toContain(timestamp);
  });

  it("does not show a literal credential when the function of another fails", async () => {
    const token = () => Promise.reject(new Error(`no session for ${hush}`));
    const signer = bindSigner<TencentCredentials>(signTencentTc3, { secretId: hush, secretKey: "key", token });
    const error = await errorOf(clientOf({ signer }).ask());
    expect(error).toMatchObject({ kind: "authentication", provider: "acme" });
    for (const form of forms(error)) expect(form).not.toContain(hush);
  });
});

describe("requireSecret", () => {
  const give = () => hush;
  it.each([hush, " padded ", give])("takes %s", (value) => {
    expect(requireSecret("createAcme", "token", value)).toBe(value);
  });

  it.each(["", "  ", undefined, null, 12, {}])("refuses %j before the first call", async (value) => {
    const error = await thrownBy(() => requireSecret("createAcme", "token", value));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("createAcme: set the option `token`");
  });
});
