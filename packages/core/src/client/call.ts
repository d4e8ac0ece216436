/** Options of one call. */
export interface CallOptions {
  /** Ends the call early. */
  readonly signal?: AbortSignal | undefined;
  /** How long this call may take in all, in milliseconds, instead of the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
  /** When this call has to end, even if `timeoutMs` allows more: for several calls that share the time. */
  readonly deadline?: Date | undefined;
}

/** What a method returns and the HTTP response behind it. */
export interface CallResult<Data> {
  readonly data: Data;
  /** Its status and headers; the body has been read. */
  readonly response: Response;
}

/**
 * A call under way: a promise of what the method returns.
 *
 * @example
 * ```ts
 * import type { Call } from "@sendstatus/core/client";
 *
 * declare const call: Call<{ id: string }>;
 * const { data, response } = await call.withResponse();
 * console.log(data.id, response.headers.get("date"));
 * ```
 */
export class Call<Data> implements Promise<Data> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #result: Promise<CallResult<Data>>;

  constructor(result: Promise<CallResult<Data>>) {
    this.#result = result;
  }

  /** The returned value together with the HTTP response. */
  withResponse(): Promise<CallResult<Data>> {
    return this.#result;
  }

  then<Result = Data, Failure = never>(
    onFulfilled?: ((data: Data) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.#result.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  catch<Failure = never>(onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null): Promise<Data | Failure> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }
}
