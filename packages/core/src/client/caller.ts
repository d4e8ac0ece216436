import type { OperationBehaviour, ProviderBehaviour } from "../behaviour.js";
import { refuseInexact } from "../json/refuse-inexact.js";
import { type CallFacts, newCall } from "../transport/chain.js";
import { compose } from "../transport/compose.js";
import { deadline } from "../transport/deadline.js";
import { rethrow, timeUp } from "../transport/failure.js";
import type { BoundSigner } from "../transport/sign.js";
import { withTimeLimit } from "../transport/time-limit.js";
import { Call, type CallOptions, type CallResult } from "./call.js";
import { type ClientOptions, requireDeadline, requireMs } from "./options.js";
import { type BuildRequest, throughOpenApiFetch } from "./through-openapi-fetch.js";
import { transportOf } from "./transport-options.js";

/** Where a client's calls go, and who makes them. */
export interface Connection {
  readonly endpoint: string;
  /** Signs each attempt. */
  readonly signer: BoundSigner;
  /** Where the provider has versions: fields that came later are refused. */
  readonly apiVersion?: string;
}

/** What a generated API makes its calls with. */
export interface Caller {
  readonly provider: string;
  readonly endpoint: string;
  /** Makes a call: `request` builds it with openapi-fetch, which sends it through the hooks. */
  call<Data>(operation: OperationBehaviour, input: unknown, options: CallOptions | undefined, request: BuildRequest): Call<Data>;
  /** Makes several calls as one: the total time and the signal of the options bound them all. */
  within<Data>(name: string, options: CallOptions | undefined, run: (options: CallOptions) => Promise<Data>): Promise<Data>;
}

/** A call that takes several. */
interface Whole {
  readonly facts: CallFacts;
  readonly until: Date;
}

/** @throws {SendStatusError} kind `configuration` if an option cannot be used. */
export function createCaller(behaviour: ProviderBehaviour, connection: Connection, options: ClientOptions): Caller {
  const { provider } = behaviour;
  const transport = transportOf(behaviour, connection.signer, options);
  const { clock } = transport;
  const send = compose(transport);
  const timeoutMs = requireMs("configuration", provider, "timeoutMs", options.timeoutMs ?? 60_000);
  const limitOf = (callOptions: CallOptions | undefined): number => {
    const most =
      callOptions?.timeoutMs === undefined ? timeoutMs : requireMs("usage", provider, "timeoutMs", callOptions.timeoutMs);
    const until = requireDeadline(provider, callOptions?.deadline);
    return until === undefined ? most : Math.max(0, Math.min(most, until.getTime() - clock.now().getTime()));
  };

  /** What runs within a call has its signal. */
  const wholes = new WeakMap<AbortSignal, Whole>();
  const call: Caller["call"] = <Data>(
    operation: OperationBehaviour,
    input: unknown,
    callOptions: CallOptions | undefined,
    request: BuildRequest,
  ) => {
    const whole = callOptions?.signal && wholes.get(callOptions.signal);
    const facts = newCall(provider, operation, whole?.facts);
    const run = async (): Promise<CallResult<Data>> => {
      operation.checkInput?.(input, connection.apiVersion);
      refuseInexact(input);
      return throughOpenApiFetch(facts, deadline(clock, limitOf(callOptions), callOptions?.signal, whole?.until)(send), request);
    };
    const unbuilt = "the request could not be built; check the input.";
    return new Call<Data>(run().catch((caught: unknown) => rethrow(facts, caught, callOptions?.signal, "usage", unbuilt)));
  };

  return {
    provider,
    endpoint: connection.endpoint,
    call,
    async within(name, callOptions, run) {
      const facts = newCall(provider, { id: name, safety: "read" });
      const unread = "the answer does not hold what should be read from it.";
      try {
        const ms = limitOf(callOptions);
        const limit = { clock, ms, parent: callOptions?.signal, onTimeout: () => timeUp(facts, ms) };
        const until = new Date(clock.now().getTime() + ms);
        return await withTimeLimit(limit, (signal) => {
          wholes.set(signal, { facts, until });
          return run(Object.assign({}, callOptions, { signal, deadline: until }));
        });
      } catch (caught) {
        return rethrow(facts, caught, callOptions?.signal, "decode", unread);
      }
    },
  };
}
