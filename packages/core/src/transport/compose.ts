import type { Clock } from "../clock.js";
import { attempt } from "./attempt.js";
import { attemptTimer } from "./attempt-timer.js";
import { chain, type Send } from "./chain.js";
import { clockSkew } from "./clock-skew.js";
import { decode, type Decoding } from "./decode.js";
import { type FetchLike, fetchAndBuffer } from "./fetch-and-buffer.js";
import type { GateRules } from "./gate/gate.js";
import { rateGate } from "./gate/rate-gate.js";
import type { Hooks } from "./hooks.js";
import { redirectGuard } from "./redirect-guard.js";
import { retry, type RetryPolicy } from "./retry.js";
import { rpc } from "./rpc.js";
import { createServerClock } from "./server-clock.js";
import { type BoundSigner, sign } from "./sign.js";
import { watched } from "./watched.js";

/** What the way of a client's calls is made of. */
export interface Transport {
  readonly fetch: FetchLike;
  readonly clock: Clock;
  readonly random: () => number;
  readonly attemptTimeoutMs: number;
  readonly maxResponseBytes: number;
  readonly retry: RetryPolicy;
  readonly limits: Pick<GateRules, "provider" | "budget" | "rateLimits" | "maxConcurrent">;
  readonly hooks: Hooks;
  readonly signer: BoundSigner;
  readonly decoding: Decoding;
}

/**
 * The one place where the order of the links is written; the deadline of each call goes around them. What is inside the retry is one
 * attempt: it passes the rate gate, as a provider counts every request, and is signed afresh.
 */
export function compose(transport: Transport): Send {
  const { fetch, clock, random, attemptTimeoutMs, maxResponseBytes, limits, hooks, signer, decoding } = transport;
  const serverClock = createServerClock(clock);
  return chain(
    [
      retry(transport.retry, { clock, random, hooks }),
      clockSkew(serverClock),
      attempt,
      rateGate({ ...limits, clock, random }),
      decode(decoding, clock),
      ...(decoding.rpc === undefined ? [] : [rpc(decoding.rpc)]),
      sign(signer, serverClock),
      watched(hooks, clock),
      attemptTimer(clock, attemptTimeoutMs),
      redirectGuard,
    ],
    fetchAndBuffer(fetch, maxResponseBytes),
  );
}
