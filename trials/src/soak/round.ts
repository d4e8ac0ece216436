import { setTimeout as pause } from "node:timers/promises";
import { watchLeftovers } from "./leftovers.js";
import { targetOf } from "./mails.js";
import { type ReadLine, type Sent, tryGivingUp, tryReads } from "./reads.js";
import { trySends } from "./sends.js";
import { providers, type ServiceOptions, type Services } from "./services.js";
import type { Line } from "./trial.js";
import { triedClients } from "./tried-clients.js";
import { tryWaits } from "./waits.js";

/** How much is tried in a round. */
export interface RoundOptions {
  /** How many mails are sent, and then asked about at once. */
  readonly mails: number;
  readonly waits: number;
  readonly seed: number;
  /** How many times as fast as the machine's the time of the services and clients runs. */
  readonly speed: number;
}

/** What was tried, and what it left behind. */
export interface Round {
  readonly lines: readonly Line[];
  readonly reads: ReadLine;
  readonly leftovers: readonly string[];
}

/** The clock of the services is this much ahead: everyone has to learn the time first. */
const clockSkewMs = 3_600_000;

/** Sends mails under faults, asks about all of them at once, waits for some more, and asks once again to give up. */
export async function playRound(
  { mails, waits, seed, speed }: RoundOptions,
  open: (options: ServiceOptions) => Promise<Services>,
): Promise<Round> {
  const { signal } = new AbortController();
  const leftovers = watchLeftovers(signal);
  const pace = { startMs: Date.now(), speed };
  const services = await open({ ...pace, seed, stepMs: 2000, clockSkewMs });
  const { mail, activity } = triedClients(services, pace, seed + 1);
  const trial = { services, mail, activity };

  const keyed = await trySends("sends with a key", trial, ["azure"], mails / 4);
  const unkeyed = await trySends("sends without one", trial, ["twilio", "tencent", "ncp"], (mails * 3) / 4);
  // Until every story has come to its end.
  await pause(20_000 / speed);
  const sent = (await Promise.all(providers.map((provider) => sentThrough(services, provider)))).flat();
  const reads = await tryReads(trial, sent, signal);
  const waited = await tryWaits(trial, waits, signal);
  const givenUp = await tryGivingUp(trial, sent);
  await services.close();
  return { lines: [keyed, unkeyed, reads, waited, givenUp], reads, leftovers: await leftovers() };
}

/** Each mail that a service took, once. */
async function sentThrough(services: Services, provider: (typeof providers)[number]): Promise<Sent[]> {
  const taken = await services.mailbox(provider);
  return taken.map((mail) => ({ target: targetOf(provider, mail), address: mail.recipients[0] ?? "" }));
}
