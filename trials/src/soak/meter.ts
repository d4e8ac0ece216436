import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What something took. */
export interface Measured {
  readonly seconds: number;
  /** The most memory beyond what there was at first, garbage included. */
  readonly peakHeapBytes: number;
  readonly peakRssBytes: number;
  /** The longest time for which nothing else had its turn. */
  readonly longestTurnMs: number;
}

/** How often memory is looked at, in milliseconds. */
const everyMs = 20;

/** Measures from now until it is asked. */
export function startMeter(): () => Measured {
  const start = { ...process.memoryUsage(), at: performance.now() };
  let peakHeapBytes = 0;
  let peakRssBytes = 0;
  const look = (): void => {
    const { heapUsed, rss } = process.memoryUsage();
    peakHeapBytes = Math.max(peakHeapBytes, heapUsed - start.heapUsed);
    peakRssBytes = Math.max(peakRssBytes, rss);
  };
  const timer = setInterval(look, everyMs);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  return () => {
    look();
    clearInterval(timer);
    delay.disable();
    const seconds = (performance.now() - start.at) / 1000;
    return { seconds, peakHeapBytes, peakRssBytes, longestTurnMs: delay.max / 1e6 };
  };
}

/** The memory that is really in use, in bytes: garbage is collected first. */
export function liveHeapBytes(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
