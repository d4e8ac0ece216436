/** By the text of the error: 10 to 20 characters, with two different digits, lower-case and upper-case letters each. */
export const isSmtpPassword = (text: string): boolean =>
  text.length >= 10 && text.length <= 20 && [/\d/g, /[a-z]/g, /[A-Z]/g].every((kind) => new Set(text.match(kind)).size >= 2);
