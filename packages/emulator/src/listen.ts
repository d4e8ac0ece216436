import type { Clock } from "@sendstatus/core";
import { listenOn } from "./http/server.js";
import { forEachProvider, type ProviderName, providerNames } from "./service/provider.js";
import type { Service } from "./service/service.js";
import type { Spec } from "./service/spec.js";

/** The ports to listen on; a free one where none is named. `control` is for the emulator's own API. */
export type Ports = Partial<Readonly<Record<ProviderName | "control", number>>>;

/** The emulator on loopback. */
export interface EmulatorServer {
  /** What to configure instead of a service's own address; with the base path of its API. */
  readonly endpoints: Readonly<Record<ProviderName, string>>;
  /** The emulator's own API, which arranges faults and shows the mailboxes. */
  readonly control: string;
  /** Ends all connections and frees the ports. */
  close(): Promise<void>;
}

type Services = Readonly<Record<ProviderName, { readonly spec: Spec; readonly service: Service }>>;

/** Puts all services and the control API on loopback, or none if one of the ports is taken. */
export async function listen(services: Services, control: Service, ports: Ports, clock: Clock): Promise<EmulatorServer> {
  const starting = {
    ...forEachProvider((name) => listenOn(ports[name] ?? 0, services[name].service, clock)),
    control: listenOn(ports.control ?? 0, control, clock),
  };
  const outcomes = await Promise.allSettled(Object.values(starting));
  const started = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  const close = async (): Promise<void> => {
    await Promise.all(started.map((listening) => listening.close()));
  };
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed !== undefined) {
    await close();
    throw failed.reason as Error;
  }
  const endpoints = await Promise.all(
    providerNames.map(async (name) => [name, (await starting[name]).origin + services[name].spec.servers[0].basePath] as const),
  );
  return {
    endpoints: Object.fromEntries(endpoints) as EmulatorServer["endpoints"],
    control: (await starting.control).origin,
    close,
  };
}
