import type { Clock } from "@sendstatus/core";
import { type AzureSubscribeOptions, subscribe } from "./azure/handshake.js";
import { createAzure } from "./azure/provider.js";
import { idleClock, skewed } from "./clocks.js";
import { createControl } from "./control/control.js";
import { type Credentials, credentials } from "./credentials.js";
import { createFaultPlan, type InjectedFault } from "./faults/fault-plan.js";
import type { Injection } from "./faults/injection.js";
import { createServiceFaults } from "./faults/service-faults.js";
import { createInProcessFetch, type InProcessFetch } from "./http/in-process-fetch.js";
import { type EmulatorServer, listen, type Ports } from "./listen.js";
import type { Mailboxes, TakenMail } from "./mailbox.js";
import { createNcp } from "./ncp/provider.js";
import type { EventDelivery } from "./push/courier.js";
import { createPush, type EventOptions } from "./push/push.js";
import { forEachProvider, type ProviderName } from "./service/provider.js";
import { createService } from "./service/service.js";
import { createRateLimiter, noLimits } from "./service/rate-limits.js";
import { specOf } from "./service/spec.js";
import { createTencent } from "./tencent/provider.js";
import { createTwilio } from "./twilio/provider.js";

/** How the four services are to behave. */
export interface EmulatorOptions {
  /** Where time comes from, also for slow answers. Default the machine's own, which keeps no process from ending. */
  readonly clock?: Clock;
  /** How long one step of a story takes. Default 1000; with 0 every mail is finished as soon as it is sent. */
  readonly stepMs?: number;
  /** Whether Azure and Tencent refuse what is over the limits in their specs. Default false. */
  readonly rateLimits?: boolean;
  /** Whether Twilio forgets a send after 7 days, and Tencent a day after 30. Default false: nothing is ever forgotten. */
  readonly retention?: boolean;
  /** By how many milliseconds the clock of the services is off, ahead if positive. Default 0. */
  readonly clockSkewMs?: number;
}

/** The four services in one process. They know what was sent to this emulator and nothing else. */
export interface Emulator {
  /** What the services accept. */
  readonly credentials: Credentials;
  /** Reaches the services under their official hosts without a network. Any other host is unreachable. */
  readonly fetch: InProcessFetch;
  /**
   * Arranges that something goes wrong. A fault strikes requests that are proven and valid: whoever is refused is refused as ever.
   * Where several can strike, the one that was arranged first does.
   *
   * @throws {TypeError} if the injection is not valid, or the provider has no such operation for it to strike.
   * @example
   * ```ts
   * import { createEmulator } from "@sendstatus/emulator";
   *
   * const emulator = createEmulator();
   * const lost = emulator.inject("azure", { fault: { kind: "cut-answer" }, operation: "send" });
   * lost.struck; // 0
   * emulator.inject("twilio", { fault: { kind: "server-error", status: 503 }, times: Infinity, probability: 0.2 });
   * emulator.clearFaults();
   * ```
   */
  inject(provider: ProviderName, injection: Injection): InjectedFault;
  /** Withdraws all that was arranged. */
  clearFaults(): void;
  /** The mails that a service took, in the order in which it did: also those whose sender was never told. */
  mailbox<Name extends ProviderName>(provider: Name): readonly TakenMail<Name>[];
  /** Puts the services on four ports of 127.0.0.1, and the control API on a fifth. */
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
 * @throws {RangeError} if `stepMs` is negative or not finite, or `clockSkewMs` is not finite.
 * @example
 * ```ts
 * import { createEmulator } from "@sendstatus/emulator";
 *
 * const emulator = createEmulator();
 * const answer = await emulator.fetch("https://comms.twilio.com/v1/Emails", { method: "POST" });
 * answer.status; // 401
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { clock: trueClock = idleClock, stepMs = 1000, rateLimits = false, retention = false, clockSkewMs = 0 } = options;
  if (!Number.isFinite(stepMs) || stepMs < 0) throw new RangeError("`stepMs` must be a number of milliseconds, 0 or more.");
  if (!Number.isFinite(clockSkewMs)) throw new RangeError("`clockSkewMs` must be a number of milliseconds.");
  const clock = skewed(trueClock, clockSkewMs);
  const providers = createProviders(stepMs, retention);
  const strangers = createProviders(stepMs, retention);
  const plan = createFaultPlan((name) => specOf(name).operations);
  const services = forEachProvider((name) => {
    const spec = specOf(name);
    const faults = createServiceFaults(name, plan, providers[name], strangers[name]);
    const limiter = rateLimits ? createRateLimiter() : noLimits;
    return { spec, service: createService(spec, providers[name], { credentials, clock, faults, limiter }) };
  });
  const push = createPush(providers, credentials, clock);
  const { azure, twilio, tencent, ncp } = providers;
  const mailboxes: Mailboxes = { azure: azure.mails, twilio: twilio.mails, tencent: tencent.mails, ncp: ncp.mails };
  return {
    credentials,
    fetch: createInProcessFetch((host) => {
      return Object.values(services).find(({ spec }) => spec.servers.some((server) => server.host.test(host)))?.service;
    }, clock),
    inject: (provider, injection) => plan.inject(provider, injection),
    clearFaults() {
      plan.clear();
    },
    mailbox: (provider) => mailboxes[provider](),
    listen: ({ ports = {} } = {}) => listen(services, createControl({ plan, mailboxes }), ports, clock),
    deliverEvents: async (provider, options) => push[provider](options),
    subscribe: async (_provider, options) => subscribe(options, clock.now()),
  };
}

interface Providers {
  readonly azure: ReturnType<typeof createAzure>;
  readonly twilio: ReturnType<typeof createTwilio>;
  readonly tencent: ReturnType<typeof createTencent>;
  readonly ncp: ReturnType<typeof createNcp>;
}

function createProviders(stepMs: number, retention: boolean): Providers {
  const retentionMs = (name: ProviderName): number => (retention ? specOf(name).retentionMs : Infinity);
  return {
    azure: createAzure(stepMs),
    twilio: createTwilio(stepMs, retentionMs("twilio")),
    tencent: createTencent(stepMs, retentionMs("tencent")),
    ncp: createNcp(stepMs),
  };
}
