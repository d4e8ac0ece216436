const firstMs = 500;
const longestMs = 20_000;

/**
 * How long to wait before trying again where nobody says how long: any time up to a limit that doubles with each trial, so that many
 * who failed together do not come back together.
 *
 * @param random - from 0 to below 1.
 */
export const backoffMs = (trials: number, random: () => number): number => random() * Math.min(longestMs, firstMs * 2 ** trials);
