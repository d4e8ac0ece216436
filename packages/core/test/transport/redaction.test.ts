import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindSigner } from "../../src/client/index.js";
import { redact } from "../../src/redact.js";
import { signAzureHmac, signBasic, signBearer, signNcpV2 } from "../../src/signing/index.js";
import type { FetchLike } from "../../src/transport/fetch-and-buffer.js";
import type { BoundSigner } from "../../src/transport/sign.js";
import { errorOf, forms } from "../support/errors.js";
import { clientOf, json } from "../support/transport.js";

const hush = "aHVzaC1kby1ub3QtdGVsbA==";
const keyId = "AC-hush";
const address = "jane.doe+news@mail.example.org";

const signers: Readonly<Record<string, BoundSigner>> = {
  azure: bindSigner(signAzureHmac, { accessKey: () => hush }),
  bearer: bindSigner(signBearer, { token: hush }),
  basic: bindSigner(signBasic, { user: keyId, password: hush }),
  ncp: bindSigner(signNcpV2, { accessKey: keyId, secretKey: () => Promise.resolve(hush) }),
};

type Leak = (headers: Readonly<Record<string, string>>) => Response;
const told = (headers: Readonly<Record<string, string>>): string => `${hush} ${address} ${Object.values(headers).join(" ")}`;

const leaks: Readonly<Record<string, Leak>> = {
  "a provider's message": (headers) => json({ errorMessage: `refused: ${told(headers)}` }, { status: 400 }),
  "an HTML excerpt": (headers) => new Response(`<p>${headers.authorization ?? hush}`, { status: 502 }),
  "an excerpt with an address": () => new Response(`<p>no ${address} here`, { status: 502 }),
  "an excerpt of an answer that is none": (headers) => new Response(`${hush} ${address} ${headers.authorization ?? ""}`),
  "a cause": (headers) => {
    throw new TypeError(`failed ${told(headers)}`, { cause: new Error(`with ${told(headers)}`) });
  },
  "a cause with members": (headers) => {
    throw Object.assign(new Error("failed"), { code: "ECONNRESET", request: { headers, address, hush } });
  },
};

describe("neither credentials nor signatures nor addresses get into an error", () => {
  const rows = Object.keys(signers).flatMap((scheme) => Object.keys(leaks).map((way) => ({ scheme, way })));

  it.each(rows)("$scheme: $way", async ({ scheme, way }) => {
    const used: string[] = [];
    const fetch: FetchLike = async (_url, init) => {
      const headers = Object.fromEntries(Object.entries(init.headers ?? {}).filter(([name]) => name !== "accept")) as Record<
        string,
        string
      >;
      used.push(
        ...Object.entries(headers).flatMap(([name, value]) => (/authorization|signature|access-key/.test(name) ? [value] : [])),
      );
      return leaks[way]?.(headers) ?? new Response();
    };
    const error = await errorOf(clientOf({ fetch, signer: signers[scheme] as BoundSigner }).ask());
    expect(used).not.toEqual([]);
    for (const form of forms(error)) {
      for (const text of [...used, hush, address, "jane.doe", "mail.example.org"]) expect(form).not.toContain(text);
    }
  });
});

it("a credential that no header can carry is refused and not shown", async () => {
  const fetch: FetchLike = async (url, init) => json({ url: new Request(url, init).url });
  const signer = bindSigner(signBearer, { token: `${hush}\n${hush}` });
  const error = await errorOf(clientOf({ fetch, signer }).ask());
  expect(error).toMatchObject({ kind: "configuration", attempts: 0, mayHaveBeenSent: false });
  for (const form of forms(error)) expect(form).not.toContain(hush);
});

describe("redact", () => {
  it("takes every address and every secret out of any text", () => {
    const words = fc
      .array(fc.constantFrom("a", "to:", "<", ">", ",", "\n", "im Text"), { maxLength: 5 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.emailAddress({ size: "small" }), words, words, (mail, before, after) => {
        const clean = redact(`${before} ${mail} ${hush} ${after} ${hush}`, [hush]);
        expect(clean).not.toContain(mail);
        expect(clean).not.toContain(hush);
        expect(clean.match(/\[secret\]/g)).toHaveLength(2);
        expect(clean.match(/\[address\]/g)).toHaveLength(1);
      }),
    );
  });

  it.each([
    "o'brien@example.com",
    '"john doe"@example.com',
    "alice%40example.com",
    "u@[192.0.2.1]",
    "alice＠example.com",
    "alice%2540example.com",
    "alice&#64;example.com",
    "alice&#x40;example.com",
    "mailto:alice@example.com?subject=x",
    "bounce+alice=example.com@contoso.com",
  ])("leaves nothing of %s", (mail) => {
    expect(redact(`to ${mail} now`)).toBe("to [address] now");
  });

  it("takes the longest secret first, so that none leaves its tail", () => {
    expect(redact("key-1234 key", ["key", "key-1234"])).toBe("[secret] [secret]");
  });

  it("never cuts in an address", () => {
    expect(redact(`${"[address] ".repeat(3)}${" ".repeat(1_965)}alice@example.com`)).not.toContain("alice");
  });

  it("leaves other words, takes the secret as text and not as a pattern, and ignores an empty one", () => {
    expect(redact("a  b\n c $& .* @ x", ["", ".*"])).toBe("a b c $& [secret] @ x");
  });

  it("cuts what is too long", () => {
    expect(redact("x ".repeat(1_000))).toHaveLength(301);
  });
});
