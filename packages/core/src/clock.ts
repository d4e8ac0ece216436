/** Where time comes from. Give your own to test without waiting; `@sendstatus/core/testing` has one that stands still. */
export interface Clock {
  /** The present instant. */
  now(): Date;
  /**
   * Calls back once after so many milliseconds, unless the returned function is called before. A `limit` only guards work that is
   * under way; the clock of a test need not hurry to it.
   */
  after(ms: number, callback: () => void, purpose?: "limit"): () => void;
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => new Date(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
