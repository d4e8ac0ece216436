import { listenOn } from "./http/server.js";
import { forEachProvider, type ProviderName } from "./service/provider.js";
import type { Service } from "./service/service.js";
import type { Spec } from "./service/spec.js";

/** The ports to listen on; a free one where none is named. */
export type Ports = Partial<Readonly<Record<ProviderName, number>>>;

/** The emulator on loopback. */
export interface EmulatorServer {
  /** What to configure instead of a service's own address; with the base path of its API. */
  readonly endpoints: Readonly<Record<ProviderName, string>>;
  /** Ends all connections and frees the ports. */
  close(): Promise<void>;
}

type Services = Readonly<Record<ProviderName, { readonly spec: Spec; readonly service: Service }>>;

/** Puts all services on loopback, or none if one of the ports is taken. */
export async function listen(services: Services, ports: Ports): Promise<EmulatorServer> {
  const starting = forEachProvider((name) => listenOn(ports[name] ?? 0, services[name].service));
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
  const endpoint = async (name: ProviderName): Promise<string> =>
    (await starting[name]).origin + services[name].spec.servers[0].basePath;
  const endpoints = {
    azure: await endpoint("azure"),
    twilio: await endpoint("twilio"),
    tencent: await endpoint("tencent"),
    ncp: await endpoint("ncp"),
  };
  return { endpoints, close };
}
