import type { OperationBehaviour, RateLimit } from "../../behaviour.js";
import type { Bucket, Budget } from "../../budget/budget.js";
import type { Clock } from "../../clock.js";
import { createSlots, type Slots } from "./slots.js";

/** What a client's calls pass before each attempt, one for each bucket. */
export interface Gate {
  readonly bucket: Bucket;
  readonly slots: Slots;
  /** How often in a row the provider said that it was too much. */
  refusals: number;
  /** How often it said so at all, answers to calls that were under way together counted once. */
  closures: number;
}

/** What the gates of a client are made of. */
export interface GateRules {
  readonly provider: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly budget: Budget;
  /** By the bucket's name without the provider; instead of what the spec says. `false` for no limits at all. */
  readonly rateLimits: false | Readonly<Record<string, readonly RateLimit[]>>;
  readonly maxConcurrent: number;
}

/** An operation with limits of its own has a bucket of its own; the others share one for all reads, all sends, or all other changes. */
export function bucketName({ id, safety, rateLimits }: OperationBehaviour): string {
  if (rateLimits !== undefined) return id;
  return safety === "idempotent" ? "write" : safety;
}

/** Gives each operation its gate. */
export function createGates({ provider, rateLimits, maxConcurrent }: GateRules): (operation: OperationBehaviour) => Gate {
  const gates = new Map<string, Gate>();
  return (operation) => {
    const name = bucketName(operation);
    const known = gates.get(name);
    if (known !== undefined) return known;
    const limits = rateLimits === false ? [] : (rateLimits[name] ?? operation.rateLimits ?? []);
    const gate: Gate = {
      bucket: { name: `${provider}.${name}`, limits },
      slots: createSlots(maxConcurrent),
      refusals: 0,
      closures: 0,
    };
    gates.set(name, gate);
    return gate;
  };
}
