/**
 * How many letters must be put in, taken out or replaced to make one word of another (Levenshtein).
 *
 * @param {string} from
 * @param {string} to
 */
export function editDistance(from, to) {
  // One row of the usual table: the distances from the beginning of `from` to each beginning of `to`.
  let distances = Array.from({ length: to.length + 1 }, (_none, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const next = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = distances[column] + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, distances[column + 1] + 1, next[column] + 1));
    }
    distances = next;
  }
  return distances[to.length];
}
