import type { Answer } from "../../service/answer.js";
import { type Story, tell } from "../../stories/story.js";
import { refusal } from "../refusals.js";
import { maxReceivers } from "../tasks.js";

/** An address of a list. */
export interface Receiver {
  readonly id: number;
  readonly email: string;
  /** A string that holds a JSON object. */
  readonly templateData: string;
  readonly addedAtMs: number;
  readonly isValid: boolean;
}

export interface ReceiverList {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly createdAtMs: number;
  /** Those that are still being uploaded included. */
  readonly receivers: Receiver[];
  /** The names of the template's variables, which all uploads have in common; undefined before the first one. */
  variables?: string;
  uploadedAtMs?: number;
}

/** To be uploaded, being uploaded, uploaded completely. */
export type ReceiversStatus = 1 | 2 | 3;

/** The lists of recipients that were made here, by number. */
export interface ReceiverLists {
  add(name: string, description: string, nowMs: number): ReceiverList;
  /** Whether there was such a list to remove. */
  remove(id: number): boolean;
  find(id: number): ReceiverList | undefined;
  all(): readonly ReceiverList[];
  statusOf(list: ReceiverList, nowMs: number): ReceiversStatus;
  /** The addresses that are uploaded. */
  receiversOf(list: ReceiverList, nowMs: number): readonly Receiver[];
  /** Where a mailing to the list would go: nowhere before all of it is uploaded, and not to what is no address. */
  recipientsOf(list: ReceiverList, nowMs: number): readonly string[];
}

const upload: Story<ReceiversStatus> = [
  { at: 0, says: 2 },
  { at: 1, says: 3 },
];

export function createReceiverLists(stepMs: number): ReceiverLists {
  const lists = new Map<number, ReceiverList>();
  // The numbers before are those of the lists that need not be made.
  let lastId = maxReceivers;
  const statusSince = (uploadedAtMs: number, nowMs: number): ReceiversStatus => tell(upload, nowMs - uploadedAtMs, stepMs).says;
  const statusOf: ReceiverLists["statusOf"] = ({ uploadedAtMs }, nowMs) =>
    uploadedAtMs === undefined ? 1 : statusSince(uploadedAtMs, nowMs);
  return {
    add(name, description, nowMs) {
      lastId += 1;
      const list = { id: lastId, name, description, createdAtMs: nowMs, receivers: [] };
      lists.set(lastId, list);
      return list;
    },
    remove: (id) => lists.delete(id),
    find: (id) => lists.get(id),
    all: () => [...lists.values()],
    statusOf,
    receiversOf: ({ receivers }, nowMs) => receivers.filter(({ addedAtMs }) => statusSince(addedAtMs, nowMs) === 3),
    recipientsOf: (list, nowMs) =>
      statusOf(list, nowMs) === 3 ? list.receivers.filter(({ isValid }) => isValid).map(({ email }) => email) : [],
  };
}

export const unknownList = (): Answer => refusal("OperationDenied.ReceiverNotExist", "The list does not exist.");
