import { dayOf } from "../times.js";

/** An entry of the account's own block list. */
export interface Entry {
  readonly id: number;
  readonly address: string;
  readonly createdAtMs: number;
  /** The last day on which it is in force; empty for ever. */
  readonly expireDate: string;
}

/** The addresses that the account itself does not want to send to. A choice: each has one entry. */
export interface OwnBlockList {
  /** Puts an address on the list, in the place of an entry that has expired; false if there is one in force. */
  add(address: string, expireDate: string, nowMs: number): boolean;
  /** False if there is no such entry. */
  change(id: number, address: string, expireDate: string): boolean;
  remove(address: string): void;
  all(): readonly Entry[];
  /** Whether a mail that goes out at this instant does not get to an address. */
  blocks(address: string, atMs: number): boolean;
}

export function createOwnBlockList(): OwnBlockList {
  const entries = new Map<string, Entry>();
  let lastId = 0;
  const put = (entry: Entry): unknown => entries.set(keyOf(entry.address), entry);
  const blocks = (address: string, atMs: number): boolean => {
    const entry = entries.get(keyOf(address));
    return entry !== undefined && isInForce(entry, atMs);
  };
  return {
    add(address, expireDate, nowMs) {
      if (blocks(address, nowMs)) return false;
      lastId += 1;
      put({ id: lastId, address, createdAtMs: nowMs, expireDate });
      return true;
    },
    change(id, address, expireDate) {
      const entry = [...entries.values()].find((one) => one.id === id);
      if (entry === undefined) return false;
      entries.delete(keyOf(entry.address));
      put({ ...entry, address, expireDate });
      return true;
    },
    remove: (address) => entries.delete(keyOf(address)),
    all: () => [...entries.values()].sort((one, other) => one.id - other.id),
    blocks,
  };
}

const keyOf = (address: string): string => address.toLowerCase();

/** A choice: to the end of its day, a Chinese one. */
export const isInForce = ({ expireDate }: Entry, atMs: number): boolean => atMs < (dayOf(expireDate)?.toMs ?? Infinity);
