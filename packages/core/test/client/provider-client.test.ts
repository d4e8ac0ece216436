import { describe, expect, it, vi } from "vitest";
import { type CallOptions, createCaller, createProviderClient, opaqueId, unlessNotFound } from "../../src/client/index.js";
import { SendStatusError } from "../../src/index.js";
import { type MailStatus, mailStatus } from "../../src/status/index.js";
import { createManualClock } from "../../src/testing/index.js";
import { source } from "../support/observations.js";
import { errorOf, forms } from "../support/errors.js";
import { behaviourOf, ncpLike } from "../support/providers.js";

const answer = mailStatus(source, []);

type Read = (target: { readonly id: string }, options?: CallOptions) => Promise<MailStatus<"acme">>;

const clock = createManualClock(new Date(0));
const noSigner = () => Promise.resolve({ headers: {}, secrets: [] });

function clientWith() {
  const readStatus = vi.fn<Read>(() => Promise.resolve(answer));
  const caller = createCaller(behaviourOf(ncpLike), { endpoint: "https://host.example", signer: noSigner }, { clock });
  const client = createProviderClient({ provider: "acme", caller, api: { send: 1 }, ids: { id: opaqueId }, readStatus });
  return { client, readStatus };
}

describe("a provider's client", () => {
  it("hands on the API as it is, and the ids of a target or ticket with the options", async () => {
    const { client, readStatus } = clientWith();
    const options = { timeoutMs: 5 };
    expect(client.api).toEqual({ send: 1 });
    expect(await client.getStatus({ id: "1" }, options)).toBe(answer);
    await client.getStatus(client.ticket({ id: "1" }, new Date(0)));
    const signal = expect.any(AbortSignal) as AbortSignal;
    expect(readStatus.mock.calls).toEqual([
      [{ id: "1" }, { ...options, signal }],
      [{ id: "1", sentAt: new Date(0) }, { signal }],
    ]);
  });

  it("rejects a malformed target, and does not throw at once", async () => {
    const { client, readStatus } = clientWith();
    const pending = client.getStatus({ id: "" });
    expect(await errorOf(pending)).toMatchObject({ kind: "usage", provider: "acme" });
    expect(readStatus).not.toHaveBeenCalled();
  });

  it("ends in kind decode where the answer cannot be read, without its words", async () => {
    const { client, readStatus } = clientWith();
    readStatus.mockRejectedValueOnce(new TypeError("jane@mail.example is not iterable"));
    const error = await errorOf(client.getStatus({ id: "1" }));
    expect(error).toMatchObject({ kind: "decode", provider: "acme", retryable: true });
    for (const form of forms(error)) expect(form).not.toContain("jane");
  });

  it("ends in kind timeout when all its calls together take too long, and tells them to stop", async () => {
    const { client, readStatus } = clientWith();
    let stopped = false;
    readStatus.mockImplementationOnce((_target, { signal } = {}) => {
      signal?.addEventListener("abort", () => (stopped = true));
      return new Promise(() => undefined);
    });
    const pending = errorOf(client.getStatus({ id: "1" }, { timeoutMs: 100 }));
    await Promise.resolve();
    clock.advance(100);
    expect(await pending).toMatchObject({ kind: "timeout", operation: "getStatus", retryable: true });
    expect(stopped).toBe(true);
  });

  it("ends in kind aborted when the caller gives up, without the reason's words", async () => {
    const { client, readStatus } = clientWith();
    const controller = new AbortController();
    readStatus.mockImplementationOnce(() => new Promise(() => undefined));
    const pending = errorOf(client.getStatus({ id: "1" }, { signal: controller.signal }));
    controller.abort(new Error("stop for jane@mail.example"));
    const error = await pending;
    expect(error).toMatchObject({ kind: "aborted", provider: "acme", operation: "getStatus" });
    for (const form of forms(error)) expect(form).not.toContain("jane");
  });

  it("hands on the errors of its calls", async () => {
    const { client, readStatus } = clientWith();
    const refused = new SendStatusError("refused", "why", { provider: "acme" });
    readStatus.mockRejectedValueOnce(refused);
    await expect(client.getStatus({ id: "1" })).rejects.toBe(refused);
  });
});

describe("unlessNotFound", () => {
  it("gives what was read, nothing for what the provider does not know, and any other error", async () => {
    const refused = new SendStatusError("refused", "why", { status: 404 });
    const other = new Error("not-found");
    expect(await unlessNotFound(Promise.resolve(answer))).toBe(answer);
    await expect(unlessNotFound(Promise.reject(new SendStatusError("not-found", "why")))).resolves.toBeUndefined();
    await expect(unlessNotFound(Promise.reject(refused))).rejects.toBe(refused);
    await expect(unlessNotFound(Promise.reject(other))).rejects.toBe(other);
  });
});
