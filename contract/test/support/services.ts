import { createSendStatus } from "@sendstatus/all";
import { createEmulator, type Emulator } from "@sendstatus/emulator";
import type { Api } from "./calls.js";
import { type Recorder, recorderBefore } from "./recorder.js";
import { type Provider, providers, specOf } from "./spec.js";

/** The services of the emulator on loopback, each behind a recorder. */
export interface Services {
  readonly emulator: Emulator;
  /** The API of a new client: one that was told to wait would keep its next call back. */
  apiOf(provider: Provider): Api;
  readonly recorders: Readonly<Record<Provider, Recorder>>;
  /** The path that an API stands under. */
  readonly basePaths: Readonly<Record<Provider, string>>;
  close(): Promise<void>;
}

export async function startServices(): Promise<Services> {
  const emulator = createEmulator({ stepMs: 0 });
  const server = await emulator.listen();
  const entries = providers.map(async (provider) => [provider, await recorderBefore(server.endpoints[provider])] as const);
  const recorders = Object.fromEntries(await Promise.all(entries)) as Record<Provider, Recorder>;
  const basePaths = Object.fromEntries(
    providers.map((provider) => [provider, new URL(server.endpoints[provider]).pathname.replace(/\/$/, "")]),
  ) as Record<Provider, string>;
  const common = (provider: Provider) =>
    ({
      endpoint: recorders[provider].origin + basePaths[provider],
      retry: false,
      rateLimits: false,
      ...settingsOf(provider),
    }) as const;
  const { azure, twilio, tencent, ncp } = emulator.credentials;
  const createClients = () =>
    createSendStatus({
      azure: { accessKey: azure.accessKey, ...common("azure") },
      twilio: { apiKey: twilio.apiKey, apiKeySecret: twilio.apiKeySecret, ...common("twilio") },
      tencent: { secretId: tencent.secretId, secretKey: tencent.secretKey, region: "ap-guangzhou", ...common("tencent") },
      ncp: { ...ncp, ...common("ncp") },
    });
  return {
    emulator,
    recorders,
    basePaths,
    apiOf: (provider) => createClients()[provider].api as unknown as Api,
    async close() {
      await Promise.all([server.close(), ...Object.values(recorders).map((recorder) => recorder.close())]);
    },
  };
}

/** The parameters that a client is given once, each as in its example. */
function settingsOf(provider: Provider): Readonly<Record<string, never>> {
  const parameters = specOf(provider).operations.flatMap((operation) => operation.parameters);
  const settings = parameters.flatMap(({ clientOption, example }) =>
    clientOption === undefined ? [] : [[clientOption, example]],
  );
  return Object.fromEntries(settings) as Readonly<Record<string, never>>;
}
