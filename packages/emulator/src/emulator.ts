import { type Clock, systemClock } from "@sendstatus/core";
import { createAzure } from "./azure/provider.js";
import { type Credentials, credentials } from "./credentials.js";
import { createInProcessFetch, type InProcessFetch } from "./http/in-process-fetch.js";
import { type EmulatorServer, listen, type Ports } from "./listen.js";
import { createNcp } from "./ncp/provider.js";
import { forEachProvider, type ProviderFactory, type ProviderName } from "./service/provider.js";
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
}

const factories: Readonly<Record<ProviderName, ProviderFactory>> = {
  azure: createAzure,
  twilio: createTwilio,
  tencent: createTencent,
  ncp: createNcp,
};

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
  const services = forEachProvider((name) => {
    const spec = specOf(name);
    return { spec, service: createService(spec, factories[name](stepMs), credentials, clock) };
  });
  return {
    credentials,
    fetch: createInProcessFetch((host) => {
      return Object.values(services).find(({ spec }) => spec.servers.some((server) => server.host.test(host)))?.service;
    }),
    listen: ({ ports = {} } = {}) => listen(services, ports),
  };
}
