import type { ClientOptions } from "@sendstatus/core";
import { getStatus, page2, read, send, type TriedCall, wait, waitOn } from "./calls.js";
import { type FaultRow, faults } from "./faults.js";
import { type Provider, providers } from "./providers.js";
import { type Outcome, runTrial } from "./trial.js";

/** A kind of call at the providers that have it. */
export interface Column {
  readonly title: string;
  readonly kind: "read" | "send";
  readonly call: TriedCall;
  readonly providers: readonly Provider[];
  /** Whether a repeat of a send may reach the provider although the first one did. */
  readonly isKeyed?: boolean;
}

const withLists = providers.filter((provider) => provider !== "azure");

/** Waiting takes many requests, and is made of reads: one provider that says when to ask again, and one that does not, are enough. */
const waited = ["azure", "twilio"] as const;

export const columns: readonly Column[] = [
  { title: "a call of `api`", kind: "read", call: read, providers },
  { title: "`getStatus`", kind: "read", call: getStatus, providers },
  { title: "page 2 of a list", kind: "read", call: page2, providers: withLists },
  { title: "`waitForStatus`", kind: "read", call: wait, providers: waited },
  { title: "`waitForStatus`, later", kind: "read", call: waitOn, providers: waited },
  { title: "a send with a key", kind: "send", call: send, providers: ["azure"], isKeyed: true },
  { title: "a send without a key", kind: "send", call: send, providers },
];

/** Once, so that another attempt goes through; or each time, however often it is tried. */
export type Strikes = "once" | "always";

/** What one call came to. */
export interface Observed {
  readonly fault: FaultRow;
  readonly strikes: Strikes;
  readonly column: Column;
  readonly provider: Provider;
  readonly outcome: Outcome;
}

/** Arranges every fault against every kind of call. The providers know nothing of each other and are tried together. */
export async function observeAll(): Promise<Observed[]> {
  const all: Observed[] = [];
  for (const fault of faults) {
    for (const strikes of strikesOf(fault)) {
      for (const column of columns.filter(({ kind }) => fault.only === undefined || fault.only === kind))
        all.push(...(await Promise.all(column.providers.map((provider) => observe({ fault, strikes, column, provider })))));
    }
  }
  return all;
}

type Arranged = Omit<Observed, "outcome">;

async function observe(arranged: Arranged): Promise<Observed> {
  const { fault, strikes, column, provider } = arranged;
  const options = column.kind === "send" && column.isKeyed !== true ? withoutKey : {};
  const times = strikes === "once" ? 1 : Infinity;
  return { ...arranged, outcome: await runTrial({ fault, times, provider, call: column.call, options }) };
}

/** Azure's sends have a key, whether they are repeated by it or not. */
const withoutKey: ClientOptions = { retry: { keyedSends: false } };

export const strikesOf = ({ isLasting }: FaultRow): readonly Strikes[] => (isLasting === true ? ["always"] : ["once", "always"]);
