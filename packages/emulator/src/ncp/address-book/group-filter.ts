import type { AddressBook } from "./address-book.js";

/** Asks for those who are in all of the groups, or in any of them. */
export interface GroupFilter {
  readonly andFilter: boolean;
  readonly groups: readonly string[];
}

/** The addresses that a filter finds, each once; undefined if it names a group that is not there. */
export function membersOf(addressBook: AddressBook, { andFilter, groups: names }: GroupFilter): readonly string[] | undefined {
  const groups = names.flatMap((name) => addressBook.group(name) ?? []);
  if (groups.length < names.length) return undefined;
  const anywhere = new Set(groups.flatMap(({ addresses }) => [...addresses]));
  return [...anywhere].filter((address) => !andFilter || groups.every(({ addresses }) => addresses.has(address)));
}
