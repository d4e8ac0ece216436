import { type Answer, json } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { badRequest, notFound } from "../refusals.js";
import type { AddressBook } from "./address-book.js";

type Operation =
  | "createAddressBook"
  | "getAddressBook"
  | "deleteAddressBook"
  | "deleteAddress"
  | "deleteRecipientGroup"
  | "deleteRecipientGroupRelation"
  | "deleteRecipientGroupRelationEmpty";

/** A group and some addresses. */
interface AddressBookRequest {
  readonly groupName?: string;
  readonly emailAddresses?: readonly string[];
}

/** The operations on the address book. */
export function createAddressBookHandlers(addressBook: AddressBook): Record<Operation, Handler> {
  const counts = (status = 200): Answer => json(status, countsOf(addressBook));

  return {
    // The work goes on afterwards, so that the answer has the counts of before. A choice: it is done as soon as the answer is given.
    createAddressBook({ body }) {
      const { groups } = body as { readonly groups: readonly AddressBookRequest[] };
      const names = groups.flatMap(({ groupName = [] }) => groupName);
      if (new Set(names).size < names.length) return badRequest("groups has a groupName twice.");
      const before = counts(201);
      for (const { groupName, emailAddresses = [] } of groups) addressBook.add(groupName, emailAddresses);
      return before;
    },

    getAddressBook: () => counts(),

    deleteAddressBook() {
      const deletedAddressCount = addressBook.addressCount;
      addressBook.clear();
      return json(200, { deletedAddressCount });
    },

    // A choice, here and below: addresses that are not there are passed over.
    deleteAddress({ body }) {
      addressBook.deleteAddresses((body as { readonly emailAddresses: readonly string[] }).emailAddresses);
      return counts();
    },

    deleteRecipientGroup: ({ query }) => (addressBook.deleteGroup(query.groupName as string) ? counts() : notFound()),

    deleteRecipientGroupRelation({ body }) {
      const { groupName, emailAddresses } = body as Required<AddressBookRequest>;
      const group = addressBook.group(groupName);
      if (group === undefined) return notFound();
      for (const address of emailAddresses) group.addresses.delete(address);
      return counts();
    },

    deleteRecipientGroupRelationEmpty({ query }) {
      const group = addressBook.group(query.groupName as string);
      if (group === undefined) return notFound();
      group.addresses.clear();
      return counts();
    },
  };
}

const countsOf = ({ addressCount, groups }: AddressBook): Record<string, unknown> => ({
  totalAddressCount: addressCount,
  groups: [...groups].map(({ sid, name, addresses }) => ({ sid, groupName: name, addressCount: addresses.size })),
});
