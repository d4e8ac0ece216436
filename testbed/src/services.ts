import {
  azureVectors,
  basicVectors,
  ncpVectors,
  tencentVectors,
  twilioWebhookVectors,
} from "../../packages/core/test/support/vectors.js";
import { createEmulator } from "../../packages/emulator/dist/index.js";
import type { Assignment } from "../exercise/assignment.js";
import { fastClock } from "../exercise/fast-clock.js";
import { recordDeliveries } from "./deliveries.js";
import { serve } from "./loopback.js";

/** The four services on loopback, and what is to be done with them. */
export interface Services {
  readonly assignment: Assignment;
  readonly close: () => Promise<void>;
}

/** Starts the services. A minute passes in each second, for them and for whoever asks them. */
export async function startServices(folder: string): Promise<Services> {
  const clock = { startMs: Date.now(), speed: 60 };
  const emulator = createEmulator({ clock: fastClock(clock), stepMs: 5000 });
  const server = await emulator.listen();
  const silence = await serve(() => undefined);
  const close = async (): Promise<void> => {
    silence.close();
    await server.close();
  };
  const assignment: Assignment = {
    clock,
    endpoints: server.endpoints,
    silentOrigin: silence.origin,
    credentials: emulator.credentials,
    webhook: { secret: "an-address-that-nobody-guesses", deliveries: [] },
    vectors: {
      azure: azureVectors,
      basic: basicVectors,
      ncp: ncpVectors,
      tencent: tencentVectors,
      twilioWebhook: twilioWebhookVectors,
    },
  };
  try {
    const deliveries = await recordDeliveries(folder, emulator, assignment);
    return { assignment: { ...assignment, webhook: { ...assignment.webhook, deliveries } }, close };
  } catch (error) {
    await close();
    throw error;
  }
}
