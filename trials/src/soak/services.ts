import { createEmulator, type Emulator, type Fault, type ProviderName, type TakenMail } from "@sendstatus/emulator";
import { dice } from "./dice.js";
import { type Pace, scaledClock } from "./scaled-clock.js";

export const providers = ["azure", "twilio", "tencent", "ncp"] as const;

/** A fault, and with which chance it strikes a request. */
export interface Chance {
  readonly provider: ProviderName;
  /** The one that it can strike. Default: all. */
  readonly operation?: string;
  readonly fault: Fault;
  readonly probability: number;
}

/** How often faults of each kind struck. */
export type Struck = Readonly<Record<string, number>>;

/** The four services on loopback, wherever they run. */
export interface Services {
  readonly endpoints: Readonly<Record<ProviderName, string>>;
  readonly credentials: Emulator["credentials"];
  /** Arranges faults instead of those that were arranged before. */
  arrange(chances: readonly Chance[]): Promise<void>;
  /** How often the faults that are arranged now struck so far. */
  struck(): Promise<Struck>;
  /** What a service took, whatever its sender came to know of it. */
  mailbox<Name extends ProviderName>(provider: Name): Promise<readonly TakenMail<Name>[]>;
  close(): Promise<void>;
}

/** What the services are made of. */
export interface ServiceOptions extends Pace {
  readonly seed: number;
  /** How long a step of a mail's story takes. */
  readonly stepMs: number;
  /** By how much the clock of the services is off. */
  readonly clockSkewMs: number;
}

/** The services in this process. */
export async function openServices({ seed, stepMs, clockSkewMs, ...pace }: ServiceOptions): Promise<Services> {
  const emulator = createEmulator({ clock: scaledClock(pace, "idle"), stepMs, clockSkewMs });
  const server = await emulator.listen();
  const random = dice(seed);
  let arranged: { readonly name: string; readonly struck: number }[] = [];
  return {
    endpoints: server.endpoints,
    credentials: emulator.credentials,
    async arrange(chances) {
      emulator.clearFaults();
      arranged = chances.map(({ provider, ...chance }) => {
        const injected = emulator.inject(provider, { ...chance, times: Infinity, random });
        return {
          name: nameOf(chance.fault),
          get struck() {
            return injected.struck;
          },
        };
      });
    },
    async struck() {
      const counts: Record<string, number> = {};
      for (const { name, struck } of arranged) counts[name] = (counts[name] ?? 0) + struck;
      return counts;
    },
    mailbox: async (provider) => emulator.mailbox(provider),
    close: () => server.close(),
  };
}

/** As `server-error 503, taken`. */
function nameOf(fault: Fault): string {
  const status = "status" in fault ? ` ${String(fault.status)}` : "";
  const wait = "retryAfter" in fault ? ", Retry-After" : "";
  return `${fault.kind}${status}${wait}${"taken" in fault && fault.taken ? ", taken" : ""}`;
}
