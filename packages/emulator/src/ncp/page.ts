/** The part of a list's query that says which page, and in which order. */
export interface PageQuery {
  readonly size?: number;
  readonly page?: number;
  readonly sort?: string;
}

/** One criterion of the order. */
export interface Order {
  readonly property: string;
  readonly ascending: boolean;
}

/** Without a wish, newest first, as in the official sample; with one, ascending unless it says otherwise. */
export function orderOf({ sort = "createUtc,desc" }: PageQuery): Order {
  const [property = "", direction] = sort.split(",");
  return { property, ascending: direction?.toLowerCase() !== "desc" };
}

/** What stands in the order of its creation, by another value. Of what is alike the newest comes last, and first in descending order. */
export function ordered<Item>(
  items: readonly Item[],
  value: (item: Item) => number | string,
  { ascending }: Order,
): readonly Item[] {
  const valued = items.map((item) => ({ item, by: value(item) }));
  valued.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  return (ascending ? valued : valued.reverse()).map(({ item }) => item);
}

/** One page and what the service says about it. Only what stands on the page is described. */
export function page<Item>(
  items: readonly Item[],
  { property, ascending }: Order,
  { size = 10, page: number = 0 }: PageQuery,
  describe: (item: Item) => unknown,
): Record<string, unknown> {
  const content = items.slice(number * size, (number + 1) * size).map(describe);
  const totalPages = Math.ceil(items.length / size);
  return {
    content,
    last: number >= totalPages - 1,
    totalElements: items.length,
    totalPages,
    first: number === 0,
    numberOfElements: content.length,
    sort: [
      {
        direction: ascending ? "ASC" : "DESC",
        property,
        ignoreCase: false,
        nullHandling: "NATIVE",
        ascending,
        descending: !ascending,
      },
    ],
    size,
    number,
  };
}
