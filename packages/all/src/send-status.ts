import type {
  PageOptions,
  ParsedEvents,
  StatusList,
  WaitedStatus,
  WaitOptions,
  WatchedStatus,
  WatchOptions,
} from "@sendstatus/core";
import type { AskingAny, Configured, TargetOf } from "./all-status.js";
import type { Clients, SendStatusOptions } from "./generated/providers.gen.js";

/** The providers that have a list of sends. */
export type Listing = {
  [Name in keyof Clients]: Clients[Name] extends { listStatuses: unknown } ? Name : never;
}[keyof Clients];

/** Which sends of a provider to list, with the provider's name in it. */
export type ListQueryOf<Provider extends Listing> = {
  [Name in Provider]: Parameters<Clients[Name]["listStatuses"]>[0] & { readonly provider: Name };
}[Provider];

/** The providers that send events: to parse those of another never succeeds. */
export type Pushing = {
  [Name in keyof Clients]: Awaited<ReturnType<Clients[Name]["parseEvents"]>> extends never ? never : Name;
}[keyof Clients];

/** One client over several providers, and each provider's own client under its name. */
export type SendStatus<Options extends SendStatusOptions> = Pick<Clients, Configured<Options>> &
  AskingAny<Configured<Options>> & {
    /** Waits as the provider's own `waitForStatus` does. */
    waitForStatus<Provider extends Configured<Options>>(
      target: TargetOf<Provider>,
      options?: WaitOptions<Provider>,
    ): Promise<WaitedStatus<Provider>>;
    /** Watches as the provider's own `watchStatus` does. */
    watchStatus<Provider extends Configured<Options>>(
      target: TargetOf<Provider>,
      options?: WatchOptions,
    ): AsyncIterable<WatchedStatus<Provider>>;
    /** Lists as the provider's own `listStatuses` does. Azure has no list. */
    listStatuses<Provider extends Configured<Options> & Listing>(
      query: ListQueryOf<Provider>,
      options?: PageOptions,
    ): StatusList<Provider>;
    /** Reads a provider's webhook as its own `parseEvents` does. NCP has none. */
    parseEvents<Provider extends Configured<Options> & Pushing>(
      provider: Provider,
      request: Request,
    ): Promise<ParsedEvents<Provider>>;
  };
