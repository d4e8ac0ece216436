/** Wider than an address may be, because a leak is worse than a gap in a text: quoted, percent-encoded and literal forms, too. */
const mailAddress = /(?:"[^"]*"|[^\s@<>()[\],;"]+)(?:[@＠]|%(?:25)*40|&#0*64;|&#x40;)(?:\[[^\]\s]*\]|[^\s@<>()[\],;"]+)/giu;

const longestInput = 2000;
const longestExcerpt = 300;

/** A text from outside, fit for an error: without the given secrets and without mail addresses, and not too long. */
export function redact(text: string, secrets: Iterable<string> = []): string {
  // The longest first: a secret may begin with another.
  const ordered = [...secrets].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
  const unveiled = ordered.reduce((clean, secret) => clean.replaceAll(secret, "[secret]"), text);
  const clean = cutAtWord(unveiled, longestInput).replace(mailAddress, "[address]").replace(/\s+/gu, " ").trim();
  return clean.length > longestExcerpt ? `${clean.slice(0, longestExcerpt)}…` : clean;
}

/** Cuts before a word, never in it: half an address would not be recognised. */
function cutAtWord(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/\S*$/u, "");
}
