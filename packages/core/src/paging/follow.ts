import type { Pagination } from "../behaviour.js";
import type { Call, CallResult } from "../client/call.js";
import { notShown, shownAs } from "../inspect.js";
import { present } from "../present.js";
import { misused, tooLong } from "./faults.js";
import { defaultMaxPages, type Page, type PageOptions } from "./page.js";
import { readItems } from "./read-items.js";
import type { Parameters, Position, Style } from "./style.js";

/** A list that a provider hands out page by page, and how to ask for one. */
export interface PagedList<Data> {
  readonly pagination: Pagination;
  readonly input: object;
  readonly options: PageOptions;
  /** Asks for the page that parameters name, beside those of the input. */
  readonly ask: (position: Readonly<Record<string, string | number>>) => Call<Data>;
  /** Throws what was caught, after so many answers, as the one error. */
  readonly fail: (caught: unknown, answers: number) => never;
}

/** The answer to the first request, which is made at once. */
export async function firstAnswer<Data>(list: PagedList<Data>): Promise<CallResult<Data>> {
  return failing(list, 0, async () => {
    const { style } = open(list);
    return ask(list, style, style.start).withResponse();
  });
}

/** The pages of a list; each is asked for when it is wanted. The answer for the first may be there already. */
export async function* pagesOf<Data, Item>(
  list: PagedList<Data>,
  first: Promise<CallResult<Data>> | undefined,
): AsyncGenerator<Page<Data, Item>, void, undefined> {
  const { style, maxPages } = await failing(list, 0, async () => open(list));
  let position = style.start;
  for (let before = 0; ; before++) {
    const data = await failing(list, before, async () => {
      list.options.signal?.throwIfAborted();
      if (before === maxPages) throw tooLong(maxPages);
      return before === 0 && first !== undefined ? (await first).data : ask(list, style, position);
    });
    const { items, next } = await failing(list, before + 1, async () => {
      const answer = { data, before };
      const found = readItems(list.pagination, answer);
      const after = style.next(answer, found.length, position);
      style.guard(found, after, before);
      return { items: found as readonly Item[], next: after };
    });
    yield shownPage({ items, data, ...present({ cursor: next?.toString() }) });
    if (next === undefined) return;
    position = next;
  }
}

/** In a log a page has a length and no items: they are the provider's answer, and hold whatever was sent. */
const shownPage = <Data, Item>(page: Page<Data, Item>): Page<Data, Item> =>
  shownAs(page, () => ({ ...page, items: `[${String(page.items.length)} items]`, data: notShown }));

/** The items of pages, until the signal is given. */
export async function* itemsOf<Data, Item>(
  list: PagedList<Data>,
  pages: AsyncIterable<Page<Data, Item>>,
): AsyncGenerator<Item, void, undefined> {
  let answers = 0;
  for await (const { items } of pages) {
    answers += 1;
    for (const item of items) {
      if (list.options.signal?.aborted === true) list.fail(list.options.signal.reason, answers);
      yield item;
    }
  }
}

/** @throws {SendStatusError} kind `usage` if an option or the input cannot be used. */
function open<Data>({ pagination, input, options }: PagedList<Data>): { readonly style: Style; readonly maxPages: number } {
  const given: unknown = input;
  if (typeof given !== "object" || given === null) throw misused("give an object as the input.");
  const { cursor, maxPages = defaultMaxPages } = options;
  if (!Number.isSafeInteger(maxPages) || maxPages < 1) throw misused("the option `maxPages` must be a whole number above 0.");
  return { style: pagination.style(given as Parameters, cursor), maxPages };
}

const ask = <Data>(list: PagedList<Data>, { parameter }: Style, position: Position): Call<Data> =>
  list.ask(position === undefined ? {} : { [parameter]: position });

async function failing<Data, Value>(list: PagedList<Data>, answers: number, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (caught) {
    return list.fail(caught, answers);
  }
}
