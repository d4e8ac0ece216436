import { randomBytes } from "node:crypto";

/** So many characters of an alphabet, for the ids that a service makes up. */
export function randomText(alphabet: string, length: number): string {
  let text = "";
  for (const byte of randomBytes(length)) text += alphabet.charAt(byte % alphabet.length);
  return text;
}
