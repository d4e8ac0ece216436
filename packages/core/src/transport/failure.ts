import { type ErrorFacts, type ErrorKind, isSendStatusError, SendStatusError } from "../errors.js";
import { redact } from "../redact.js";
import type { CallFacts } from "./chain.js";

/** Answers that prove that nothing was taken. */
const provesRefusal = new Set<ErrorKind>(["authentication", "not-found", "rate-limited"]);

/** An error of this call, with what is known of it, and nothing in it that must not be seen. */
export function failure(call: CallFacts, kind: ErrorKind, message: string, facts: ErrorFacts = {}): SendStatusError {
  const clearlyRefused =
    provesRefusal.has(kind) || (kind === "refused" && facts.retryable !== true && (facts.status ?? 500) < 500);
  return new SendStatusError(kind, `${call.provider}.${call.operation.id}: ${redact(message, call.secrets)}`, {
    provider: call.provider,
    operation: call.operation.id,
    attempts: call.attempts,
    mayHaveBeenSent: call.operation.safety === "send" && call.reached && !clearlyRefused,
    ...facts,
    code: facts.code && redact(facts.code, call.secrets),
    requestId: facts.requestId && redact(facts.requestId, call.secrets),
  });
}

/** What was caught, as an error of this call: an abort keeps its kind, everything else is of the given one. */
export function failureFrom(
  call: CallFacts,
  caught: unknown,
  kind: ErrorKind,
  message: string,
  facts: ErrorFacts = {},
): SendStatusError {
  return isSendStatusError(caught) ? caught : failure(call, kind, message, { ...facts, cause: cleanCause(call, caught) });
}

/** A cause from outside may hold the whole request; only its name, code and words are kept. */
function cleanCause(call: CallFacts, caught: unknown): Error {
  const error = caught instanceof Error ? caught : new Error(String(caught));
  const inner = error.cause instanceof Error ? `: ${error.cause.message}` : "";
  const clean = new Error(redact(error.message + inner, call.secrets));
  clean.name = error.name;
  delete clean.stack;
  return Object.assign(clean, { code: causeCode(caught) });
}

/** The system's code of a network error, as `ECONNREFUSED`; `fetch` hides it one level down. */
export function causeCode(caught: unknown): string | undefined {
  let error = caught;
  for (let depth = 0; depth < 5 && error instanceof Error; depth++) {
    if ("code" in error && typeof error.code === "string") return error.code;
    error = error.cause;
  }
  return undefined;
}
