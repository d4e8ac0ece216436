import type { ErrorEnvelope, Signs } from "../behaviour.js";
import type { ErrorKind } from "../errors.js";
import type { Head } from "./answer.js";
import { evaluate, firstText } from "./expression.js";

/** A provider's error, read from its answer. */
export interface ProviderError {
  readonly kind: ErrorKind;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
  readonly retryable: boolean;
  /** Whether the clock of whoever signed may be off. */
  readonly clockSkew: boolean;
}

/** Reads the error in an answer, or undefined if it is none. A code decides before the HTTP status, which may be 200. */
export function readError(envelope: ErrorEnvelope, head: Head, body: unknown): ProviderError | undefined {
  const { headers, status, ok } = head;
  const found = envelope.when !== undefined && evaluate(envelope.when, headers, body) !== undefined;
  if (ok && !found) return undefined;
  const code = firstText(envelope.code, headers, body);
  return {
    kind: kindOf(envelope, status, code),
    code,
    message: firstText(envelope.message, headers, body),
    requestId: firstText(envelope.requestId, headers, body),
    retryable: isRetryable(envelope, status, code),
    clockSkew: envelope.clockSkew !== undefined && matches(envelope.clockSkew, status, code),
  };
}

function isRetryable({ retryable }: ErrorEnvelope, status: number, code: string | undefined): boolean {
  if (matchesCode({ codes: retryable.except ?? [] }, code)) return false;
  return matches(retryable, status, code);
}

function kindOf({ kinds }: ErrorEnvelope, status: number, code: string | undefined): ErrorKind {
  const entries = Object.entries(kinds) as [keyof typeof kinds, Signs][];
  const byCode = entries.find(([, signs]) => matchesCode(signs, code));
  const byStatus = entries.find(([, signs]) => matchesStatus(signs, status));
  return (byCode ?? byStatus)?.[0] ?? "refused";
}

/** Whether an answer shows one of the signs. */
export const matches = (signs: Signs, status: number, code: string | undefined): boolean =>
  matchesCode(signs, code) || matchesStatus(signs, status);

/** A category, such as `RequestLimitExceeded`, stands for its details, such as `RequestLimitExceeded.IPLimitExceeded`, too. */
const matchesCode = ({ codes = [] }: Signs, code = ""): boolean =>
  codes.some((listed) => code === listed || code.startsWith(`${listed}.`));

const matchesStatus = (signs: Signs, status: number): boolean => signs.status?.includes(status) ?? false;
