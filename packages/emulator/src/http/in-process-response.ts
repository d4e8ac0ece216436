import type { Clock } from "@sendstatus/core";
import type { Answer } from "../service/answer.js";
import { halfOf, partsOf } from "./body-parts.js";

/**
 * What a `fetch` makes of an answer, with the flaw that it has.
 *
 * @throws {TypeError} as Node's own `fetch` does where the connection ends before an answer.
 * @throws the reason of the request's signal, if it is aborted while the answer is late.
 */
export async function inProcessResponse(answer: Answer, { method, signal }: Request, clock: Clock): Promise<Response> {
  const { status, headers, flaw } = answer;
  if (flaw?.kind === "cut-answer") throw new TypeError("fetch failed", { cause: socketClosed() });
  if (flaw?.kind === "late") await pause(flaw.ms, signal, clock);
  signal.throwIfAborted();
  const isEmpty = method === "HEAD" || status === 204;
  return new Response(isEmpty ? null : bodyOf(answer, signal, clock), { status, headers });
}

function bodyOf({ body, flaw }: Answer, signal: AbortSignal, clock: Clock): string | ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  if (flaw?.kind === "cut-body") return streamOf(() => cut(bytes), signal);
  if (flaw?.kind === "dripping") return streamOf((ended) => drip(partsOf(bytes, flaw.parts), flaw.ms, ended, clock), signal);
  return body;
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  yield halfOf(bytes);
  throw new TypeError("terminated", { cause: socketClosed() });
}

async function* drip(parts: readonly Uint8Array[], ms: number, signal: AbortSignal, clock: Clock): AsyncGenerator<Uint8Array> {
  for (const [index, part] of parts.entries()) {
    if (index > 0) await pause(ms, signal, clock);
    yield part;
  }
}

/** A body that ends at once, with the signal's reason, when the request is aborted. */
function streamOf(
  chunksUntil: (ended: AbortSignal) => Generator<Uint8Array> | AsyncGenerator<Uint8Array>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const canceled = new AbortController();
  const chunks = chunksUntil(AbortSignal.any([signal, canceled.signal]));
  return new ReadableStream<Uint8Array>({
    start(controller) {
      signal.addEventListener("abort", () => {
        controller.error(signal.reason);
      });
    },
    async pull(controller) {
      const next = await chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel() {
      canceled.abort();
    },
  });
}

/** As undici says it where the other side ends a connection. */
const socketClosed = (): Error => Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });

/** Waits; rejects with the signal's reason, an error or not, if the request is aborted first. */
async function pause(ms: number, signal: AbortSignal, clock: Clock): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve) => {
    const giveUp = (): void => {
      cancel();
      resolve();
    };
    const cancel = clock.after(ms, () => {
      signal.removeEventListener("abort", giveUp);
      resolve();
    });
    signal.addEventListener("abort", giveUp, { once: true });
  });
  signal.throwIfAborted();
}
