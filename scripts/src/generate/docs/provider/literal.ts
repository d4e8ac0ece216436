/** A value as it is written in a text. */
export const literal = (value: unknown): string => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
