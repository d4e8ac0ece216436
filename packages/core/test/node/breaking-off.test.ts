import { once } from "node:events";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";
import { errorOf } from "../support/errors.js";
import { countingSignal } from "../support/signal.js";
import { clientOf, send } from "../support/transport.js";
import { get, served } from "./support.js";

const clock = systemClock;
const reason = new Error("no longer wanted");

describe("a signal", () => {
  it("given before: nothing is asked", async () => {
    const { origin, connections } = await served((_, response) => response.end());
    await expect(nodeFetch()(origin, { ...get, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(connections()).toBe(0);
  });

  it.each(["while it connects", "before the headers", "in the body", "while it waits for a connection"])("%s", async (phase) => {
    const controller = new AbortController();
    const closed: Promise<unknown>[] = [];
    const { origin } = await served((_, response) => {
      closed.push(once(response, "close"));
      if (phase === "in the body") response.write("{");
      if (phase !== "while it connects")
        setTimeout(() => {
          controller.abort(reason);
        }, 20);
    });
    const fetch = nodeFetch({ maxSockets: 1 });
    const first = phase === "while it waits for a connection" ? fetch(origin, { ...get, signal: controller.signal }) : undefined;
    const { ask } = clientOf({ fetch, endpoint: origin, clock });
    const asking = errorOf(ask({ options: { signal: controller.signal } }));
    if (phase === "while it connects") controller.abort(reason);
    if (first !== undefined) await expect(first).rejects.toBe(reason);
    expect(await asking).toMatchObject({ kind: "aborted" });
    await Promise.all(closed);
  });

  it("in the body of a Response fails its reader with the reason", async () => {
    const controller = new AbortController();
    const { origin } = await served((_, response) => response.write("{"));
    const response = await nodeFetch()(origin, { ...get, signal: controller.signal });
    const reading = response.text();
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });

  it("is let go of when the answer has been read, and when there is none", async () => {
    const { origin, server } = await served((_, response) => response.end("{}"));
    const { signal, listeners } = countingSignal();
    const fetch = nodeFetch();
    await (await fetch(origin, { ...get, signal })).text();
    server.closeAllConnections();
    server.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(fetch(origin, { ...get, signal })).rejects.toThrow(TypeError);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(listeners()).toBe(0);
  });

  it("leaves room for the next call", async () => {
    const { origin } = await served((request, response) => request.url === "/mails" && response.end("{}"));
    const fetch = nodeFetch({ maxSockets: 1 });
    await expect(fetch(`${origin}/never`, { ...get, signal: AbortSignal.timeout(20) })).rejects.toThrow();
    await clientOf({ fetch, endpoint: origin, clock }).ask();
  });
});

describe("a body", () => {
  it("of 5 MB comes whole, also as a stream", async () => {
    const text = JSON.stringify({ text: "x".repeat(5_000_000) });
    const { origin } = await served((_, response) => response.end(text));
    const fetch = nodeFetch();
    expect(await clientOf({ fetch, endpoint: origin, clock }).ask()).toEqual(JSON.parse(text));
    expect(await (await fetch(origin, get)).text()).toBe(text);
  });

  it.each([true, false])("beyond the limit is hung up on (packed: %s)", async (isPacked) => {
    const bytes = isPacked ? gzipSync("x".repeat(5_000_000)) : Buffer.alloc(200_000, "x");
    const { origin } = await served((_, response) => {
      if (isPacked) response.setHeader("content-encoding", "gzip");
      response.write(bytes);
    });
    const error = await errorOf(clientOf({ fetch: nodeFetch(), endpoint: origin, clock, maxResponseBytes: 100_000 }).ask());
    expect(error).toMatchObject({ kind: "decode", retryable: false });
  });

  it.each([true, false])("cut before its end is a fault of the network (packed: %s)", async (isPacked) => {
    const { origin } = await served((_, response) => {
      response.writeHead(200, { "content-length": "500", ...(isPacked ? { "content-encoding": "gzip" } : {}) });
      response.write(isPacked ? gzipSync("{}") : "{", () => response.socket?.destroy());
    });
    const fetch = nodeFetch();
    const error = await errorOf(clientOf({ fetch, endpoint: origin, clock }).ask({ operation: send }));
    expect(error).toMatchObject({ kind: "network", retryable: true, mayHaveBeenSent: true, cause: { code: "ECONNRESET" } });
    const response = await fetch(origin, get);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  it("that is no gzip is a fault of the network", async () => {
    const { origin } = await served((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("{}"));
    const error = await errorOf(clientOf({ fetch: nodeFetch(), endpoint: origin, clock }).ask());
    expect(error).toMatchObject({ kind: "network", cause: { code: "Z_DATA_ERROR" } });
  });

  it("that nobody wants any more is hung up on", async () => {
    const closed: Promise<unknown>[] = [];
    const { origin } = await served((_, response) => {
      closed.push(once(response, "close"));
      response.write("x");
    });
    const response = await nodeFetch()(origin, get);
    await response.body?.cancel();
    await Promise.all(closed);
  });

  it("that trickles is bounded by the attempt's time", async () => {
    const { origin } = await served((_, response) => {
      const timer = setInterval(() => response.write(" "), 5);
      response.on("close", () => {
        clearInterval(timer);
      });
    });
    const error = await errorOf(clientOf({ fetch: nodeFetch(), endpoint: origin, clock, attemptTimeoutMs: 60 }).ask());
    expect(error).toMatchObject({ kind: "timeout" });
  });

  it("and headers are still to be had from `withResponse`", async () => {
    const { origin } = await served((_, response) => response.setHeader("x-request-id", "r1").end("{}"));
    const { response } = await clientOf({ fetch: nodeFetch(), endpoint: origin, clock }).ask().withResponse();
    expect([response instanceof Response, response.status, response.headers.get("x-request-id")]).toEqual([true, 200, "r1"]);
  });
});
