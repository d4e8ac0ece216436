import type { Fault } from "@sendstatus/emulator";

/** One line of the table: what goes wrong, and how that is arranged. */
export interface FaultRow {
  readonly name: string;
  /** What the service does. */
  readonly service?: Fault;
  /** The service names another address, where somebody listens. */
  readonly isRedirected?: boolean;
  /** Nobody listens at the address that is asked. */
  readonly isRefused?: boolean;
  /** The client has other credentials than the service knows. */
  readonly hasWrongKey?: boolean;
  /** After how long the caller gives the signal of the call. */
  readonly abortAfterMs?: number;
  /** How long the call may take in all. */
  readonly timeoutMs?: number;
  /** Where it does not matter, or does not happen, with the others. */
  readonly only?: "read" | "send";
  /** Whether it stays for as long as it is there: it cannot come and go between two attempts. */
  readonly isLasting?: boolean;
}

const tooMany = "too many requests";

/** The largest answer that the clients of the table read. */
export const maxResponseBytes = 100_000;

/** Everything that is made to go wrong, in the order of the table. */
export const faults: readonly FaultRow[] = [
  { name: `${tooMany}, again in 5 s`, service: { kind: "rate-limited", retryAfter: 5 } },
  { name: `${tooMany}, again in 2 min`, service: { kind: "rate-limited", retryAfter: 120 } },
  { name: `${tooMany}, no word when again`, service: { kind: "rate-limited" } },
  { name: "500", service: { kind: "server-error", status: 500 } },
  { name: "500, and it was taken", service: { kind: "server-error", status: 500, taken: true }, only: "send" },
  { name: "503, again in 5 s", service: { kind: "server-error", status: 503, retryAfter: 5 } },
  { name: "connection refused", isRefused: true },
  { name: "connection cut before an answer", service: { kind: "cut-answer" }, only: "read" },
  { name: "connection cut, nothing taken", service: { kind: "cut-answer", taken: false }, only: "send" },
  { name: "connection cut, and it was taken", service: { kind: "cut-answer", taken: true }, only: "send" },
  { name: "connection cut in the body", service: { kind: "cut-body" } },
  { name: "answer slower than an attempt may be", service: { kind: "slow-answer", ms: 25_000 } },
  { name: "answer slower than the call may be", service: { kind: "slow-answer", ms: 15_000 }, timeoutMs: 10_000 },
  { name: "aborted by the caller", service: { kind: "slow-answer", ms: 15_000 }, abortAfterMs: 1000 },
  { name: "a gateway's page with 502", service: { kind: "html", status: 502 } },
  { name: "a gateway's page with 200", service: { kind: "html", status: 200 } },
  { name: "JSON cut in the middle", service: { kind: "truncated-json" } },
  { name: "empty body", service: { kind: "empty" } },
  { name: "answer larger than is read", service: { kind: "huge", bytes: 2 * maxResponseBytes } },
  { name: "answer nested too deeply", service: { kind: "deep" } },
  { name: "number beyond 2^53", service: { kind: "big-number" } },
  { name: "redirect to another origin", isRedirected: true },
  { name: "clock 10 minutes off", service: { kind: "clock-skew", ms: 600_000 }, isLasting: true },
  { name: "wrong key", hasWrongKey: true, isLasting: true },
  { name: "send not found", service: { kind: "not-found" }, only: "read" },
  { name: "status word that nobody knows", service: { kind: "unknown-status" }, only: "read" },
];
