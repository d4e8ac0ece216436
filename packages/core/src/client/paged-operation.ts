import type { PagedOperation } from "../behaviour.js";
import { PagedCall, type PageOptions } from "../paging/index.js";
import { newCall } from "../transport/chain.js";
import { rethrow } from "../transport/failure.js";
import type { OperationRequest, Wire } from "./operation.js";

/** An operation that hands out a list page by page: the request of each page is built from an input that names it. */
export const pagedOperation =
  <Calls extends Wire, Input extends object, Data, Item>(behaviour: PagedOperation, request: OperationRequest<Calls, Input>) =>
  (wire: Calls) =>
  (input: Input, options: PageOptions = {}): PagedCall<Data, Item> =>
    new PagedCall({
      pagination: behaviour.pagination,
      input,
      options,
      ask(position) {
        const page = { ...input, ...position };
        return wire.caller.call(behaviour, page, options, (hooks) => request(wire, page, hooks));
      },
      fail(caught, answers) {
        const facts = { ...newCall(wire.caller.provider, behaviour), attempts: answers };
        return rethrow(facts, caught, options.signal, "decode", "the list cannot be followed.");
      },
    });
