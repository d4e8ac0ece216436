/** The steps of a JSON pointer, as `/paths/~1mails/get`. */
export const pathOfPointer = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
