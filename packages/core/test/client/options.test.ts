import { describe, expect, it, vi } from "vitest";
import { createCaller, requireEndpoint, requireOneOf } from "../../src/client/index.js";
import { forms, thrownBy } from "../support/errors.js";
import { behaviourOf, ncpLike } from "../support/providers.js";
import { clientOf, json, noSigner } from "../support/transport.js";

describe("an endpoint", () => {
  it.each([
    ["https://host.example", "https://host.example"],
    ["https://host.example/", "https://host.example"],
    ["https://host.example//", "https://host.example"],
    ["https://HOST.example:443/a/b/", "https://host.example/a/b"],
    ["https://host.example:8443", "https://host.example:8443"],
    ["http://localhost:8080/", "http://localhost:8080"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["http://127.1.2.3", "http://127.1.2.3"],
    ["http://[::1]:8080", "http://[::1]:8080"],
  ])("%s is %s", (given, expected) => {
    expect(requireEndpoint("createAcme", given)).toBe(expected);
  });

  it.each([
    "http://host.example",
    "http://localhost.example",
    "http://10.127.0.1",
    "http://128.0.0.1",
    "http://[::2]",
    "ftp://host.example",
    "file:///etc/hosts",
    "javascript:0",
    "https://user:hush@host.example",
    "https://hush@host.example",
    "https://:hush@host.example",
    "https://host.example/?code=hush",
    "https://host.example/#hush",
    "host.example",
    "https://",
    "",
    undefined,
    null,
    12,
    new URL("https://host.example"),
  ])("%s is refused, and not shown", async (given) => {
    const error = await thrownBy(() => requireEndpoint("createAcme", given));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("createAcme: the option `endpoint`");
    for (const form of forms(error)) expect(form).not.toContain("hush");
  });
});

describe("time limits", () => {
  const create = (name: string, ms: unknown) => () =>
    createCaller(behaviourOf(ncpLike), { endpoint: "https://host.example", signer: noSigner }, { [name]: ms });

  it.each(["timeoutMs", "attemptTimeoutMs"])("%s is a number of milliseconds that can be waited", async (name) => {
    for (const ms of [undefined, 0.5, 1, 2_147_483_647]) expect(create(name, ms)).not.toThrow();
    for (const ms of [0, -1, NaN, Infinity, 2_147_483_648, "1000"]) {
      const error = await thrownBy(create(name, ms));
      expect(error.kind).toBe("configuration");
      expect(error.message).toContain(`acme: the option \`${name}\``);
    }
  });
});

it("a value of a closed list is one of it, or absent", async () => {
  const check = (value: string | undefined) => () => {
    requireOneOf("createAcme", "region", ["KR", "SGN"], value);
  };
  for (const value of ["KR", "SGN", undefined]) expect(check(value)).not.toThrow();
  for (const value of ["kr", "", "constructor"]) {
    expect(await thrownBy(check(value))).toMatchObject({
      kind: "configuration",
      message: expect.stringContaining("KR, SGN") as unknown,
    });
  }
});

it("without a fetch the global one is used, as it is at the time of the call", async () => {
  const { ask } = clientOf({});
  const later = vi.fn(() => Promise.resolve(json({ id: "later" })));
  vi.stubGlobal("fetch", later);
  try {
    expect(await ask()).toEqual({ id: "later" });
  } finally {
    vi.unstubAllGlobals();
  }
  expect(later).toHaveBeenCalledOnce();
});
