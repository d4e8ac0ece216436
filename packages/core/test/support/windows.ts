import type { RateLimit } from "../../src/behaviour.js";

/** Whether no window of the limit's length holds more of these times, in milliseconds and in order, than it allows. */
export const isWithin = ({ requests, seconds }: RateLimit, times: readonly number[]): boolean =>
  times.every((from) => times.filter((time) => time >= from && time < from + seconds * 1000).length <= requests);

/** When those who come at these times, in order, can be served at the earliest, to the next whole millisecond. */
export function greedy(limits: readonly RateLimit[], arrivals: readonly number[]): number[] {
  const served: number[] = [];
  for (const arrival of arrivals) {
    let time = Math.max(arrival, served.at(-1) ?? 0);
    while (!limits.every((limit) => isWithin(limit, [...served, time]))) time += 1;
    served.push(time);
  }
  return served;
}
