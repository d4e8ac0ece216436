import type { PageStyle } from "./paging/style.js";
import type { Origin } from "./status/observation.js";

/** A runtime expression of OpenAPI: `$response.body#/pointer` or `$response.header.name`. */
export type Expression = `$response.${string}`;

/** Signs by which an answer is recognised: HTTP statuses, and codes, each with those that begin with it and a dot. */
export interface Signs {
  readonly status?: readonly number[];
  readonly codes?: readonly string[];
}

/** Where a provider's answers keep their errors (`x-sendstatus-error`). */
export interface ErrorEnvelope {
  readonly when?: Expression;
  readonly code: readonly Expression[];
  readonly message: readonly Expression[];
  readonly requestId?: readonly Expression[];
  readonly kinds: Readonly<Partial<Record<"authentication" | "not-found" | "rate-limited", Signs>>>;
  readonly retryable: Signs & { readonly except?: readonly string[] };
  /** The answers that may mean that the clock of whoever signed is off. */
  readonly clockSkew?: Signs;
}

/** How actions travel where all go to one path (`x-sendstatus-rpc`). */
export interface Rpc {
  readonly path: string;
  readonly actionHeader: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly result: Expression;
}

/** A field of a request that an older API version does not know (`x-sendstatus-since`). `*` in `at` stands for each item. */
export interface SinceRule {
  readonly at: string;
  readonly version: string;
}

/** Refuses the input of a call under the client's API version, where there are versions. */
export type InputCheck = (input: unknown, apiVersion: string | undefined) => void;

/** A runtime expression into what a method returns: the body of an answer or, in an RPC, the result inside it. */
export type ResultExpression = `$response.body#/${string}`;

/** How an operation hands out a list page by page (`x-sendstatus-pagination`). */
export interface Pagination extends PaginationItems {
  /** How its pages are named. */
  readonly style: PageStyle;
}

/** Where the items of a page are. @inline */
export interface PaginationItems {
  /** The first that finds a list counts. */
  readonly items: readonly ResultExpression[];
  /** Whether absent or null items are an empty page. Otherwise an answer without items is an error. */
  readonly itemsMayBeAbsent?: true;
}

/** When it is worth while to ask what became of a send (`x-sendstatus-polling`). Times are in seconds. */
export interface Polling {
  /** The waits between reads, at least one: the first counts from the send, the last one repeats. */
  readonly gaps: readonly number[];
  /** How long after a send it is normal that its id is not known. */
  readonly notFoundGrace: number;
  /** How long a send can be asked about. Absent where it is not documented. */
  readonly retention?: number;
  /** The reads that the provider's limits leave for each send. Absent where there is no such limit. */
  readonly readsPerSend?: number;
}

/** The furthest state that a source can ever tell, and how certain that would be. */
export type Ceiling = Pick<Origin, "ceiling" | "ceilingCertainty">;

/** The ceilings of a provider's sources (`x-sendstatus-ceilings`). */
export interface Ceilings {
  /** Of what is asked for: polls and lists. */
  readonly asked: Ceiling;
  /** Of what the provider pushes about mails. */
  readonly pushed?: Ceiling;
}

/** So many requests in any so many seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/**
 * What a call does, and so whether it may be repeated (`x-sendstatus-safety`). `read` changes nothing. `idempotent` changes something,
 * and twice is the same as once. `write` changes something, and a repeat may change it again. `send` hands a mail over, and a repeat may
 * send it twice.
 */
export type Safety = "read" | "idempotent" | "write" | "send";

/** What the run time has to know of one operation. */
export interface OperationBehaviour {
  readonly id: string;
  readonly safety: Safety;
  /** What a success holds, if it is no object of JSON: a file, or nothing that anybody reads. */
  readonly answer?: "file" | "nothing";
  /** All of them hold, for this operation alone (`x-sendstatus-rate-limits`). */
  readonly rateLimits?: readonly RateLimit[];
  /** The header that names a send, so that a repeat of it need not be a second mail (`x-sendstatus-idempotency-key`). */
  readonly idempotencyKey?: string;
  /** The answers that prove that it was not taken, and so changed nothing. Nobody asks that of a read. */
  readonly notTaken?: Signs;
  readonly checkInput?: InputCheck;
  readonly pagination?: Pagination;
}

/** An operation that hands out a list page by page. */
export type PagedOperation = OperationBehaviour & { readonly pagination: Pagination };

/** What the run time has to know of one provider. Generated from its spec. */
export interface ProviderBehaviour {
  readonly provider: string;
  readonly error: ErrorEnvelope;
  readonly rpc?: Rpc;
  readonly polling: Polling;
  readonly ceilings: Ceilings;
  /** What the option `rateLimits` can name. */
  readonly buckets: readonly string[];
}

/** What the known error codes of a provider mean, and whether the same call can succeed again (`x-sendstatus-try-again`). */
export type ErrorCodes = Readonly<Record<string, { readonly meaning: string; readonly tryAgain: "soon" | "later" | "never" }>>;
