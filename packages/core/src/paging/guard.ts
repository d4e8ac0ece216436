import { circular } from "./faults.js";
import type { Position, Style } from "./styles.js";

/**
 * Notices a list that leads back to where it was: a position that comes again or, where we count ourselves, a page that equals the one
 * before it.
 */
export function createGuard({ counts, start }: Style): (items: readonly unknown[], next: Position, before: number) => void {
  const positions = new Set([start]);
  let previous: string | undefined;
  return (items, next, before) => {
    if (next !== undefined && positions.has(next)) throw circular(before, "the next answer leads to a page that was there");
    positions.add(next);
    if (!counts) return;
    const page = JSON.stringify(items);
    if (items.length > 0 && page === previous) throw circular(before, "the next page equals the one before it");
    previous = page;
  };
}
