/** Where time comes from. Give your own to test without waiting; `@sendstatus/core/testing` has one that stands still. */
export interface Clock {
  /** The present instant. */
  now(): Date;
  /** Calls back once after so many milliseconds, unless the returned function is called before. */
  after(ms: number, callback: () => void): () => void;
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
