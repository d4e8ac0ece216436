import { describe, expect, it, vi } from "vitest";
import { type CallOptions, createProviderClient, opaqueId, unlessNotFound } from "../../src/client/index.js";
import { SendStatusError } from "../../src/index.js";
import { type MailStatus, mailStatus } from "../../src/status/index.js";
import { source } from "../support/observations.js";
import { errorOf, forms } from "../support/errors.js";

const answer = mailStatus(source, []);

type Read = (target: { readonly id: string }, options?: CallOptions) => Promise<MailStatus<"acme">>;

function clientWith() {
  const readStatus = vi.fn<Read>(() => Promise.resolve(answer));
  const client = createProviderClient({ provider: "acme", api: { send: 1 }, ids: { id: opaqueId }, readStatus });
  return { client, readStatus };
}

describe("a provider's client", () => {
  it("hands on the API as it is, and the ids of a target or ticket with the options", async () => {
    const { client, readStatus } = clientWith();
    const options = { timeoutMs: 5 };
    expect(client.api).toEqual({ send: 1 });
    expect(await client.getStatus({ id: "1" }, options)).toBe(answer);
    await client.getStatus(client.ticket({ id: "1" }, new Date(0)));
    expect(readStatus.mock.calls).toEqual([
      [{ id: "1" }, options],
      [{ id: "1", sentAt: new Date(0) }, undefined],
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

  it("hands on the errors of its calls", async () => {
    const { client, readStatus } = clientWith();
    const refused = new SendStatusError("refused", "why");
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
