import { present } from "../present.js";
import { type Permanence, type Reason, type ReasonCode, reasonOf } from "./reasons.js";
import type { Certainty, DeliveryState, EngagementKind, OperationState } from "./states.js";

/** What one value of a provider says. An empty row says nothing about delivery: another field decides. */
export interface StatusRow {
  readonly operation?: OperationState;
  readonly state?: DeliveryState | "mixed";
  readonly engagement?: EngagementKind;
  /** That of the state. `reported` where it is absent. */
  readonly certainty?: Certainty;
  readonly reason?: ReasonCode;
  readonly permanence?: Permanence;
}

/** A row for each value that is known of an open enum. */
export type StatusMap<Value extends string | number> = Readonly<Record<Known<Value>, StatusRow>>;

/** The values that an open enum such as `"a" | "b" | (string & {})` names. */
export type Known<Value> = Value extends string | number
  ? string extends Value
    ? never
    : number extends Value
      ? never
      : Value
  : never;

/** What a value says: its row, with the reason filled in, or for a value that nobody knows yet `unknown` and `unmapped`. */
export interface Reading {
  readonly operation?: OperationState;
  readonly delivery?: DeliveryState | "mixed";
  readonly engagement?: EngagementKind;
  readonly certainty: Certainty;
  readonly reason?: Reason;
}

const isScalar = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

/** What is said of a value that nobody knows. */
export const unmapped = (value?: unknown): Reading => ({
  delivery: "unknown",
  certainty: "reported",
  reason: reasonOf("unmapped", isScalar(value) ? { providerCode: String(value) } : {}),
});

/** Reads a provider's value by its status map. A new value never throws; its raw form belongs into the observation. */
export function readStatus(
  map: Readonly<Record<string | number, StatusRow>>,
  value: string | number | null | undefined,
): Reading {
  if (!isScalar(value) || !Object.hasOwn(map, value)) return unmapped(value);
  const providerCode = String(value);
  const { operation, state, engagement, certainty = "reported", reason, permanence } = map[value] as StatusRow;
  return present({
    operation,
    delivery: state,
    engagement,
    certainty,
    reason: reason && reasonOf(reason, present({ providerCode, permanence })),
  });
}
