import { type Clock, systemClock } from "@sendstatus/core";
import { type AzureSubscribeOptions, subscribe } from "./azure/handshake.js";
import { createAzure } from "./azure/provider.js";
import { type Credentials, credentials } from "./credentials.js";
import { createInProcessFetch, type InProcessFetch } from "./http/in-process-fetch.js";
import { type EmulatorServer, listen, type Ports } from "./listen.js";
import { createNcp } from "./ncp/provider.js";
import type { EventDelivery } from "./push/courier.js";
import { createPush, type EventOptions } from "./push/push.js";
import { forEachProvider } from "./service/provider.js";
import { createService } from "./service/service.js";
import { specOf } from "./service/spec.js";
import { createTencent } from "./tencent/provider.js";
import { createTwilio } from "./twilio/provider.js";

export interface EmulatorOptions {
  /** Where time comes from. Default the machine's own. */
  readonly clock?: Clock;
  /** How long one step of a story takes. Default 1000; with 0 every mail is finished as soon as it is sent. */
  readonly stepMs?: number;
}

/** The four services in one process. They know what was sent to this emulator and nothing else. */
export interface Emulator {
  /** What the services accept. */
  readonly credentials: Credentials;
  /** Reaches the services under their official hosts without a network. Any other host is unreachable. */
  readonly fetch: InProcessFetch;
  /** Puts the services on four ports of 127.0.0.1. */
  listen(options?: { readonly ports?: Ports }): Promise<EmulatorServer>;
  /**
   * Delivers the events that are due at the clock and that no earlier call has delivered. Nothing is delivered by itself: a later call
   * brings later events, each with the time at which it happened. NAVER Cloud pushes nothing.
   *
   * What the endpoint does not take comes again with the next call, but for what Event Grid drops: answers of 400, 401, 403 and 413.
   *
   * @returns one record for each request, in the order in which they were made.
   * @throws {RangeError} if `copies` or `batchSize` is not a whole number of 1 or more.
   * @throws whatever the endpoint fails with where it gives no answer.
   */
  deliverEvents<Name extends keyof EventOptions>(provider: Name, options: EventOptions[Name]): Promise<readonly EventDelivery[]>;
  /**
   * Asks an endpoint whether it wants events, as Event Grid does when a subscription is made. `deliverEvents` does not depend on it.
   *
   * @returns whether the endpoint passed.
   */
  subscribe(provider: "azure", options: AzureSubscribeOptions): Promise<boolean>;
}

/**
 * Emulates the four mail services, made from the project's specs. Signatures are verified.
 *
 * @throws {RangeError} if `stepMs` is negative or not finite.
 * @example
 * ```ts
 * import { createEmulator } from "@sendstatus/emulator";
 *
 * const emulator = createEmulator();
 * const answer = await emulator.fetch("https://comms.twilio.com/v1/Emails", { method: "POST" });
 * answer.status; // 401
 * ```
 */
export function createEmulator({ clock = systemClock, stepMs = 1000 }: EmulatorOptions = {}): Emulator {
  if (!Number.isFinite(stepMs) || stepMs < 0) throw new RangeError("`stepMs` must be a number of milliseconds, 0 or more.");
  const providers = {
    azure: createAzure(stepMs),
    twilio: createTwilio(stepMs),
    tencent: createTencent(stepMs),
    ncp: createNcp(stepMs),
  };
  const services = forEachProvider((name) => {
    const spec = specOf(name);
    return { spec, service: createService(spec, providers[name], credentials, clock) };
  });
  const push = createPush(providers, credentials, clock);
  return {
    credentials,
    fetch: createInProcessFetch((host) => {
      return Object.values(services).find(({ spec }) => spec.servers.some((server) => server.host.test(host)))?.service;
    }),
    listen: ({ ports = {} } = {}) => listen(services, ports),
    deliverEvents: async (provider, options) => push[provider](options),
    subscribe: async (_provider, options) => subscribe(options, clock.now()),
  };
}
