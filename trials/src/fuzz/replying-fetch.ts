import type { FetchLike } from "@sendstatus/core";
import type { Reply } from "./replies.js";
import type { SkippingClock } from "./skipping-clock.js";

/** A `fetch` that gives one reply after the other. What is silent is so until the time for it is over. */
export const replyingFetch =
  (next: () => Reply, clock: SkippingClock): FetchLike =>
  async (_url, { signal }) => {
    const reply = next();
    switch (reply.kind) {
      case "silence":
        return untilGivenUp(signal, clock);
      case "failure":
        if (reply.resolved === true) return reply.value as Response;
        throw reply.value;
      case "answer":
        return new Response(hasNoBody(reply.status) ? null : bodyOf(reply, signal, clock), {
          status: reply.status,
          headers: reply.headers,
        });
    }
  };

const hasNoBody = (status: number): boolean => [204, 205, 304].includes(status);

function bodyOf(
  { body, end }: Extract<Reply, { kind: "answer" }>,
  signal: RequestInit["signal"],
  clock: SkippingClock,
): BodyInit {
  if (end === undefined) return body;
  const source = {
    start: (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      controller.enqueue(body.subarray(0, Math.ceil(body.length / 2)));
    },
    pull: async (): Promise<void> => {
      if (end === "silent") await untilGivenUp(signal, clock);
      throw new TypeError("terminated");
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

/** Lets the time come to its limit, as nothing else will end this. */
function untilGivenUp(signal: RequestInit["signal"], clock: SkippingClock): Promise<never> {
  return new Promise((_resolve, reject) => {
    const giveUp = (): void => {
      reject(signal?.reason as Error);
    };
    if (signal?.aborted === true) giveUp();
    else signal?.addEventListener("abort", giveUp, { once: true });
    setImmediate(() => {
      clock.reachLimit();
    });
  });
}
