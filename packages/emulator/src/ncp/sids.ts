/** Gives out the numbers by which the service knows its things: 1, 2, 3 and so on. */
export function createSids(): () => number {
  let last = 0;
  return () => ++last;
}
