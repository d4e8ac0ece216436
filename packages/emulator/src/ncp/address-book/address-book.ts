import { createSids } from "../sids.js";

/** A group and its addresses. */
export interface Group {
  readonly sid: number;
  readonly name: string;
  readonly addresses: Set<string>;
}

/**
 * Addresses, and groups of them; an address may be in none of the groups and in several.
 *
 * A choice: two addresses are the same only if they are written the same.
 */
export interface AddressBook {
  readonly addressCount: number;
  /** In the order in which they were made. */
  readonly groups: Iterable<Group>;
  group(name: string): Group | undefined;
  /** Adds addresses to a group, which is made if it is not there yet; without a name, to none. */
  add(groupName: string | undefined, addresses: readonly string[]): void;
  /** Takes addresses out of the book, and so out of all groups. */
  deleteAddresses(addresses: readonly string[]): void;
  /** Deletes a group, and keeps its addresses. False if there never was one: what was deleted before can be deleted again. */
  deleteGroup(name: string): boolean;
  /** Deletes all addresses and all groups. */
  clear(): void;
}

export function createAddressBook(): AddressBook {
  const addresses = new Set<string>();
  const groups = new Map<string, Group>();
  const everMade = new Set<string>();
  const nextSid = createSids();

  function groupOf(name: string): Group {
    const group = groups.get(name) ?? { sid: nextSid(), name, addresses: new Set() };
    groups.set(name, group);
    everMade.add(name);
    return group;
  }

  return {
    get addressCount() {
      return addresses.size;
    },
    get groups() {
      return groups.values();
    },
    group: (name) => groups.get(name),
    add(groupName, added) {
      const into = groupName === undefined ? [addresses] : [addresses, groupOf(groupName).addresses];
      for (const set of into) for (const address of added) set.add(address);
    },
    deleteAddresses(deleted) {
      const from = [addresses, ...[...groups.values()].map((group) => group.addresses)];
      for (const set of from) for (const address of deleted) set.delete(address);
    },
    deleteGroup(name) {
      groups.delete(name);
      return everMade.has(name);
    },
    clear() {
      addresses.clear();
      groups.clear();
    },
  };
}
