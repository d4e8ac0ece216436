import type { CallOptions } from "@sendstatus/core";
import type { Mail, Provider } from "./providers.js";
import { mailsRead, pagesOf } from "./reads.js";
import { sends, type Target } from "./sends.js";

/** What a call is made with. */
export interface CallContext {
  readonly mail: Mail;
  readonly provider: Provider;
  readonly options: CallOptions;
  /** Begins the fault. */
  readonly strike: () => void;
  /** Sends a mail that nothing happens to. */
  readonly sent: () => Promise<Target>;
}

/** A kind of call: what it comes to, in a few words, when it does not throw. */
export type TriedCall = (context: CallContext) => Promise<string>;

/** One call of the provider's own API. */
export const read: TriedCall = async ({ mail, options, strike, sent }) => {
  const target = await sent();
  strike();
  return (await mailsRead(mail, target, options)) === 0 ? "an empty list" : "ok";
};

export const getStatus: TriedCall = async ({ mail, options, strike, sent }) => {
  const target = await sent();
  strike();
  const { state, reason } = await mail.getStatus(target, options);
  return state === "unknown" ? `unknown, ${reason?.code ?? "unspecified"}` : "ok";
};

/** The second page of a list. */
export const page2: TriedCall = async ({ mail, options, strike, sent }) => {
  let walked = 0;
  for await (const { items } of pagesOf(mail, await sent(), options)) {
    if (++walked === 2) return items.length === 0 ? "an empty page" : "ok";
    strike();
  }
  return "an end without page 2";
};

/** Waiting, where the first read is struck. */
export const wait: TriedCall = async ({ mail, options, strike, sent }) => {
  const target = await sent();
  strike();
  return endingOf(await mail.waitForStatus(target, { ...waiting, ...options }));
};

/** Waiting, where something is known before the fault begins. */
export const waitOn: TriedCall = async ({ mail, options, strike, sent }) => {
  let isStruck = false;
  const onProgress = (): void => {
    if (!isStruck) strike();
    isStruck = true;
  };
  return endingOf(await mail.waitForStatus(await sent(), { ...waiting, ...options, onProgress }));
};

export const send: TriedCall = async ({ mail, provider, options, strike }) => {
  strike();
  await sends[provider](mail, ["delivered@example.com"], options);
  return "ok";
};

/** As often as the time allows, also where the provider leaves only few reads for each send. */
const waiting = { timeoutMs: 140_000, maxReads: 1000 };

const endingOf = ({ ended, state }: { readonly ended: string; readonly state: string }): string =>
  (ended === "settled" || ended === "ceiling") && state !== "unknown" ? "ok" : `ends: ${ended}`;
