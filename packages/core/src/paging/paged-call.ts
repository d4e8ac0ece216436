import { Call, type CallResult } from "../client/call.js";
import { firstAnswer, itemsOf, type PagedList, pagesOf } from "./follow.js";
import type { Page } from "./page.js";

/**
 * A call that hands out a list page by page. Awaited, it gives the first page as the provider answers it; iterated, the items of all
 * pages. A page is asked for when it is wanted. The first request is made at once and serves the first iteration; each further
 * iteration asks again from the start.
 *
 * An iteration ends in a {@link SendStatusError}: of kind `decode` if an answer is no page, if the list goes in a circle or has more
 * than `maxPages` pages; of kind `aborted` if the signal is given; otherwise as the call for a page.
 *
 * @typeParam Data - what the provider answers for a page.
 * @typeParam Item - one item of the list.
 * @example
 * ```ts
 * import type { PagedCall } from "@sendstatus/core/client";
 *
 * declare const call: PagedCall<{ total: number }, { id: string }>;
 * for await (const { items, cursor } of call.pages()) console.log(items.length, cursor ?? "the end");
 * ```
 */
export class PagedCall<Data, Item> extends Call<Data> implements AsyncIterable<Item> {
  override readonly [Symbol.toStringTag]: string = "PagedCall";
  readonly #list: PagedList<Data>;
  #first: Promise<CallResult<Data>> | undefined;

  constructor(list: PagedList<Data>) {
    super(firstAnswer(list));
    this.#list = list;
    this.#first = this.withResponse();
  }

  /** The pages, from the first one on. */
  pages(): AsyncIterable<Page<Data, Item>> {
    // Whoever asks for pages learns of a failure there, however late the first is taken.
    this.#first?.catch(() => undefined);
    return { [Symbol.asyncIterator]: () => pagesOf<Data, Item>(this.#list, this.#takeFirst()) };
  }

  /** The items of all pages. */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return itemsOf(this.#list, this.pages());
  }

  #takeFirst(): Promise<CallResult<Data>> | undefined {
    const first = this.#first;
    this.#first = undefined;
    return first;
  }
}
