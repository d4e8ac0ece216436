/** The smallest positive integer that JSON can say and a number of JavaScript cannot hold. */
export const unsafeInteger = "9007199254740993";

/** JSON of arrays in arrays, made as text: what writes JSON would run out of stack. */
export const deepArrays = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

/** The text of a JSON object with one more field, whose value is JSON already. */
export function withField(object: string, value: string): string {
  const rest = object.slice(1);
  return `{"emulated":${value}${rest === "}" ? "" : ","}${rest}`;
}

/** The text of a JSON object, made so long by one more field that it has so many bytes, or its own length if that is more. */
export function withLength(object: string, bytes: number): string {
  const missing = bytes - Buffer.byteLength(withField(object, '""'));
  return missing < 0 ? object : withField(object, `"${"x".repeat(missing)}"`);
}
