import type { RateLimit } from "../behaviour.js";
import type { Bucket, Budget } from "./budget.js";

/** One request that may be made, in milliseconds. */
interface Reservation {
  /** What whoever holds it was told. */
  told: number;
  /** What holds: later than told where the bucket was closed since. */
  at: number;
  isWaiting: boolean;
}

/** What is reserved of one bucket. */
interface State {
  /** In order; what no limit counts any more is forgotten. */
  reserved: Reservation[];
  closedUntil: number;
}

/**
 * A budget in this process' memory. Whoever asks first is served first, and in no stretch of time as long as a limit's are there more
 * requests than it allows.
 */
export function createBudget(): Budget {
  const states = new Map<string, State>();
  const stateOf = ({ name }: Bucket): State => {
    const state = states.get(name) ?? { reserved: [], closedUntil: 0 };
    states.set(name, state);
    return state;
  };
  return {
    reserve(bucket, now, earlier) {
      const state = stateOf(bucket);
      const reservation = (earlier && held(state, earlier)) ?? reserved(state, bucket, now.getTime());
      reservation.told = reservation.at;
      reservation.isWaiting = reservation.at > now.getTime();
      return new Date(reservation.at);
    },
    release(bucket, at) {
      const state = stateOf(bucket);
      const given = held(state, at) ?? state.reserved.find(({ told }) => told === at.getTime());
      state.reserved = state.reserved.filter((reservation) => reservation !== given);
    },
    close(bucket, until) {
      const state = stateOf(bucket);
      state.closedUntil = Math.max(state.closedUntil, until.getTime());
      const waiting = state.reserved.filter(({ isWaiting }) => isWaiting);
      state.reserved = state.reserved.filter(({ isWaiting }) => !isWaiting);
      for (const reservation of waiting) {
        reservation.at = firstFree(state, bucket.limits, reservation.at);
        state.reserved.push(reservation);
      }
    },
  };
}

/** Those who were told the same come in the order in which they asked. */
const held = ({ reserved }: State, told: Date): Reservation | undefined =>
  reserved.find((reservation) => reservation.isWaiting && reservation.told === told.getTime());

function reserved(state: State, { limits }: Bucket, now: number): Reservation {
  forget(state, now - Math.max(0, ...limits.map(msOf)));
  const at = firstFree(state, limits, now);
  const reservation = { told: at, at, isWaiting: true };
  state.reserved.push(reservation);
  return reservation;
}

function firstFree({ reserved, closedUntil }: State, limits: readonly RateLimit[], from: number): number {
  const bounds = limits.map((limit) => (reserved.at(-limit.requests)?.at ?? -Infinity) + msOf(limit));
  return Math.max(from, closedUntil, reserved.at(-1)?.at ?? from, ...bounds);
}

/** An instant is of whole milliseconds. */
const msOf = ({ seconds }: RateLimit): number => Math.ceil(seconds * 1000);

function forget({ reserved }: State, upTo: number): void {
  const fresh = reserved.findIndex(({ at }) => at > upTo);
  reserved.splice(0, fresh === -1 ? reserved.length : fresh);
}
