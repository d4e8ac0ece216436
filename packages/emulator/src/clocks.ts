import type { Clock } from "@sendstatus/core";

/** The machine's own time, for waits that do not keep a process from ending. */
export const idleClock: Clock = {
  now: () => new Date(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms).unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

/** A clock that is off by so many milliseconds, ahead if positive. */
export const skewed = (clock: Clock, ms: number): Clock => ({
  now: () => new Date(clock.now().getTime() + ms),
  after: (...wait) => clock.after(...wait),
});
