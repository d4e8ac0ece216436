import type { OperationBehaviour } from "../behaviour.js";
import type { Call, CallOptions } from "./call.js";
import type { Caller } from "./caller.js";
import type { RequestHooks } from "./through-openapi-fetch.js";

/** What the methods of an API make their calls with. Each provider's has more. */
export interface Wire {
  readonly caller: Caller;
}

/** Has openapi-fetch build the request of an operation. */
export type OperationRequest<Calls extends Wire, Input> = (wire: Calls, input: Input, hooks: RequestHooks) => Promise<unknown>;

/**
 * One operation of an API: how it behaves, and how its request is built. Given what calls are made with, it is a method. Each stands for
 * itself, so that a bundle holds only those that are used.
 */
export const operation =
  <Calls extends Wire, Input, Data>(behaviour: OperationBehaviour, request: OperationRequest<Calls, Input>) =>
  (wire: Calls) =>
  (input: Input, options?: CallOptions): Call<Data> =>
    wire.caller.call(behaviour, input, options, (hooks) => request(wire, input, hooks));
