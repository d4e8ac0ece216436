import type { Clock } from "../clock.js";
import { attemptTimer } from "./attempt-timer.js";
import { chain, type Send } from "./chain.js";
import { deadline } from "./deadline.js";
import { decode, type Decoding } from "./decode.js";
import { type FetchLike, fetchAndBuffer } from "./fetch-and-buffer.js";
import { redirectGuard } from "./redirect-guard.js";
import { rpc } from "./rpc.js";
import { type BoundSigner, sign } from "./sign.js";

/** What the way of a call is made of. */
export interface Transport {
  readonly fetch: FetchLike;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly signer: BoundSigner;
  readonly decoding: Decoding;
}

/**
 * The one place where the order of the links is written. A rate gate and a retry belong between the deadline and the decoding:
 * everything from there inwards is one attempt, signed afresh.
 */
export function compose({ fetch, clock, timeoutMs, attemptTimeoutMs, signer, decoding }: Transport): Send {
  return chain(
    [
      deadline(clock, timeoutMs),
      decode(decoding, clock),
      ...(decoding.rpc === undefined ? [] : [rpc(decoding.rpc)]),
      sign(signer, clock),
      attemptTimer(clock, attemptTimeoutMs),
      redirectGuard,
    ],
    fetchAndBuffer(fetch),
  );
}
