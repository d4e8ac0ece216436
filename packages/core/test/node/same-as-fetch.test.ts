import { buffer } from "node:stream/consumers";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { RequestListener, ServerResponse } from "node:http";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeFetch } from "../../src/node/index.js";
import { causeCode } from "../../src/transport/failure.js";
import { wholeOf } from "../../src/transport/answer.js";
import type { FetchLike } from "../../src/transport/fetch-and-buffer.js";
import { served } from "./support.js";

const ours = nodeFetch();
const globals: FetchLike = (url, init) => fetch(url, init);

/** What a caller can see of an answer, or of its failing. */
async function seen(fetch: FetchLike, url: string, init: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(url, init);
    const { status, statusText, ok, redirected } = response;
    const headers = [...response.headers].filter(([name]) => !["date", "connection", "keep-alive"].includes(name));
    const hasBody = response.body !== null;
    return { status, statusText, ok, redirected, headers, hasBody, url: response.url, text: await response.text() };
  } catch (caught) {
    return { name: (caught as Error).name, message: (caught as Error).message, isSystem: causeCode(caught) !== undefined };
  }
}

/** As {@link seen}, by the shorter way that a client takes. */
async function seenWhole(url: string, init: RequestInit): Promise<unknown> {
  const answer = await wholeOf(ours)?.(new URL(url), init, 10_000_000);
  return { status: answer?.head.status, ok: answer?.head.ok, text: new TextDecoder().decode(answer?.body) };
}

const text = JSON.stringify({ id: "1", words: "ä€😀".repeat(50) });
const packed = (encoding: string, bytes: Uint8Array) => (response: ServerResponse) =>
  response.writeHead(200, { "content-encoding": encoding }).end(bytes);

const answers: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  "a body of known length": (response) => response.writeHead(200, { "content-length": Buffer.byteLength(text) }).end(text),
  "a body in chunks": (response) => {
    response.write(text);
    setTimeout(() => response.end(text), 5);
  },
  "an empty body": (response) => response.end(),
  "204": (response) => response.writeHead(204).end(),
  "304": (response) => response.writeHead(304, { "content-encoding": "gzip" }).end(),
  "a redirect": (response) => response.writeHead(302, { location: "https://other.example/" }).end("elsewhere"),
  "404 in words of its own": (response) => response.writeHead(404, "Not Here").end(text),
  "500": (response) => response.writeHead(500).end("<html>"),
  "a header twice": (response) =>
    response.writeHead(200, ["x-a", "1", "x-a", "2", "set-cookie", "a=1", "set-cookie", "b=2"]).end(),
  "a header beyond ASCII": (response) => response.writeHead(200, { "x-name": "caf\u00e9" }).end(),
  gzip: packed("gzip", gzipSync(text)),
  "x-gzip": packed("X-GZIP", gzipSync(text)),
  deflate: packed("deflate", deflateSync(text)),
  brotli: packed("br", brotliCompressSync(text)),
  "packed twice": packed("gzip, br", brotliCompressSync(gzipSync(text))),
  "packed in an unknown way": packed("zip", Buffer.from(text)),
  "a connection closed without an answer": (response) => response.socket?.destroy(),
};

const listener: RequestListener = (request, response) => {
  request.resume();
  answers[decodeURIComponent(request.url?.slice(1) ?? "")]?.(response);
};

describe("nodeFetch and the global fetch see the same", () => {
  it.each(Object.keys(answers))("%s", async (name) => {
    const { origin } = await served(listener);
    for (const method of ["GET", "HEAD", "POST"]) {
      const url = `${origin}/${encodeURIComponent(name)}`;
      const init = { method, redirect: "manual" } as const;
      const expected = await seen(globals, url, init);
      expect(await seen(ours, url, init)).toEqual(expected);
      if (!name.includes("connection")) expect(expected).toMatchObject((await seenWhole(url, init)) as object);
    }
  });

  it("nobody there", async () => {
    const { origin, server } = await served(listener);
    server.close();
    for (const fetch of [ours, globals]) {
      const caught: unknown = await fetch(origin, { redirect: "manual" }).catch((error: unknown) => error);
      expect([(caught as Error).name, (caught as Error).message, causeCode(caught)]).toEqual([
        "TypeError",
        "fetch failed",
        "ECONNREFUSED",
      ]);
    }
  });

  it("any bytes as a body, under any method and headers", async () => {
    const { origin } = await served((request, response) => {
      void buffer(request).then((body) => {
        const {
          connection: _,
          host,
          "accept-encoding": _packing,
          "accept-language": _language,
          "sec-fetch-mode": _mode,
          ...rest
        } = request.headers;
        response.end(JSON.stringify([request.method, request.url, host, Object.entries(rest).sort(), body.toString("hex")]));
      });
    });
    const body = fc.option(fc.uint8Array({ maxLength: 300 }), { nil: undefined });
    const headers = fc.dictionary(fc.stringMatching(/^x-[a-z]{1,9}$/), fc.stringMatching(/^([!-~]([ -~]{0,9}[!-~])?)?$/));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("POST", "PUT", "DELETE", "PATCH"), headers, body, async (method, given, bytes) => {
        const init = { method, headers: given, redirect: "manual", ...(bytes && { body: new Uint8Array(bytes) }) } as const;
        const url = `${origin}/a%20b?c=%2F`;
        expect(await seen(ours, url, init)).toEqual(await seen(globals, url, init));
      }),
      { numRuns: 60 },
    );
  });

  it.each(["text", "params", "blob", "form"])("a body that is no bytes: %s", async (kind) => {
    const { origin } = await served((request, response) => {
      void buffer(request).then((body) =>
        response.end(`${request.headers["content-type"]?.slice(0, 19) ?? ""} ${String(body.length)}`),
      );
    });
    const form = new FormData();
    form.append("a", "b");
    const body = { text: "ä", params: new URLSearchParams({ a: "b" }), blob: new Blob(["x"], { type: "a/b" }), form }[
      kind
    ] as string;
    const init = { method: "POST", redirect: "manual", body } as const;
    const [mine, theirs] = (await Promise.all([seen(ours, origin, init), seen(globals, origin, init)])) as { text: string }[];
    if (kind !== "form") expect(mine?.text).toBe(theirs?.text);
    expect(mine?.text.split(" ")[0]).toBe(theirs?.text.split(" ")[0]);
  });
});
