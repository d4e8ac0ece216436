import { describe, expect, it, vi } from "vitest";
import { Call } from "../../src/client/index.js";
import { errorOf } from "../support/errors.js";
import { clientOf, json, recording } from "../support/transport.js";

const response = new Response(null, { status: 202 });
const succeeding = () => new Call(Promise.resolve({ data: { id: "1" }, response }));
const why = new Error("why");
const failing = () => new Call<{ id: string }>(Promise.reject(why));

/** What nobody handled while something ran. */
async function unhandledDuring(run: () => unknown): Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => unhandled.push(reason));
  await run();
  await new Promise((resolve) => setImmediate(resolve));
  process.removeAllListeners("unhandledRejection");
  for (const other of others) process.on("unhandledRejection", other);
  return unhandled;
}

describe("a call that succeeds", () => {
  it("is awaited for its data", async () => {
    expect(await succeeding()).toEqual({ id: "1" });
  });

  it("has the response beside it", async () => {
    const call = succeeding();
    expect(await call.withResponse()).toEqual({ data: { id: "1" }, response });
    expect(await call).toEqual({ id: "1" });
  });

  it("is a promise like any other", async () => {
    expect(await succeeding().then(({ id }) => id)).toBe("1");
    expect(await succeeding().then(null, () => "never")).toEqual({ id: "1" });
    expect(await succeeding().catch(() => "never")).toEqual({ id: "1" });
    const onFinally = vi.fn(() => "ignored");
    expect(await succeeding().finally(onFinally as () => void)).toEqual({ id: "1" });
    expect(onFinally).toHaveBeenCalledExactlyOnceWith();
    expect(await Promise.all([succeeding(), succeeding()])).toHaveLength(2);
    expect(Object.prototype.toString.call(succeeding())).toBe("[object Call]");
  });
});

describe("a call that fails", () => {
  it("fails each way it is looked at, with the same error", async () => {
    await expect(failing()).rejects.toBe(why);
    await expect(failing().withResponse()).rejects.toBe(why);
    await expect(failing().then(() => "never")).rejects.toBe(why);
    await expect(failing().finally(() => undefined)).rejects.toBe(why);
    expect(await failing().catch((reason: unknown) => reason)).toBe(why);
    expect(await failing().then(undefined, (reason: unknown) => reason)).toBe(why);
  });

  it("leaves one rejection unhandled if nobody looks", async () => {
    expect(await unhandledDuring(() => void failing())).toEqual([why]);
  });

  it("leaves none if only `withResponse` is looked at", async () => {
    expect(
      await unhandledDuring(() =>
        failing()
          .withResponse()
          .catch(() => undefined),
      ),
    ).toEqual([]);
    expect(await unhandledDuring(() => failing().catch(() => undefined))).toEqual([]);
  });
});

describe("a call of a client", () => {
  it("is made once, however often it is awaited", async () => {
    const { fetch, sent } = recording(() => json({ id: "1" }));
    const call = clientOf({ fetch }).ask();
    await Promise.all([call, call.withResponse(), call]);
    expect(sent).toHaveLength(1);
  });

  it("never throws at once, and ends in the one error if its request cannot be built", async () => {
    const { fetch } = recording(() => json({}));
    const error = await errorOf(clientOf({ fetch, endpoint: "no address" }).ask());
    expect(error).toMatchObject({ kind: "usage", provider: "acme", operation: "getMail", attempts: 0 });
  });

  it.each([0, -1, NaN, Infinity])("refuses a time-out of %s ms, and sends nothing", async (timeoutMs) => {
    const { fetch, sent } = recording(() => json({}));
    const error = await errorOf(clientOf({ fetch }).ask({ options: { timeoutMs } }));
    expect(error.message).toContain("`timeoutMs`");
    expect(sent).toEqual([]);
  });
});
