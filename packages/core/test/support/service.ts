import type { OperationBehaviour, ProviderBehaviour } from "../../src/behaviour.js";
import { bucketName } from "../../src/transport/gate/gate.js";
import { systemError } from "./network.js";
import { behaviourOf, ncpLike, notTaken } from "./providers.js";
import { json } from "./transport.js";

/** A send whose header `Send-Key` names it. */
export const keyedSend: OperationBehaviour = { id: "sendOnce", safety: "send", idempotencyKey: "Send-Key", notTaken };

/** A made-up provider of these operations. */
export const behaviourWith = (...operations: readonly OperationBehaviour[]): ProviderBehaviour => ({
  ...behaviourOf({ ...ncpLike, clockSkew: { status: [401] } }),
  buckets: operations.map(bucketName),
});

/** What a request can come to, and what follows from it by the made-up provider's error table. */
export interface Outcome {
  readonly answer: () => Response;
  /** Absent where it is an answer that the call returns. */
  readonly error?: {
    readonly kind: string;
    readonly isRetryable: boolean;
    readonly mayBeTaken: boolean;
    readonly retryAfterMs?: number;
  };
}

const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    json(body, { status, headers });

const failing = (code: string) => () => {
  throw systemError(code);
};

export const outcomes = {
  fine: { answer: answering(200, { id: "1" }) },
  reset: { answer: failing("ECONNRESET"), error: { kind: "network", isRetryable: true, mayBeTaken: true } },
  unreachable: { answer: failing("ECONNREFUSED"), error: { kind: "network", isRetryable: true, mayBeTaken: false } },
  unavailable: { answer: answering(503, {}), error: { kind: "refused", isRetryable: true, mayBeTaken: true } },
  unavailableFor7: {
    answer: answering(503, {}, { "retry-after": "7" }),
    error: { kind: "refused", isRetryable: true, mayBeTaken: true, retryAfterMs: 7000 },
  },
  tooMuchFor2: {
    answer: answering(429, {}, { "retry-after": "2" }),
    error: { kind: "rate-limited", isRetryable: true, mayBeTaken: false, retryAfterMs: 2000 },
  },
  malformed: { answer: answering(400, {}), error: { kind: "refused", isRetryable: false, mayBeTaken: false } },
  forGood: { answer: answering(500, { errorCode: "901" }), error: { kind: "refused", isRetryable: false, mayBeTaken: true } },
  unreadable: { answer: () => new Response("<html>"), error: { kind: "decode", isRetryable: true, mayBeTaken: true } },
  inexact: {
    answer: () => new Response('{"id":9007199254740993}'),
    error: { kind: "decode", isRetryable: false, mayBeTaken: true },
  },
  elsewhere: {
    answer: () => new Response(null, { status: 302, headers: { location: "https://other.example" } }),
    error: { kind: "redirect", isRetryable: false, mayBeTaken: true },
  },
} as const satisfies Readonly<Record<string, Outcome>>;

export type OutcomeName = keyof typeof outcomes;
export const outcomeNames = Object.keys(outcomes) as readonly OutcomeName[];
export const outcomeOf = (name: OutcomeName): Outcome => outcomes[name];
