import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { systemClock } from "../../src/index.js";
import { countingClock } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { clientOf, json, read, recording, send } from "../support/transport.js";

/** A text of JSON that is so many bytes long. */
const bytes = (length: number): string => `{"a":"${"x".repeat(length - 8)}"}`;

/** A body of endless pieces; tells how many were taken and whether the rest was declined. */
function endless(piece = new Uint8Array(1000)) {
  const seen = { taken: 0, declined: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.taken += 1;
        controller.enqueue(piece);
      },
      cancel() {
        seen.declined = true;
        return new Promise<void>(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, body };
}

describe("an answer of more bytes than the limit", () => {
  it.each([0, -1, -50])("is read with %s bytes to the limit", async (difference) => {
    const { fetch } = recording(() => new Response(bytes(100 + difference)));
    await clientOf({ fetch, maxResponseBytes: 100 }).ask();
  });

  it("is refused, is not asked for again, and tells what to do", async () => {
    const { fetch, sent } = recording(() => new Response(bytes(101)));
    const error = await errorOf(clientOf({ fetch, maxResponseBytes: 100, retry: {} }).ask());
    expect(error).toMatchObject({ kind: "decode", retryable: false, attempts: 1, mayHaveBeenSent: false });
    expect(error.message).toContain("more than 100 bytes");
    expect(error.message).toContain("`maxResponseBytes`");
    expect(sent).toHaveLength(1);
  });

  it("to a send: it may have been taken", async () => {
    const { fetch } = recording(() => new Response(bytes(101)));
    const error = await errorOf(clientOf({ fetch, maxResponseBytes: 100 }).ask({ operation: send }));
    expect(error).toMatchObject({ kind: "decode", mayHaveBeenSent: true });
  });

  it("that never ends is declined soon after the limit", async () => {
    const clock = countingClock();
    const { seen, body } = endless();
    const { fetch } = recording(() => new Response(body));
    expect(await errorOf(clientOf({ fetch, clock, maxResponseBytes: 10_000 }).ask())).toMatchObject({ kind: "decode" });
    expect(seen).toEqual({ taken: 11, declined: true });
    expect(clock.running()).toBe(0);
  });

  it("is one of more than 16 MiB where nothing else is said", async () => {
    const mebibyte = new Uint8Array(1024 * 1024);
    const { seen, body } = endless(mebibyte);
    const { fetch } = recording((count) => (count === 1 ? new Response(body) : new Response(bytes(16 * 1024 * 1024))));
    const { ask } = clientOf({ fetch });
    expect((await errorOf(ask())).message).toContain("16777216");
    expect(seen.taken).toBe(17);
    await ask();
  });

  it("is an error's body, too", async () => {
    const { fetch } = recording(() => json({ error: { message: "x".repeat(200) } }, { status: 400 }));
    expect(await errorOf(clientOf({ fetch, maxResponseBytes: 100 }).ask())).toMatchObject({ kind: "decode" });
  });
});

describe("what an answer says of its length", () => {
  it.each(["0", "5", "100", "999999999999", "-1", "many"])("is not trusted: %s", async (length) => {
    const { fetch } = recording(
      (count) => new Response(bytes(count === 1 ? 100 : 101), { headers: { "content-length": length } }),
    );
    const { ask } = clientOf({ fetch, maxResponseBytes: 100 });
    expect(await ask()).toHaveProperty("a");
    expect(await errorOf(ask())).toMatchObject({ kind: "decode" });
  });
});

describe("over a real connection", () => {
  async function served(answer: RequestListener): Promise<string> {
    const server = createServer(answer).listen(0, "127.0.0.1");
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    await once(server, "listening");
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  }
  const options = { clock: systemClock, fetch: (url: string, init: RequestInit) => fetch(url, init) };

  it("packed bytes are counted unpacked", async () => {
    const packed = gzipSync(`{"a":"${"x".repeat(5_000_000)}"}`);
    expect(packed.length).toBeLessThan(10_000);
    const endpoint = await served((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" }).end(packed);
    });
    expect(await errorOf(clientOf({ ...options, endpoint, maxResponseBytes: 1_000_000 }).ask())).toMatchObject({
      kind: "decode",
    });
    expect(await clientOf({ ...options, endpoint }).ask()).toHaveProperty("a");
  });

  it("one that never ends is hung up on", async () => {
    let hungUp = (): void => undefined;
    const closed = new Promise<void>((resolve) => (hungUp = resolve));
    const endpoint = await served((_request, response) => {
      const timer = setInterval(() => response.write("x".repeat(50_000)), 1);
      response.on("close", () => {
        clearInterval(timer);
        hungUp();
      });
    });
    const error = await errorOf(clientOf({ ...options, endpoint, maxResponseBytes: 200_000 }).ask());
    expect(error).toMatchObject({ kind: "decode" });
    await closed;
  });

  it("one that is cut before its promised length is a fault of the network, which may pass", async () => {
    const endpoint = await served((_request, response) => {
      response.writeHead(200, { "content-length": "500" });
      response.write('{"id":"1"}', () => response.socket?.destroy());
    });
    const error = await errorOf(clientOf({ ...options, endpoint }).ask({ operation: read }));
    expect(error).toMatchObject({ kind: "network", retryable: true, attempts: 1 });
  });
});
