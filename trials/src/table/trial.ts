import { type ClientOptions, type Clock, isSendStatusError, type SendStatusError } from "@sendstatus/core";
import { createEmulator, type Emulator, type EmulatorServer } from "@sendstatus/emulator";
import { send, type TriedCall } from "./calls.js";
import { type FaultRow, maxResponseBytes } from "./faults.js";
import { createJumpingClock, start } from "./jumping-clock.js";
import { createOutgoing } from "./outgoing.js";
import { createMail, type Provider, wrongKey } from "./providers.js";
import { searches } from "./search.js";
import { countSeenRequests, type SeenRequests } from "./seen-requests.js";
import { sends } from "./sends.js";

/** A fault, and a call that it strikes. */
export interface Trial {
  readonly fault: FaultRow;
  /** How often the fault strikes. */
  readonly times: number;
  readonly provider: Provider;
  readonly call: TriedCall;
  /** Options of the client besides those that every one of the table has. */
  readonly options?: ClientOptions;
}

/** What came of it, from when the fault began. */
export interface Outcome {
  /** What the call came to, in a few words, where it did not throw. */
  readonly answer?: string;
  readonly error?: SendStatusError;
  /** How often the call tried to make the request that was struck. */
  readonly attempts: number;
  /** How many requests it made at all. */
  readonly requests: number;
  /** How many the provider saw. */
  readonly seen: number;
  /** How many came to where a redirect led. */
  readonly strayed: number;
  /** How many mails the provider took. */
  readonly mails: number;
  /** After a send that failed: how many mails of it an application finds later. */
  readonly found?: number;
}

/** Arranges a fault on an emulator of its own, makes the call, and looks at what came of it on both sides. */
export async function runTrial(trial: Trial): Promise<Outcome> {
  const clock = createJumpingClock();
  const emulator = createEmulator({ clock });
  const server = await emulator.listen();
  const seen = countSeenRequests();
  try {
    return await outcomeOf(trial, { clock, emulator, server, seen });
  } finally {
    seen.stop();
    await server.close();
  }
}

interface World {
  readonly clock: Clock;
  readonly emulator: Emulator;
  readonly server: EmulatorServer;
  readonly seen: SeenRequests;
}

async function outcomeOf(trial: Trial, { clock, emulator, server, seen }: World): Promise<Outcome> {
  const { fault, times, provider, call } = trial;
  const outgoing = createOutgoing();
  const aborting = new AbortController();
  const seenNow = (): number => seen.at(server.endpoints[provider]);
  const mailsNow = (): number => emulator.mailbox(provider).length;
  let isKeyWrong = false;
  let before = { seen: 0, mails: 0 };

  const strike = (): void => {
    const { service, isRedirected, isRefused, hasWrongKey, abortAfterMs } = fault;
    before = { seen: seenNow(), mails: mailsNow() };
    outgoing.begin(isRefused === true ? times : 0);
    isKeyWrong = hasWrongKey === true;
    if (service !== undefined) emulator.inject(provider, { fault: service, times });
    if (isRedirected === true) emulator.inject(provider, { fault: { kind: "redirect", status: 307, to: server.control }, times });
    const abort = (): void => {
      aborting.abort();
    };
    if (abortAfterMs !== undefined) clock.after(abortAfterMs, abort, "limit");
  };

  const options = { clock, random: () => 0.5, maxResponseBytes };
  const calm = createMail(emulator.credentials, server, (key) => key, options);
  const mail = createMail(emulator.credentials, server, (key) => (isKeyWrong ? wrongKey : key), {
    ...options,
    ...trial.options,
    fetch: outgoing.fetch,
  });
  const end = await endOf(
    call({
      mail,
      provider,
      options: { signal: aborting.signal, ...(fault.timeoutMs === undefined ? {} : { timeoutMs: fault.timeoutMs }) },
      strike,
      sent: () => sends[provider](calm, ["delivered@example.com", "delivered+2@example.com"]),
    }),
  );

  const { attempts, requests } = outgoing;
  const counted = { attempts, requests, seen: seenNow() - before.seen, mails: mailsNow() - before.mails };
  const outcome = { ...end, ...counted, strayed: seen.at(server.control) };
  if (end.error === undefined || call !== send) return outcome;
  emulator.clearFaults();
  return { ...outcome, found: await searches[provider](calm, end.error, start) };
}

async function endOf(call: Promise<string>): Promise<Pick<Outcome, "answer" | "error">> {
  try {
    return { answer: await call };
  } catch (error) {
    if (isSendStatusError(error)) return { error };
    throw error;
  }
}
