import type { Observation } from "@sendstatus/core";
import type { Emulator } from "@sendstatus/emulator";
import { type Mail, webhookSecret } from "./clients.js";

/** What the webhooks said, and how much there was of it. */
export interface Received {
  readonly observations: readonly Observation[];
  readonly requests: number;
  readonly refused: number;
}

/** Has the emulator deliver its events to the clients' `parseEvents`: each of them twice, and in any order. */
export async function receiveEvents(emulator: Emulator, mail: Mail): Promise<Received> {
  const observations: Observation[] = [];
  let requests = 0;
  let refused = 0;
  const receiver = (provider: "azure" | "twilio" | "tencent") => async (request: Request) => {
    const events = await mail.parseEvents(provider, request);
    observations.push(...events.observations);
    requests += 1;
    refused += events.verified ? 0 : 1;
    return events.response;
  };
  const how = { copies: 2, shuffled: true };
  const url = (provider: string, secret: string): string => `https://contoso.example/${provider}/${secret}`;
  await emulator.deliverEvents("azure", { to: receiver("azure"), url: url("azure", webhookSecret), batchSize: 5, ...how });
  await emulator.deliverEvents("twilio", { to: receiver("twilio"), url: "https://contoso.example/twilio", ...how });
  // A stranger who knows the place but not the secret gets nowhere.
  await emulator.deliverEvents("tencent", { to: receiver("tencent"), url: url("tencent", "a-guess"), ...how });
  await emulator.deliverEvents("tencent", { to: receiver("tencent"), url: url("tencent", webhookSecret), again: true, ...how });
  return { observations, requests, refused };
}
