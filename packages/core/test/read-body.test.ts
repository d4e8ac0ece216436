import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BodyTooLarge, defaultLimitBytes, readBody } from "../src/events/index.js";
import { countingSignal } from "./support/signal.js";

const url = "https://h.example/events";
const post = (body: BodyInit, headers: Record<string, string> = {}): Request =>
  new Request(url, { method: "POST", body, headers, duplex: "half" } as RequestInit);

/** A body that comes in these pieces; tells how many were taken and whether the rest was declined. */
function streamed(pieces: readonly Uint8Array[]) {
  const seen = { taken: 0, canceled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[seen.taken++];
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
      cancel() {
        seen.canceled = true;
        return new Promise<void>(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, request: post(body) };
}

describe("readBody", () => {
  it("gives the bytes, however they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 8 }), async (pieces) => {
        expect([...(await readBody(streamed(pieces).request, 200))]).toEqual(pieces.flatMap((piece) => [...piece]));
      }),
    );
  });

  it("gives nothing where there is no body", async () => {
    expect(await readBody(new Request(url, { method: "POST" }), 10)).toEqual(new Uint8Array());
  });

  it("takes as many bytes as the limit allows, and not one more", async () => {
    expect((await readBody(post("x".repeat(10)), 10)).length).toBe(10);
    await expect(readBody(post("x".repeat(11)), 10)).rejects.toThrow(BodyTooLarge);
  });

  it("takes 4 MiB where no limit is set", async () => {
    expect(defaultLimitBytes).toBe(4_194_304);
    expect((await readBody(post(new Uint8Array(4_194_304)), defaultLimitBytes)).length).toBe(4_194_304);
    await expect(readBody(post(new Uint8Array(4_194_305)), defaultLimitBytes)).rejects.toThrow(BodyTooLarge);
  });

  it("stops at the limit and declines the rest, without waiting for the sender's consent", async () => {
    const { seen, request } = streamed(Array.from({ length: 100 }, () => new Uint8Array(4)));
    await expect(readBody(request, 10)).rejects.toThrow(BodyTooLarge);
    expect(seen).toEqual({ taken: 3, canceled: true });
  });

  it.each(["1", "0", "99999999", "none"])("does not believe a content-length of %s", async (length) => {
    expect((await readBody(post("12345", { "content-length": length }), 5)).length).toBe(5);
    await expect(readBody(post("123456", { "content-length": length }), 5)).rejects.toThrow(BodyTooLarge);
  });

  it("ends with the signal's reason, before or meanwhile, declines the rest and lets go of the signal", async () => {
    for (const early of [true, false]) {
      const { controller, signal, listeners } = countingSignal();
      let declined = 0;
      const pending = { pull: () => new Promise<void>(() => undefined), cancel: () => void (declined += 1) };
      const reason = new Error("no longer wanted");
      if (early) controller.abort(reason);
      const reading = readBody({ body: new ReadableStream(pending, { highWaterMark: 0 }) }, 10, signal);
      controller.abort(reason);
      await expect(reading).rejects.toBe(reason);
      expect([declined, listeners()]).toEqual([1, 0]);
    }
    const { signal, listeners } = countingSignal();
    expect(await readBody(post("12345"), 5, signal)).toHaveLength(5);
    expect(listeners()).toBe(0);
  });
});
