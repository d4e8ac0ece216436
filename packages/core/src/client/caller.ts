import type { OperationBehaviour, PagedOperation, ProviderBehaviour } from "../behaviour.js";
import { systemClock } from "../clock.js";
import { PagedCall, type PageOptions } from "../paging/index.js";
import { present } from "../present.js";
import type { CallFacts } from "../transport/chain.js";
import { compose } from "../transport/compose.js";
import { rethrow, timeUp } from "../transport/failure.js";
import { globalFetch } from "../transport/fetch-and-buffer.js";
import type { BoundSigner } from "../transport/sign.js";
import { withTimeLimit } from "../transport/time-limit.js";
import { Call, type CallOptions, type CallResult } from "./call.js";
import { type ClientOptions, requireFetch, requireMs } from "./options.js";
import { refuseNewerFields } from "./since.js";
import { type BuildRequest, never, type RequestHooks, throughOpenApiFetch } from "./through-openapi-fetch.js";

/** Where a client's calls go, and who makes them. */
export interface Connection {
  readonly endpoint: string;
  readonly signer: BoundSigner;
  /** Where the provider has versions: fields that came later are refused. */
  readonly apiVersion?: string;
}

/** Has openapi-fetch build the request for one page, from an input that names it. */
export type BuildPageRequest<Input> = (input: Input, hooks: RequestHooks) => Promise<unknown>;

/** What a generated API makes its calls with. */
export interface Caller {
  readonly endpoint: string;
  /** Makes a call: `request` builds it with openapi-fetch, which sends it through the hooks. */
  call<Data>(operation: OperationBehaviour, input: unknown, options: CallOptions | undefined, request: BuildRequest): Call<Data>;
  /** Makes a call that hands out a list page by page: `request` builds that for each page. */
  pages<Input extends object, Data, Item>(
    operation: PagedOperation,
    input: Input,
    options: PageOptions | undefined,
    request: BuildPageRequest<Input>,
  ): PagedCall<Data, Item>;
  /** Makes several calls as one: the total time and the signal of the options bound them all. */
  within<Data>(name: string, options: CallOptions | undefined, run: (options: CallOptions) => Promise<Data>): Promise<Data>;
}

/** @throws {SendStatusError} kind `configuration` if a time limit is none. */
export function createCaller(behaviour: ProviderBehaviour, connection: Connection, options: ClientOptions): Caller {
  const { provider, error, rpc } = behaviour;
  const clock = options.clock ?? systemClock;
  const timeoutMs = requireMs("configuration", provider, "timeoutMs", options.timeoutMs ?? 60_000);
  const transport = {
    fetch: requireFetch(provider, options.fetch) ?? globalFetch,
    clock,
    attemptTimeoutMs: requireMs("configuration", provider, "attemptTimeoutMs", options.attemptTimeoutMs ?? 20_000),
    signer: connection.signer,
    decoding: present({ error, rpc }),
  };
  const factsOf = (operation: OperationBehaviour): CallFacts => ({
    provider,
    operation,
    attempts: 0,
    reached: false,
    secrets: new Set(),
  });
  const limitOf = (callOptions: CallOptions | undefined): number =>
    callOptions?.timeoutMs === undefined ? timeoutMs : requireMs("usage", provider, "timeoutMs", callOptions.timeoutMs);

  const call: Caller["call"] = <Data>(
    operation: OperationBehaviour,
    input: unknown,
    callOptions: CallOptions | undefined,
    request: BuildRequest,
  ) => {
    const facts = factsOf(operation);
    const run = async (): Promise<CallResult<Data>> => {
      refuseNewerFields(operation, connection.apiVersion, input);
      const send = compose({ ...transport, timeoutMs: limitOf(callOptions) });
      return throughOpenApiFetch(facts, send, callOptions?.signal, request);
    };
    const unbuilt = "the request could not be built; check the input.";
    return new Call<Data>(run().catch((caught: unknown) => rethrow(facts, caught, callOptions?.signal, "usage", unbuilt)));
  };

  return {
    endpoint: connection.endpoint,
    call,
    pages: (operation, input, options = {}, request) =>
      new PagedCall({
        pagination: operation.pagination,
        input,
        options,
        ask(position) {
          const page = { ...input, ...position };
          return call(operation, page, options, (hooks) => request(page, hooks));
        },
        fail: (caught, answers) =>
          rethrow({ ...factsOf(operation), attempts: answers }, caught, options.signal, "decode", "the list cannot be followed."),
      }),
    async within(name, callOptions, run) {
      const facts = factsOf({ id: name, safety: "read" });
      const unread = "the answer does not hold what should be read from it.";
      try {
        const ms = limitOf(callOptions);
        const limit = { clock, ms, parent: callOptions?.signal ?? never(), onTimeout: () => timeUp(facts, ms) };
        return await withTimeLimit(limit, (signal) => run({ ...callOptions, signal }));
      } catch (caught) {
        return rethrow(facts, caught, callOptions?.signal, "decode", unread);
      }
    },
  };
}
