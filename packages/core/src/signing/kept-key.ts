import type { Hmac } from "./digests.js";

/** A key, and everything that it was made from. */
interface Kept {
  readonly source: string;
  readonly key: Promise<Hmac>;
}

const kept = new WeakMap<object, Kept>();

/**
 * The key of these credentials, which is made only when what it comes from has changed: to make one costs as much as to sign with it. There
 * is one for each credentials object, and it is gone when that is.
 */
export function keptKey(credentials: object, source: string, make: () => Promise<Hmac>): Promise<Hmac> {
  const known = kept.get(credentials);
  if (known?.source === source) return known.key;
  const made: Kept = { source, key: make() };
  kept.set(credentials, made);
  // One that could not be made is not kept, and takes no later one with it. Whoever asked for it is told.
  made.key.catch(() => {
    if (kept.get(credentials) === made) kept.delete(credentials);
  });
  return made.key;
}
