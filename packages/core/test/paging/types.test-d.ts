/** Checked by `tsc` alone: this file is never run. */
import { expectTypeOf } from "vitest";
import type { Call, Caller, OperationBehaviour, Page, PagedCall, PagedOperation } from "../../src/client/index.js";

interface List {
  readonly rows: readonly Row[];
}
interface Row {
  readonly id: string;
}

// A paged call is a call of its first page, and its items and pages are typed.
declare const paged: PagedCall<List, Row>;
export const call: Call<List> = paged;
export const items: AsyncIterable<Row> = paged;
expectTypeOf<Awaited<typeof paged>>().toEqualTypeOf<List>();
expectTypeOf(paged.pages()).toEqualTypeOf<AsyncIterable<Page<List, Row>>>();
// @ts-expect-error the items are rows
export const others: AsyncIterable<{ readonly name: string }> = paged;

// A generated method gets its types from the interface, and what it builds a request from is the input.
declare const caller: Caller;
declare const operation: PagedOperation;
export const method: (input: { readonly size?: number }) => PagedCall<List, Row> = (input) =>
  caller.pages(operation, input, { cursor: "1", maxPages: 2 }, (page, { fetch }) => {
    expectTypeOf(page).toEqualTypeOf<{ readonly size?: number }>();
    return fetch(new Request("https://mail.example"));
  });

// Only an operation with a pagination has pages.
declare const single: OperationBehaviour;
// @ts-expect-error it has none
export const refused = (): PagedCall<List, Row> => caller.pages(single, {}, undefined, () => Promise.resolve());
