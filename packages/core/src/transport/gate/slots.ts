/** Places for so many at a time; whoever comes first gets the first free one. */
export interface Slots {
  /** Waits for a place, and rejects with the signal's reason if it is given before. */
  take(signal: AbortSignal): Promise<void>;
  leave(): void;
  /** Half as many from now on: the provider finds it too much. */
  shrink(): void;
  /** One more after about as many successes as there are places, up to as many as at first. */
  grow(): void;
}

export function createSlots(most: number): Slots {
  const waiting = new Set<() => void>();
  let places = most;
  let taken = 0;
  const admit = (): void => {
    for (const enter of waiting) {
      if (taken >= Math.floor(places)) return;
      waiting.delete(enter);
      taken += 1;
      enter();
    }
  };
  return {
    take(signal) {
      if (taken < Math.floor(places)) {
        taken += 1;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        const enter = (): void => {
          signal.removeEventListener("abort", giveUp);
          resolve();
        };
        const giveUp = (): void => {
          waiting.delete(enter);
          reject(signal.reason as Error);
        };
        waiting.add(enter);
        signal.addEventListener("abort", giveUp, { once: true });
      });
    },
    leave() {
      taken -= 1;
      admit();
    },
    shrink() {
      places = Math.max(1, places / 2);
    },
    grow() {
      places = Math.min(most, places + 1 / places);
      admit();
    },
  };
}
