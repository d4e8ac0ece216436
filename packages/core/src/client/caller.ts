import { systemClock } from "../clock.js";
import { isSendStatusError, type SendStatusError } from "../errors.js";
import { present } from "../present.js";
import type { CallFacts, Outgoing, Reply, Send } from "../transport/chain.js";
import { compose } from "../transport/compose.js";
import { failure, failureFrom } from "../transport/failure.js";
import { globalFetch } from "../transport/fetch-and-buffer.js";
import type { BoundSigner } from "../transport/sign.js";
import type { OperationBehaviour, ProviderBehaviour } from "../behaviour.js";
import { Call, type CallOptions, type CallResult } from "./call.js";
import { type ClientOptions, requireMs } from "./options.js";
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

/** What a generated API makes its calls with. */
export interface Caller {
  readonly endpoint: string;
  /** Makes a call: `request` builds it with openapi-fetch, which sends it through the hooks. */
  call<Data>(
    operation: OperationBehaviour,
    input: unknown,
    options: CallOptions | undefined,
    request: (hooks: RequestHooks) => Promise<unknown>,
  ): Call<Data>;
}

/** @throws {SendStatusError} kind `configuration` if a time limit is none. */
export function createCaller(behaviour: ProviderBehaviour, connection: Connection, options: ClientOptions): Caller {
  const { provider, error, rpc } = behaviour;
  const clock = options.clock ?? systemClock;
  const timeoutMs = requireMs("configuration", provider, "timeoutMs", options.timeoutMs ?? 60_000);
  const transport = {
    fetch: options.fetch ?? globalFetch,
    clock,
    attemptTimeoutMs: requireMs("configuration", provider, "attemptTimeoutMs", options.attemptTimeoutMs ?? 20_000),
    signer: connection.signer,
    decoding: present({ error, rpc }),
  };
  const send = compose({ ...transport, timeoutMs });

  return {
    endpoint: connection.endpoint,
    call<Data>(...[operation, input, callOptions, request]: Parameters<Caller["call"]>) {
      const facts: CallFacts = { provider, operation, attempts: 0, reached: false, secrets: new Set() };
      const run = async (): Promise<CallResult<Data>> => {
        refuseNewerFields(operation, connection.apiVersion, input);
        const ownMs = callOptions?.timeoutMs;
        const ownSend =
          ownMs === undefined ? send : compose({ ...transport, timeoutMs: requireMs("usage", provider, "timeoutMs", ownMs) });
        return throughOpenApiFetch(facts, ownSend, callOptions?.signal, request);
      };
      return new Call<Data>(run().catch((caught: unknown) => Promise.reject(asFailure(facts, caught, callOptions?.signal))));
    },
  };
}

/** Lets openapi-fetch build the request; the answer comes to us already decoded, so it has nothing left to parse. */
async function throughOpenApiFetch<Data>(
  call: CallFacts,
  send: Send,
  signal: AbortSignal | undefined,
  request: (hooks: RequestHooks) => Promise<unknown>,
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

function outgoingFrom(call: CallFacts, built: WireRequest, signal: AbortSignal = new AbortController().signal): Outgoing {
  const body = built.body === undefined ? undefined : new TextEncoder().encode(built.body);
  return { call, method: built.method, url: new URL(built.url), headers: built.headers, body, signal };
}

/** An error that was made where the call is not known. */
const placed = (call: CallFacts, { kind, message, retryable }: SendStatusError): Error =>
  failure(call, kind, message, { retryable });

/** Everything that leaves a call is the one error. */
function asFailure(call: CallFacts, caught: unknown, signal: AbortSignal | undefined): Error {
  if (isSendStatusError(caught)) return caught.provider === undefined ? placed(call, caught) : caught;
  if (signal?.aborted === true && caught === signal.reason)
    return failure(call, "aborted", "aborted by the caller.", { cause: caught });
  return failureFrom(call, caught, "usage", "the request could not be built; check the input.");
}
