import { isDeepStrictEqual } from "node:util";

/** Whether two values say the same. The order of an object's keys says nothing. */
export const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

/** What is in the first list and not in the second. */
export const without = <Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] =>
  items.filter((item) => !others.includes(item));
