import { SendStatusError } from "../errors.js";
import { tooLong } from "../paging/faults.js";
import { defaultMaxPages, type Page, type PageOptions } from "../paging/page.js";
import type { MailStatus } from "../status/mail-status.js";
import type { Statement } from "../status/observation.js";
import { nothingKnown } from "../status/statements.js";
import type { Observer } from "./observer.js";

/** Which sends to list. */
export interface ListQuery {
  /** Sends from this time on. */
  readonly from: Date;
  /** Sends up to this time. Default: now. */
  readonly to?: Date | undefined;
}

/** @throws {SendStatusError} kind `usage` if a time is none, or if the end, without which it is now, is before the start. */
export function requireListQuery({ provider, clock }: Observer<string>, query: ListQuery | undefined): void {
  const { from, to = clock.now() } = query ?? {};
  const isTime = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime());
  if (from !== undefined && isTime(from) && isTime(to) && from <= to) return;
  const message = `${provider}, listStatuses: \`from\` and \`to\` must be dates, \`from\` not after \`to\`.`;
  throw new SendStatusError("usage", message, { provider });
}

/** One page of a list of statuses. */
export interface StatusPage<Provider extends string> {
  readonly items: readonly MailStatus<Provider>[];
  /** Names the next page, and can be stored: `listStatuses(query, { cursor })` goes on there. Absent on the last page. */
  readonly cursor?: string;
}

/**
 * Statuses that are read page by page while they are iterated.
 *
 * @example
 * ```ts
 * import type { StatusList } from "@sendstatus/core";
 *
 * declare const list: StatusList<"twilio">;
 * for await (const status of list) console.log(status.operationId, status.outcome);
 * for await (const { items, cursor } of list.pages()) console.log(items.length, cursor);
 * ```
 */
export interface StatusList<Provider extends string> extends AsyncIterable<MailStatus<Provider>> {
  /** The same, page by page; the cursor of each is where to go on after it. */
  pages(): AsyncIterable<StatusPage<Provider>>;
}

/** What an item of a provider's list says of one send. */
export interface ListedSend {
  readonly operationId: string;
  readonly statements: readonly Statement[];
  readonly sentAt?: Date | undefined;
}

/** Reads the pages of a list from a cursor on. */
export type ReadPages<Item> = (options: PageOptions) => AsyncIterable<Pick<Page<unknown, Item>, "items" | "cursor">>;

/** A provider's list as one of statuses. Nothing is asked before it is iterated. */
export function statusList<Provider extends string, Item>(
  observer: Observer<Provider>,
  options: PageOptions,
  readPages: ReadPages<Item>,
  readItem: (item: Item) => ListedSend,
): StatusList<Provider> {
  async function* pages(): AsyncGenerator<StatusPage<Provider>, void, undefined> {
    const { maxPages = defaultMaxPages } = options;
    let read = 0;
    for await (const { items, cursor } of readPages(options)) {
      // A list may be one of several of the provider's, each of which stops at this number alone.
      if (++read > maxPages) throw tooLong(maxPages);
      const statuses = items.map((item) => {
        const { operationId, statements, sentAt } = listed(item, readItem);
        return observer.fold(observer.observe(operationId, "list", statements), sentAt);
      });
      yield { items: statuses, ...(cursor === undefined ? {} : { cursor }) };
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages()) yield* items;
    },
  };
}

/** An item that cannot be read becomes an unknown send, so that it never loses the others. */
function listed<Item>(item: Item, readItem: (item: Item) => ListedSend): ListedSend {
  let operationId = "";
  try {
    const read = readItem(item);
    if (read.statements.length > 0) return read;
    ({ operationId } = read);
  } catch {
    // What it says of itself is kept.
  }
  return { operationId, statements: [nothingKnown("unmapped", { status: undefined, body: item })] };
}
