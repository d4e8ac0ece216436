import type { PageOptions, PagedCall } from "../../src/paging/index.js";
import {
  createCaller,
  cursorPages,
  numberedPages,
  offsetPages,
  pagedOperation,
  type Pagination,
  type ProviderBehaviour,
  type Rpc,
  type Wire,
} from "../../src/client/index.js";
import { WireRequest } from "../../src/client/wire-request.js";
import type { Clock } from "../../src/clock.js";
import type { FetchLike } from "../../src/transport/fetch-and-buffer.js";
import { countingClock } from "../support/clock.js";
import { ncpLike } from "../support/providers.js";
import { json, noSigner } from "../support/transport.js";

export interface Row {
  readonly id: number;
}

/** So many rows, each another. */
export const rowsOf = (count: number): Row[] => Array.from({ length: count }, (_none, id) => ({ id }));

/** The parameters of one request. */
export type Asked = Readonly<Record<string, string>>;

/** What a server answers to the parameters of a request. */
export type Server = (asked: Asked) => unknown;

export const byCursor: Pagination = {
  items: ["$response.body#/rows", "$response.body#/data"],
  style: cursorPages({ parameter: "token", next: "$response.body#/paging/next" }),
};

export const byPage: Pagination = {
  items: ["$response.body#/rows"],
  itemsMayBeAbsent: true,
  style: numberedPages({ parameter: "page", last: "$response.body#/last" }),
};

export const byOffset: Pagination = {
  items: ["$response.body#/rows"],
  style: offsetPages({ parameter: "offset", limit: "limit" }),
};

/** A server whose tokens say nothing of the page they name. */
export const cursorServer =
  (pages: readonly (readonly Row[])[]): Server =>
  ({ token = "t0" }) => {
    const index = Number(token.slice(1));
    return { rows: pages[index], paging: { next: index + 1 < pages.length ? `t${String(index + 1)}` : null } };
  };

export const pageServer =
  (pages: readonly (readonly Row[])[]): Server =>
  ({ page = "0" }) => ({ rows: pages[Number(page)], last: Number(page) + 1 >= pages.length });

export const offsetServer =
  (rows: readonly Row[]): Server =>
  ({ offset = "0", limit }) => ({ rows: rows.slice(Number(offset), Number(offset) + Number(limit)) });

export interface List {
  /** Calls the list's method. */
  readonly list: (input?: Readonly<Record<string, unknown>>, options?: PageOptions) => PagedCall<Record<string, unknown>, Row>;
  /** The parameters of each request so far. */
  readonly asked: Asked[];
}

interface Setting {
  readonly fetch?: FetchLike;
  readonly clock?: Clock;
  readonly rpc?: Rpc;
}

/** The method that hands out a list. */
type ListRows = (input: Readonly<Record<string, unknown>>, options?: PageOptions) => PagedCall<Record<string, unknown>, Row>;

/** The operation that hands out a list. Its input goes into the query. */
export const rowsOperation = (pagination: Pagination): ((wire: Wire) => ListRows) =>
  pagedOperation<Wire, Readonly<Record<string, unknown>>, Record<string, unknown>, Row>(
    { id: "listRows", safety: "read", pagination },
    ({ caller: { endpoint } }, page, hooks) => {
      const query = new URLSearchParams(Object.entries(page).map(([name, value]) => [name, String(value)]));
      const request = new WireRequest(`${endpoint}/rows?${query.toString()}`, { method: "GET", headers: new Headers() });
      return hooks.fetch(request as unknown as Request);
    },
  );

/** An API of one list, and the server behind it. */
export function listOf(pagination: Pagination, server: Server, { fetch, clock = countingClock(), rpc }: Setting = {}): List {
  const behaviour: ProviderBehaviour = {
    provider: "acme",
    error: ncpLike,
    polling: { gaps: [1], notFoundGrace: 1 },
    ceilings: { asked: { ceiling: "delivered", ceilingCertainty: "reported" } },
    buckets: ["read"],
    ...(rpc === undefined ? {} : { rpc }),
  };
  const asked: Asked[] = [];
  const answer: FetchLike = async (url) => {
    const parameters = Object.fromEntries(new URL(url).searchParams);
    asked.push(parameters);
    return json(await server(parameters));
  };
  const caller = createCaller(
    behaviour,
    { endpoint: "https://mail.example", signer: noSigner },
    { clock, fetch: fetch ?? answer, retry: false },
  );
  const list = rowsOperation(pagination)({ caller });
  return { asked, list: (input = {}, options) => list(input, options) };
}

export async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What nobody handled while something ran. */
export async function unhandledDuring(run: () => unknown): Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => unhandled.push(reason));
  await run();
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  process.removeAllListeners("unhandledRejection");
  for (const other of others) process.on("unhandledRejection", other);
  return unhandled;
}
