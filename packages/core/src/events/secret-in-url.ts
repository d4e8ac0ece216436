import { equalInConstantTime } from "../signing/verify/verdict.js";

/**
 * Whether an address has one of these secrets as a whole segment of its path, or as a whole value in its query. The time it takes
 * tells nothing of the secrets but how many there are.
 */
export function hasSecretInUrl(url: string, secrets: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  const values = search.slice(1).split("&").map(valueOf);
  const candidates = [...pathname.split("/"), ...values].flatMap(readings);
  let found = false;
  for (const secret of secrets) {
    for (const candidate of candidates) found = equalInConstantTime(candidate, secret) || found;
  }
  return found;
}

const valueOf = (parameter: string): string => (parameter.includes("=") ? parameter.slice(parameter.indexOf("=") + 1) : "");

/** As it stands, and decoded: a secret may hold a plus or a percent sign that nobody encoded. */
const readings = (part: string): string[] => [part, decoded(part), decoded(part.replaceAll("+", " "))];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
