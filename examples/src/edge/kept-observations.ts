import { dedupeKey, type Observation } from "@sendstatus/core";

/** As much of a key-value store as is needed; Workers KV is one. */
export interface KeyValueStore {
  get(key: string): Promise<string | null>;
  put(key: string, value: string): Promise<void>;
  list(options: { readonly prefix: string; readonly cursor?: string }): Promise<KeyPage>;
}

/** A list of keys comes in pages. */
export interface KeyPage {
  readonly keys: readonly { readonly name: string }[];
  /** Names the next page; absent on the last. */
  readonly cursor?: string;
}

/** Each under a key of its own: two callbacks at once do not overwrite each other, and a repeated one changes nothing. */
export async function keep(store: KeyValueStore, observations: readonly Observation[]): Promise<void> {
  const puts = observations.map(async (observation) =>
    store.put(`${observation.operationId}/${await hashOf(dedupeKey(observation))}`, JSON.stringify(observation)),
  );
  await Promise.all(puts);
}

export async function keptObservations(store: KeyValueStore, operationId: string): Promise<Observation[]> {
  const kept: Observation[] = [];
  let cursor: string | undefined;
  do {
    const page: KeyPage = await store.list({ prefix: `${operationId}/`, ...(cursor !== undefined && { cursor }) });
    const texts = await Promise.all(page.keys.map(({ name }) => store.get(name)));
    kept.push(...texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as Observation])));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return kept;
}

/** A key must not show the recipient's address, which is part of what tells observations apart. */
async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
