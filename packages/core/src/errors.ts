/**
 * What went wrong, in one word to branch on.
 *
 * - `configuration`: an option of the client is missing or cannot be used.
 * - `usage`: the input of one call was refused before anything was sent.
 * - `authentication`, `not-found`, `rate-limited`, `refused`: the provider's answer.
 * - `timeout`, `aborted`, `network`: no answer came in time, or at all.
 * - `redirect`: the answer points elsewhere; a signed request never follows it.
 * - `decode`: the answer is not what the provider's API answers.
 */
export type ErrorKind =
  | "configuration"
  | "usage"
  | "authentication"
  | "not-found"
  | "rate-limited"
  | "refused"
  | "timeout"
  | "aborted"
  | "network"
  | "redirect"
  | "decode";

/** What is known about an error besides its kind and text. */
export interface ErrorFacts {
  /** The provider that was asked. */
  readonly provider?: string | undefined;
  /** The method of its API, as `getSendResult`. */
  readonly operation?: string | undefined;
  /** The HTTP status of the answer. */
  readonly status?: number | undefined;
  /** The provider's own error code. */
  readonly code?: string | undefined;
  /** The provider's id of the request, for its support. */
  readonly requestId?: string | undefined;
  /** Whether the same call can succeed later. Default false. */
  readonly retryable?: boolean | undefined;
  /** How long the provider asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** How many requests were made. Default 0. */
  readonly attempts?: number | undefined;
  /** Whether a mail may have been handed over in spite of the error. Default false. */
  readonly mayHaveBeenSent?: boolean | undefined;
  /** Whether something at the provider may have changed in spite of the error: by any call but a read. Default false. */
  readonly mayHaveTakenEffect?: boolean | undefined;
  /** The key that the send was made with, as Azure's `Operation-Id`: it names the send, also where no answer came. */
  readonly idempotencyKey?: string | undefined;
  readonly cause?: unknown;
}

const marker = Symbol.for("sendstatus.error");

/**
 * The one error of sendstatus. Branch on its `kind`, never on its text. Credentials and mail addresses are removed when it is made.
 *
 * @example
 * ```ts
 * import { isSendStatusError } from "@sendstatus/core";
 *
 * try {
 *   // await azure.getStatus({ operationId });
 * } catch (error) {
 *   if (isSendStatusError(error) && error.retryable) console.log(`again in ${error.retryAfterMs ?? 1000} ms`);
 *   else throw error;
 * }
 * ```
 */
export class SendStatusError extends Error {
  override readonly name = "SendStatusError";
  readonly kind: ErrorKind;
  readonly provider: string | undefined;
  readonly operation: string | undefined;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly attempts: number;
  readonly mayHaveBeenSent: boolean;
  readonly mayHaveTakenEffect: boolean;
  readonly idempotencyKey: string | undefined;

  constructor(kind: ErrorKind, message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? {} : { cause: facts.cause });
    this.kind = kind;
    this.provider = facts.provider;
    this.operation = facts.operation;
    this.status = facts.status;
    this.code = facts.code;
    this.requestId = facts.requestId;
    this.retryable = facts.retryable ?? false;
    this.retryAfterMs = facts.retryAfterMs;
    this.attempts = facts.attempts ?? 0;
    this.mayHaveBeenSent = facts.mayHaveBeenSent ?? false;
    this.mayHaveTakenEffect = facts.mayHaveTakenEffect ?? false;
    this.idempotencyKey = facts.idempotencyKey;
    Object.defineProperty(this, marker, { value: true });
  }

  /** The message with all facts, for a log. */
  toJSON(): Record<string, unknown> {
    return { ...Object.fromEntries(Object.entries(this)), message: this.message };
  }
}

/** Whether something caught is a {@link SendStatusError}, also one of another copy of this package. */
export function isSendStatusError(caught: unknown): caught is SendStatusError {
  return typeof caught === "object" && caught !== null && marker in caught;
}
