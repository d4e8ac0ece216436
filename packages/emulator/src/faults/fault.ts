/**
 * What can go wrong between a request and its answer. Times are in milliseconds unless they say otherwise.
 *
 * `taken` says whether the service did what it was asked before it answered so: the mail is sent, and its sender does not learn of
 * it. Of the faults without `taken`, those that only spoil the answer come after the service did it. A redirect comes instead.
 */
export type Fault =
  | RateLimited
  | ServerError
  | NotFound
  | SlowAnswer
  | SlowBody
  | CutBody
  | CutAnswer
  | Html
  | TruncatedJson
  | Empty
  | Huge
  | Deep
  | BigNumber
  | Redirect
  | ClockSkew
  | UnknownStatus
  | Example;

/** How long to wait, as the header `Retry-After` says it. */
export interface RetryAfter {
  /** In whole seconds. Without it there is no such header. */
  readonly retryAfter?: number;
  /** The form of the header: a number of seconds, which is the default, or a date by the clock of the service. */
  readonly retryAfterForm?: "seconds" | "date";
}

/** Too many requests, as each provider says it. Tencent answers with HTTP status 200, as always. @inline */
export interface RateLimited extends RetryAfter {
  readonly kind: "rate-limited";
  /** Default false. */
  readonly taken?: boolean;
}

/** A fault of the service, as each provider says it. Tencent says 500 and 503 with HTTP status 200, and 502 by a gateway's page. @inline */
export interface ServerError extends RetryAfter {
  readonly kind: "server-error";
  readonly status: 500 | 502 | 503;
  /** Default false. */
  readonly taken?: boolean;
}

/** A read finds nothing, as just after a send: each provider's own answer to an id that it does not know. Strikes reads only. @inline */
export interface NotFound {
  readonly kind: "not-found";
}

/** The answer begins late. @inline */
export interface SlowAnswer {
  readonly kind: "slow-answer";
  readonly ms: number;
}

/** The body comes in parts, with so much time between two of them. @inline */
export interface SlowBody {
  readonly kind: "slow-body";
  readonly ms: number;
  /** The number of parts. Default 8. */
  readonly parts?: number;
}

/** The connection ends after half of the body. @inline */
export interface CutBody {
  readonly kind: "cut-body";
}

/** The connection ends before anything of an answer. @inline */
export interface CutAnswer {
  readonly kind: "cut-answer";
  /** Default true. */
  readonly taken?: boolean;
}

/** The page of a gateway in front of the service. @inline */
export interface Html {
  readonly kind: "html";
  readonly status: 200 | 502;
  /** Default false. */
  readonly taken?: boolean;
}

/** A whole answer whose JSON ends in its middle. @inline */
export interface TruncatedJson {
  readonly kind: "truncated-json";
}

/** A body without content. @inline */
export interface Empty {
  readonly kind: "empty";
}

/** The answer with a field more, so that its body has so many bytes; no more than 256 MiB. @inline */
export interface Huge {
  readonly kind: "huge";
  readonly bytes: number;
}

/** The answer with a field more, which has arrays in arrays. @inline */
export interface Deep {
  readonly kind: "deep";
  /** Default 10,000; 1,000,000 at most. */
  readonly levels?: number;
}

/** The answer with a field more: 9007199254740993, which a number of JavaScript cannot hold. @inline */
export interface BigNumber {
  readonly kind: "big-number";
}

/** Instead of an answer, the way to another address. @inline */
export interface Redirect {
  readonly kind: "redirect";
  readonly status: 302 | 307;
  /** An absolute address. */
  readonly to: string;
}

/** The clock of the service is off by so much, ahead if positive: for the check of the signature and in the header `Date`. @inline */
export interface ClockSkew {
  readonly kind: "clock-skew";
  readonly ms: number;
}

/** A status that nobody knows, in each provider's own fields. Strikes reads only. @inline */
export interface UnknownStatus {
  readonly kind: "unknown-status";
  /** Default `Sideways`. Tencent's statuses are numbers, where it is always 9999. */
  readonly word?: string;
}

/** An example of the spec instead of an answer of the service, which does nothing. Strikes the operation that has it. @inline */
export interface Example {
  readonly kind: "example";
  /** As `official-result-running`; `specExamples` lists them. */
  readonly name: string;
  /** The HTTP status, where answers of several have an example of this name. Default: that of the first. */
  readonly status?: number;
}
