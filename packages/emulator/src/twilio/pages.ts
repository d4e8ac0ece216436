import type { Range } from "./memory.js";

/** The part of a list's query that says which page. */
export interface PageQuery {
  readonly pageToken?: string;
  readonly pageSize?: number;
}

/** One page of a list. */
export interface Page<Item> {
  readonly found: readonly Item[];
  readonly pagination: { readonly next: string | null; readonly self: string };
}

/**
 * One page of what fits, or undefined if the token is none of this list.
 *
 * A token names the position from which to look. As nothing is ever taken away, it finds the same page again, and what is sent in the
 * meantime comes at the end.
 */
export function pageOf<Item>(
  list: string,
  items: readonly Item[],
  range: Range,
  fits: (item: Item) => boolean,
  { pageToken, pageSize = 50 }: PageQuery,
): Page<Item> | undefined {
  const from = pageToken === undefined ? range.from : positionIn(list, pageToken);
  if (from === undefined) return undefined;
  const found: Item[] = [];
  let next: string | null = null;
  for (let position = Math.max(from, range.from); position < range.to; position++) {
    const item = items[position];
    if (item === undefined || !fits(item)) continue;
    if (found.length === pageSize) {
      next = tokenFor(list, position);
      break;
    }
    found.push(item);
  }
  return { found, pagination: { next, self: tokenFor(list, from) } };
}

const tokenFor = (list: string, position: number): string =>
  Buffer.from(JSON.stringify({ list, position })).toString("base64url");

function positionIn(list: string, token: string): number | undefined {
  const [, position] = /^\{"list":"\w+","position":(\d{1,15})\}$/.exec(Buffer.from(token, "base64url").toString()) ?? [];
  return position !== undefined && tokenFor(list, Number(position)) === token ? Number(position) : undefined;
}
