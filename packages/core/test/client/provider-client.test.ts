import { describe, expect, it } from "vitest";
import { unlessNotFound } from "../../src/client/index.js";
import { SendStatusError } from "../../src/index.js";
import { type Answer, delivered, type Ids, providerWith, running } from "../support/asked-provider.js";
import { start } from "../support/clock.js";
import { errorOf, forms, thrownBy } from "../support/errors.js";
import { polling } from "../support/providers.js";

const hanging: Answer = () => new Promise(() => undefined);
const ids: Ids = { id: "op-1", recipients: ["jo@example.com"] };

describe("a provider's client", () => {
  it("hands on the API as it is", () => {
    expect(providerWith([[running]]).client.api).toEqual({ send: 1 });
  });

  it("reads the ids of a target or a ticket, with the options of the call", async () => {
    const { client, reads } = providerWith([[running]]);
    await client.getStatus(ids, { timeoutMs: 5 });
    await client.getStatus(client.ticket(ids, start));
    expect(reads.map(({ target }) => target)).toEqual([ids, { ...ids, sentAt: start }]);
    const signal = expect.any(AbortSignal) as AbortSignal;
    expect(reads.map(({ context }) => context.options)).toEqual([
      { timeoutMs: 5, signal, deadline: new Date(start.getTime() + 5) },
      { signal, deadline: new Date(start.getTime() + 60_000) },
    ]);
    expect(reads.map(({ context }) => [context.previous, context.now])).toEqual([
      [undefined, start],
      [undefined, start],
    ]);
  });

  it("folds what is read, each with its origin", async () => {
    const asked = { ceiling: "sent", ceilingCertainty: "reported" } as const;
    const { client } = providerWith([[running, delivered]], { asked });
    const status = await client.getStatus(ids);
    expect(status).toMatchObject({
      provider: "acme",
      operationId: "op-1",
      operation: "running",
      state: "delivered",
      ceiling: "sent",
    });
    const origin = { provider: "acme", operationId: "op-1", channel: "poll", observedAt: start, ...asked };
    expect(status.history).toHaveLength(2);
    expect(status.history).toContainEqual({ ...running, ...origin });
    expect(status.history).toContainEqual({ ...delivered, ...origin });
  });

  it("is strict if it is wished so", async () => {
    const inferred = { ...delivered, certainty: "inferred" } as const;
    expect(await providerWith([[inferred]]).client.getStatus(ids)).toMatchObject({ state: "delivered" });
    expect(await providerWith([[inferred]], { strict: true }).client.getStatus(ids)).toMatchObject({ state: "sent" });
  });
});

describe("an id that the provider does not know", () => {
  it("is an answer: unknown, as not found", async () => {
    const { client } = providerWith([[]]);
    expect(await client.getStatus(ids)).toMatchObject({
      operationId: "op-1",
      operation: "unknown",
      state: "unknown",
      outcome: "unknown",
      finality: "open",
      certainty: "reported",
      recipients: [],
      reason: { code: "not-found" },
      raw: { status: undefined, body: undefined },
    });
  });

  it("is not kept any more, where its time is over", async () => {
    const { client } = providerWith([[]], { polling: { ...polling, retention: 100 } });
    const sentBefore = (seconds: number) => client.ticket(ids, new Date(start.getTime() - seconds * 1000));
    expect((await client.getStatus(sentBefore(99))).reason?.code).toBe("not-found");
    expect((await client.getStatus(sentBefore(100))).reason?.code).toBe("retention-passed");
  });
});

