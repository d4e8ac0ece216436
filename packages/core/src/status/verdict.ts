import type { Observation } from "./observation.js";
import type { Reason } from "./reasons.js";
import { type Certainty, type DeliveryState, type Finality, finalityOf, type Outcome, outcomeOf } from "./states.js";

/** What one observation says about delivery, and what follows from it. */
export interface DeliveryVerdict {
  readonly state: DeliveryState;
  readonly outcome: Outcome;
  readonly finality: Finality;
  readonly certainty: Certainty;
  readonly reason?: Reason;
}

/** A source that says nothing of delivery, or that it differs, leaves this one unknown. */
export function stateOf({ level, delivery = "unknown" }: Observation): DeliveryState {
  if (delivery === "mixed") return "unknown";
  // What arrived is a question of each recipient; of the whole it can only be said that it left.
  return level === "operation" && outcomeOf(delivery) === "delivered" ? "sent" : delivery;
}

export function verdictOf(observation: Observation): DeliveryVerdict {
  const { certainty, reason } = observation;
  const state = stateOf(observation);
  const [outcome, finality] = [outcomeOf(state), finalityOf(state, reason?.permanence)];
  return reason === undefined ? { state, outcome, finality, certainty } : { state, outcome, finality, certainty, reason };
}
