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
  readonly notTaken: Signs;
  readonly kinds: Readonly<Partial<Record<"authentication" | "not-found" | "rate-limited", Signs>>>;
  readonly retryable: Signs & { readonly except?: readonly string[] };
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

/** What the run time has to know of one operation. */
export interface OperationBehaviour {
  readonly id: string;
  readonly safety: "read" | "send";
  readonly since?: readonly SinceRule[];
}

/** What the run time has to know of one provider. Generated from its spec. */
export interface ProviderBehaviour {
  readonly provider: string;
  readonly signers: readonly string[];
  readonly error: ErrorEnvelope;
  readonly rpc?: Rpc;
  readonly operations: Readonly<Record<string, OperationBehaviour>>;
}
