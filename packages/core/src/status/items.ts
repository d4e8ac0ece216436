/** The items of what should be a list. Where an answer has none, null or something else, there are none. */
export const itemsOf = <Item>(list: readonly Item[] | null | undefined): readonly Item[] =>
  Array.isArray(list) ? (list as readonly Item[]) : [];
