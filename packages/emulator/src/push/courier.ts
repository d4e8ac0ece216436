import { endpointAt, type PushTarget } from "./endpoint.js";
import type { EventSource } from "./event.js";

/** What can be asked of any delivery. */
export interface DeliveryOptions {
  /** How often each event comes. Default 1. */
  readonly copies?: number;
  /** Whether the events come in any order. Default false: in the order of their times. */
  readonly shuffled?: boolean;
  /** Where chance comes from, as `Math.random`, which is the default. */
  readonly random?: () => number;
  /** Whether all that is due comes, delivered before or not. Default false. */
  readonly again?: boolean;
  /** A word that takes the place of each status in the events, such as one that nobody knows. */
  readonly statusWord?: string;
}

/** One request, and how it was answered. */
export interface EventDelivery {
  /** The number of events in it. */
  readonly events: number;
  /** The HTTP status of the answer. */
  readonly status: number;
}

/** What comes in one request. */
export type Batch<Item> = readonly [Item, ...Item[]];

/** One provider's way of delivering. */
export interface Delivering<Content> {
  readonly batchSize: number;
  /** What an event says with this word in place of its status. */
  readonly withStatus: (content: Content, word: string) => Content;
  readonly request: (contents: Batch<Content>, url: string) => Request | Promise<Request>;
  /** Whether an answer ends it for the events of its request. Otherwise they come again with the next delivery. */
  readonly settles: (status: number) => boolean;
}

/** Delivers what is due and was not delivered before, one request after the other. */
export type Courier<Content> = (
  options: PushTarget & DeliveryOptions,
  delivering: Delivering<Content>,
  now: Date,
) => Promise<readonly EventDelivery[]>;

export function createCourier<Content>(source: EventSource<Content>): Courier<Content> {
  const settled = new Set<string>();
  return async (options, { batchSize, withStatus, request, settles }, now) => {
    const { copies = 1, shuffled = false, random = Math.random, again = false, statusWord } = options;
    const said = (content: Content): Content => (statusWord === undefined ? content : withStatus(content, statusWord));
    requireCount("copies", copies);
    requireCount("batchSize", batchSize);
    const due = source()
      .filter(({ id, dueAtMs }) => dueAtMs <= now.getTime() && (again || !settled.has(id)))
      .sort((a, b) => a.dueAtMs - b.dueAtMs);
    const queue = Array.from({ length: copies }, () => due).flat();
    if (shuffled) shuffle(queue, random);

    const endpoint = endpointAt(options);
    const deliveries: EventDelivery[] = [];
    for (const batch of batchesOf(queue, batchSize)) {
      const [first, ...more] = batch;
      const contents: Batch<Content> = [said(first.content), ...more.map(({ content }) => said(content))];
      const response = await endpoint.send(await request(contents, endpoint.url));
      await response.body?.cancel();
      if (settles(response.status)) for (const { id } of batch) settled.add(id);
      deliveries.push({ events: batch.length, status: response.status });
    }
    return deliveries;
  };
}

function* batchesOf<Item>(items: readonly Item[], size: number): Iterable<Batch<Item>> {
  for (let start = 0; start < items.length; start += size) {
    const [first, ...more] = items.slice(start, start + size);
    if (first !== undefined) yield [first, ...more];
  }
}

function requireCount(option: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`\`${option}\` must be a whole number, 1 or more.`);
}

/** In place, as Fisher and Yates do it. */
function shuffle(items: unknown[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other], items[last]];
  }
}
