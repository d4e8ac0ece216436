import { type ErrorFacts, type ErrorKind, isSendStatusError, SendStatusError } from "../errors.js";
import { present } from "../present.js";
import { redact } from "../redact.js";
import type { CallFacts } from "./chain.js";

/** An error of this call, with what is known of it, and nothing in it that must not be seen. */
export function failure(call: CallFacts, kind: ErrorKind, message: string, facts: ErrorFacts = {}): SendStatusError {
  const { safety } = call.operation;
  const mayHaveTakenEffect = safety !== "read" && (call.reached || call.reachedBefore);
  return new SendStatusError(kind, `${call.provider}.${call.operation.id}: ${redact(message, call.secrets)}`, {
    provider: call.provider,
    operation: call.operation.id,
    attempts: call.attempts,
    mayHaveBeenSent: safety === "send" && mayHaveTakenEffect,
    mayHaveTakenEffect,
    idempotencyKey: call.idempotencyKey && redact(call.idempotencyKey, call.secrets),
    ...facts,
    code: facts.code && redact(facts.code, call.secrets),
    requestId: facts.requestId && redact(facts.requestId, call.secrets),
  });
}

/** What was caught, as an error of this call: one of ours stays what it is, everything else is of the given kind. */
export function failureFrom(
  call: CallFacts,
  caught: unknown,
  kind: ErrorKind,
  message: string,
  facts: ErrorFacts = {},
): SendStatusError {
  if (!isSendStatusError(caught)) return failure(call, kind, message, { ...facts, cause: cleanCause(call, caught) });
  // One that was made where the call is not known learns of it here.
  return caught.provider === undefined ? failure(call, caught.kind, caught.message, { retryable: caught.retryable }) : caught;
}

/** The end of a call that fails: whatever was caught leaves it as the one error. */
export function rethrow(
  call: CallFacts,
  caught: unknown,
  signal: AbortSignal | undefined,
  kind: ErrorKind,
  message: string,
): never {
  const isAbort = signal?.aborted === true && caught === signal.reason;
  if (isAbort) throw failureFrom(call, caught, "aborted", "aborted by the caller.");
  throw failureFrom(call, caught, kind, message, { retryable: kind === "decode" });
}

/** The error of a call that took too long in all. */
export const timeUp = (call: CallFacts, ms: number): SendStatusError =>
  failure(call, "timeout", `no answer within ${String(ms)} ms in all; raise \`timeoutMs\` or try again.`, { retryable: true });

/** A cause from outside may hold the whole request; only its name, code and words are kept. */
function cleanCause(call: CallFacts, caught: unknown): Error {
  const error =
    caught instanceof Error ? caught : new Error(typeof caught === "string" ? caught : "What was thrown is no error.");
  const inner = error.cause instanceof Error ? `: ${error.cause.message}` : "";
  const clean = new Error(redact(error.message + inner, call.secrets));
  clean.name = redact(error.name, call.secrets);
  delete clean.stack;
  return Object.assign(clean, present({ code: causeCode(caught) }));
}

/** The system's code of a network error, as `ECONNREFUSED`; `fetch` hides it one level down. */
export function causeCode(caught: unknown): string | undefined {
  let error = caught;
  for (let depth = 0; depth < 5 && error instanceof Error; depth++) {
    if ("code" in error && typeof error.code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(error.code)) return error.code;
    error = error.cause;
  }
  return undefined;
}
