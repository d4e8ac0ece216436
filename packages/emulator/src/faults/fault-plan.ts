import type { ProviderName } from "../service/provider.js";
import type { OperationSpec } from "../service/spec.js";
import { answerOfExample } from "./example-answers.js";
import type { Fault } from "./fault.js";
import { type Injection, requireInjection } from "./injection.js";

/** A fault that was arranged. */
export interface InjectedFault {
  /** How many requests it has struck so far. */
  readonly struck: number;
  /** Ends it, whether it has struck as often as it may or not. */
  withdraw(): void;
}

/** An arranged fault as a list shows it. */
export interface ArrangedFault {
  readonly id: number;
  readonly provider: ProviderName;
  readonly fault: Fault;
  readonly operation?: string;
  readonly times: number;
  readonly probability: number;
  readonly struck: number;
}

/** The faults that were arranged and can still strike. */
export interface FaultPlan {
  /** @throws {TypeError} if the injection is not valid, or the provider has no such operation. */
  inject(provider: ProviderName, injection: Injection): InjectedFault & { readonly id: number };
  clear(): void;
  list(): readonly ArrangedFault[];
  /** The first fault of such a kind that strikes a request for this operation now. Asking is what uses it up. */
  strike<Meant extends Fault>(
    provider: ProviderName,
    operation: OperationSpec,
    isMeant: (fault: Fault) => fault is Meant,
  ): Meant | undefined;
}

type Entry = Omit<ArrangedFault, "struck"> & { struck: number; readonly random: () => number };

export function createFaultPlan(operationsOf: (provider: ProviderName) => readonly OperationSpec[]): FaultPlan {
  const entries = new Set<Entry>();
  let lastId = 0;
  return {
    inject(provider, injection) {
      requireInjection(injection);
      const { fault, operation, times = 1, probability = 1, random = Math.random } = injection;
      const known = operationsOf(provider).filter((spec) => canStrikeAt(provider, fault, spec));
      if (operation !== undefined && !known.some(({ id }) => id === operation)) {
        const names = known.map(({ id }) => id).join(", ");
        throw new TypeError(`"${fault.kind}" cannot strike "${operation}" of ${provider}; operations are ${names}.`);
      }
      const named = operation === undefined ? {} : { operation };
      const entry: Entry = { id: ++lastId, provider, fault, ...named, times, probability, random, struck: 0 };
      entries.add(entry);
      return {
        id: entry.id,
        get struck() {
          return entry.struck;
        },
        withdraw: () => void entries.delete(entry),
      };
    },
    clear() {
      entries.clear();
    },
    list: () => [...entries].map(({ random, ...entry }) => entry),
    strike(provider, operation, isMeant) {
      for (const entry of entries) {
        const { fault } = entry;
        const isFor = entry.provider === provider && (entry.operation ?? operation.id) === operation.id;
        if (!isFor || !isMeant(fault) || !canStrikeAt(provider, fault, operation) || entry.random() >= entry.probability)
          continue;
        entry.struck++;
        if (entry.struck >= entry.times) entries.delete(entry);
        return fault;
      }
      return undefined;
    },
  };
}

/** As {@link canStrike}; an example is of the operations that have one of its name. */
const canStrikeAt = (provider: ProviderName, fault: Fault, operation: OperationSpec): boolean =>
  canStrike(fault, operation) && (fault.kind !== "example" || answerOfExample(provider, operation.id, fault) !== undefined);

/** A send has no status and finds nothing, so that there is nothing to be wrong with. */
export const canStrike = ({ kind }: Fault, { safety }: OperationSpec): boolean =>
  safety === "read" || (kind !== "not-found" && kind !== "unknown-status");