describe("until when the send can be asked about", () => {
  const retaining = { polling: { ...polling, retention: 100 } };
  const sentAt = new Date(start.getTime() - 30_000);
  const until = new Date(start.getTime() + 70_000);

  it("follows from when it was sent, as the ticket or an answer tells", async () => {
    const { client } = providerWith([[running]], retaining);
    expect(await client.getStatus(client.ticket(ids, sentAt))).toMatchObject({ trackableUntil: until });
    const answer: Answer = async (_target, { observe }) => ({ observations: observe("poll", [running]), sentAt });
    const told = providerWith([answer], retaining).client;
    expect(await told.getStatus(ids)).toMatchObject({ trackableUntil: until });
    expect(await told.getStatus(told.ticket(ids, new Date(0)))).toMatchObject({ trackableUntil: until });
  });

  it("is not known where the send's time or the provider's is not", async () => {
    expect(await providerWith([[running]], retaining).client.getStatus(ids)).not.toHaveProperty("trackableUntil");
    const { client } = providerWith([[running]]);
    expect(await client.getStatus(client.ticket(ids, sentAt))).not.toHaveProperty("trackableUntil");
  });
});

describe("a read that fails", () => {
  it("rejects for a malformed target, and does not throw at once", async () => {
    const { client, reads } = providerWith([[running]]);
    const pending = client.getStatus({ id: "" });
    expect(await errorOf(pending)).toMatchObject({ kind: "usage", provider: "acme" });
    expect(reads).toEqual([]);
  });

  it("rejects for ids that name no send, before anything is asked, and so does a ticket", async () => {
    const { client, reads } = providerWith([[running]]);
    const nowhere = { id: "nowhere" };
    const all = [
      client.getStatus(nowhere),
      client.waitForStatus(nowhere),
      client.watchStatus(nowhere)[Symbol.asyncIterator]().next(),
    ];
    for (const pending of all) expect(await errorOf(pending)).toMatchObject({ kind: "usage", provider: "acme" });
    expect(await thrownBy(() => client.ticket(nowhere))).toMatchObject({ kind: "usage" });
    expect(reads).toEqual([]);
  });

  it("ends in kind decode where the answer cannot be read, without its words", async () => {
    const error = await errorOf(providerWith([new TypeError("jane@mail.example is not iterable")]).client.getStatus(ids));
    expect(error).toMatchObject({ kind: "decode", provider: "acme", retryable: true });
    for (const form of forms(error)) expect(form).not.toContain("jane");
  });

  it("ends in kind timeout when all its calls together take too long, and tells them to stop", async () => {
    const { client, clock, reads } = providerWith([hanging]);
    const pending = errorOf(client.getStatus(ids, { timeoutMs: 100 }));
    await Promise.resolve();
    clock.advance(100);
    expect(await pending).toMatchObject({ kind: "timeout", operation: "getStatus", retryable: true });
    expect(reads[0]?.context.options.signal?.aborted).toBe(true);
    expect(clock.running()).toBe(0);
  });

  it("ends in kind aborted when the caller gives up, without the reason's words", async () => {
    const { client, clock } = providerWith([hanging]);
    const controller = new AbortController();
    const pending = errorOf(client.getStatus(ids, { signal: controller.signal }));
    controller.abort(new Error("stop for jane@mail.example"));
    const error = await pending;
    expect(error).toMatchObject({ kind: "aborted", provider: "acme", operation: "getStatus" });
    for (const form of forms(error)) expect(form).not.toContain("jane");
    expect(clock.running()).toBe(0);
  });

  it.each(["refused", "rate-limited", "authentication", "network"] as const)("ends in its own error: %s", async (kind) => {
    const error = new SendStatusError(kind, "why", { provider: "acme" });
    await expect(providerWith([error]).client.getStatus(ids)).rejects.toBe(error);
  });
});

describe("unlessNotFound", () => {
  it("gives what was read, nothing for what the provider does not know, and any other error", async () => {
    const answer = { id: "1" };
    const refused = new SendStatusError("refused", "why", { status: 404 });
    const other = new Error("not-found");
    expect(await unlessNotFound(Promise.resolve(answer))).toBe(answer);
    await expect(unlessNotFound(Promise.reject(new SendStatusError("not-found", "why")))).resolves.toBeUndefined();
    await expect(unlessNotFound(Promise.reject(refused))).rejects.toBe(refused);
    await expect(unlessNotFound(Promise.reject(other))).rejects.toBe(other);
  });
});
