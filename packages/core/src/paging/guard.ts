import { circular } from "./faults.js";
import type { Position } from "./style.js";

/** Looks at a page, the position after it, and how many pages came before; throws where the list leads back to where it was. @inline */
export type Guard = (items: readonly unknown[], next: Position, before: number) => void;

/** Notices a position that comes again. What it keeps is bounded by the number of pages that are followed. */
export function positionGuard(start: Position): Guard {
  const positions = new Set([start]);
  return (_items, next, before) => {
    if (next !== undefined && positions.has(next)) throw circular(before, "the next answer leads to a page that was there");
    positions.add(next);
  };
}

/**
 * Notices a page that equals the one before it. Where we count pages or rows ourselves, no position comes twice; only the page shows
 * whether the provider takes notice of it.
 */
export function pageGuard(): Guard {
  let previous: string | undefined;
  return (items, _next, before) => {
    const page = JSON.stringify(items);
    if (items.length > 0 && page === previous) throw circular(before, "the next page equals the one before it");
    previous = page;
  };
}
