import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { Emulator } from "../../packages/emulator/dist/index.js";
import type { Assignment, Delivery } from "../exercise/assignment.js";
import type * as clients from "../exercise/clients.js";
import { fastClock } from "../exercise/fast-clock.js";
import type * as sends from "../exercise/sends.js";

const pushing = ["azure", "twilio", "tencent"] as const;

/** Sends a mail through each provider that pushes, and keeps the requests that its webhook makes. */
export async function recordDeliveries(folder: string, emulator: Emulator, assignment: Assignment): Promise<Delivery[]> {
  const { clientsOf } = await load<typeof clients>(folder, "clients.js");
  const { senders } = await load<typeof sends>(folder, "sends.js");
  const mail = clientsOf(assignment);
  for (const provider of pushing) await senders[provider](mail, fastClock(assignment.clock));
  // Half a minute of the services, in which all that can happen has happened.
  await wait(30_000 / assignment.clock.speed);

  const deliveries: Delivery[] = [];
  const recorder = (provider: Delivery["provider"]) => ({
    url: `https://contoso.example/${provider}/${assignment.webhook.secret}`,
    to: async (request: Request) => {
      const headers = Object.fromEntries(request.headers);
      deliveries.push({ provider, url: request.url, headers, body: await request.text() });
      return new Response();
    },
  });
  await emulator.deliverEvents("azure", { ...recorder("azure"), schema: "event-grid", batchSize: 5 });
  await emulator.deliverEvents("azure", { ...recorder("azure"), schema: "cloud-events", again: true });
  await emulator.deliverEvents("twilio", recorder("twilio"));
  await emulator.deliverEvents("tencent", recorder("tencent"));
  return deliveries;
}

/** A part of the exercise, with the packed packages under it. */
const load = async <Module>(folder: string, file: string): Promise<Module> =>
  (await import(pathToFileURL(path.join(folder, "exercise", file)).href)) as Module;
