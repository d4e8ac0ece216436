import { createSendStatus } from "@sendstatus/all";
import type { Mail } from "../fuzz/clients.js";
import { dice } from "./dice.js";
import { type Pace, scaledClock } from "./scaled-clock.js";
import type { Services } from "./services.js";

/** What clients did, by their own hooks. */
export interface Activity {
  requests: number;
  retries: number;
  /** Retries after an answer that it is too much. */
  rateLimited: number;
}

/** The clients of services, with patience for what is tried, and what they do. */
export function triedClients(services: Services, pace: Pace, seed: number): { readonly mail: Mail; readonly activity: Activity } {
  const { endpoints, credentials } = services;
  const activity: Activity = { requests: 0, retries: 0, rateLimited: 0 };
  const options = {
    clock: scaledClock(pace),
    random: dice(seed),
    retry: { maxRetries: 20 },
    timeoutMs: 4 * 3_600_000,
    attemptTimeoutMs: 1_800_000,
    // The services of the emulator have none, and with the official ones this would take days.
    rateLimits: false,
    hooks: {
      onRequest: () => activity.requests++,
      onRetry({ error }: { readonly error: { readonly kind: string } }) {
        activity.retries++;
        if (error.kind === "rate-limited") activity.rateLimited++;
      },
    },
  } as const;
  const { secretId, secretKey } = credentials.tencent;
  const mail = createSendStatus({
    azure: { ...options, endpoint: endpoints.azure, accessKey: credentials.azure.accessKey },
    twilio: {
      ...options,
      endpoint: endpoints.twilio,
      accountSid: credentials.twilio.accountSid,
      authToken: credentials.twilio.authToken,
    },
    tencent: { ...options, endpoint: endpoints.tencent, secretId, secretKey, region: "ap-guangzhou" },
    ncp: { ...options, endpoint: endpoints.ncp, ...credentials.ncp },
  });
  return { mail, activity };
}
