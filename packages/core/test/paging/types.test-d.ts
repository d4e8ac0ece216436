/** Checked by `tsc` alone: this file is never run. */
import { expectTypeOf } from "vitest";
import type {
  Call,
  OperationBehaviour,
  Page,
  PagedCall,
  PagedOperation,
  pagedOperation,
  PageOptions,
  Wire,
} from "../../src/client/index.js";

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

// A generated method has the types that it is made with, and what it builds a request from is the input.
interface Input {
  readonly size?: number;
}
declare const paging: typeof pagedOperation;
declare const behaviour: PagedOperation;
declare const wire: Wire;
export const method: (input: Input, options?: PageOptions) => PagedCall<List, Row> = paging<Wire, Input, List, Row>(
  behaviour,
  (_wire, page, { fetch }) => {
    expectTypeOf(page).toEqualTypeOf<Input>();
    return fetch(new Request("https://mail.example"));
  },
)(wire);

// Only an operation with a pagination has pages.
declare const single: OperationBehaviour;
// @ts-expect-error it has none
export const refused = (): unknown => paging<Wire, Input, List, Row>(single, () => Promise.resolve());
