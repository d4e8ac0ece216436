/** A name of the API, as code. */
export const code = (name: string | number): string => `\`${String(name)}\``;

/** `a, b and c`. */
export function listed(words: readonly string[], last = "and"): string {
  const [first = "", ...rest] = words;
  const end = rest.pop();
  return end === undefined ? first : `${[first, ...rest].join(", ")} ${last} ${end}`;
}
