import type { OperationBehaviour, ProviderBehaviour } from "../behaviour.js";
import { systemClock } from "../clock.js";
import { present } from "../present.js";
import type { CallFacts, Outgoing, Reply, Send } from "../transport/chain.js";
import { compose } from "../transport/compose.js";
import { rethrow, timeUp } from "../transport/failure.js";
import { globalFetch } from "../transport/fetch-and-buffer.js";
import type { BoundSigner } from "../transport/sign.js";
import { withTimeLimit } from "../transport/time-limit.js";
import { Call, type CallOptions, type CallResult } from "./call.js";
import { type ClientOptions, requireFetch, requireMs } from "./options.js";
import { refuseNewerFields } from "./since.js";
import type { WireRequest } from "./wire-request.js";

/** Where a client's calls go, and who makes them. */
export interface Connection {
  readonly endpoint: string;
  readonly signer: BoundSigner;
  /** Where the provider has versions: fields that came later are refused. */
  readonly apiVersion?: string;
}

/** What openapi-fetch is told for one call. */
export interface RequestHooks {
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Has openapi-fetch build one request. */
export type BuildRequest = (hooks: RequestHooks) => Promise<unknown>;

/** What a generated API makes its calls with. */
export interface Caller {
  readonly endpoint: string;
  /** Makes a call: `request` builds it with openapi-fetch, which sends it through the hooks. */
  call<Data>(operation: OperationBehaviour, input: unknown, options: CallOptions | undefined, request: BuildRequest): Call<Data>;
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

  return {
    endpoint: connection.endpoint,
    call<Data>(operation: OperationBehaviour, input: unknown, callOptions: CallOptions | undefined, request: BuildRequest) {
      const facts = factsOf(operation);
      const run = async (): Promise<CallResult<Data>> => {
        refuseNewerFields(operation, connection.apiVersion, input);
        const send = compose({ ...transport, timeoutMs: limitOf(callOptions) });
        return throughOpenApiFetch(facts, send, callOptions?.signal, request);
      };
      const unbuilt = "the request could not be built; check the input.";
      return new Call<Data>(run().catch((caught: unknown) => rethrow(facts, caught, callOptions?.signal, "usage", unbuilt)));
    },
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

/** Lets openapi-fetch build the request; the answer comes to us already decoded, so it has nothing left to parse. */
async function throughOpenApiFetch<Data>(
  call: CallFacts,
  send: Send,
  signal: AbortSignal | undefined,
  request: BuildRequest,
): Promise<CallResult<Data>> {
  let reply: Reply | undefined;
  await request({
    fetch: async (built) => {
      reply = await send(outgoingFrom(call, built as unknown as WireRequest, signal));
      return new Response(null, { status: 204 });
    },
  });
  const { response, data } = reply as unknown as Reply;
  return { data: data as Data, response };
}

function outgoingFrom(call: CallFacts, built: WireRequest, signal: AbortSignal = never()): Outgoing {
  const body = built.body === undefined ? undefined : new TextEncoder().encode(built.body);
  return { call, method: built.method, url: new URL(built.url), headers: built.headers, body, signal };
}

/** A signal that nobody gives. */
const never = (): AbortSignal => new AbortController().signal;
