import { randomInt } from "node:crypto";

/** So many characters of an alphabet, for the ids that a service makes up. */
export function randomText(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}
