import type { Clock } from "../clock.js";

/** Services refuse a signature that is minutes off; a smaller difference cannot be the cause. */
const leastSkewMs = 60_000;

/**
 * The provider's time, as far as it is known: the machine's, moved by what an answer taught. One for all calls of a client. Offsets are
 * in milliseconds.
 */
export interface ServerClock {
  /** By how much the machine's clock is moved, unless a call knows better. */
  readonly offsetMs: number;
  /** The present instant by an offset. */
  now(offsetMs: number): Date;
  /**
   * Learns what time it is from an answer that refused a signature.
   *
   * @returns the offset to sign the request with once more; undefined where there is none to try.
   */
  learn(serverTime: Date, signedWithMs: number): number | undefined;
  /** An answer accepted a signature. */
  confirm(signedWithMs: number): void;
  /** An answer refused a signature again: what was learnt, and no answer has confirmed, is forgotten. */
  unlearn(signedWithMs: number): void;
}

export function createServerClock(clock: Clock): ServerClock {
  let offsetMs = 0;
  let confirmedMs = 0;
  return {
    get offsetMs() {
      return offsetMs;
    },
    now: (ms) => new Date(clock.now().getTime() + ms),
    learn(serverTime, signedWithMs) {
      const wantedMs = serverTime.getTime() - clock.now().getTime();
      if (isFar(wantedMs, signedWithMs)) {
        if (isFar(wantedMs, offsetMs)) offsetMs = wantedMs;
        return offsetMs;
      }
      // The time was right, if the answer's date is; perhaps such a date taught a wrong one.
      return signedWithMs === confirmedMs ? undefined : confirmedMs;
    },
    confirm(signedWithMs) {
      offsetMs = signedWithMs;
      confirmedMs = signedWithMs;
    },
    unlearn(signedWithMs) {
      if (offsetMs === signedWithMs) offsetMs = confirmedMs;
    },
  };
}

const isFar = (a: number, b: number): boolean => Math.abs(a - b) >= leastSkewMs;
