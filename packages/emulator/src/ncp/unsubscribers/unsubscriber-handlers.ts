import { type Answer, json } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { unsubscriberList } from "./unsubscriber-list.js";
import type { Unsubscribers } from "./unsubscribers.js";

type Operation = "registerUnsubscribers" | "getUnsubscribersList" | "deleteUnsubscribers";

/** The operations on the list of unsubscribers. */
export function createUnsubscriberHandlers(unsubscribers: Unsubscribers): Record<Operation, Handler> {
  return {
    registerUnsubscribers: ({ body, now }) =>
      eachOf(body, 201, (address) => {
        if (unsubscribers.has(address)) return false;
        // A choice: whoever calls the API counts as a manager.
        unsubscribers.add({ address, atMs: now.getTime(), isRegByManager: true });
        return true;
      }),

    getUnsubscribersList: (call) => unsubscriberList(unsubscribers, call),

    deleteUnsubscribers: ({ body }) => eachOf(body, 200, (address) => unsubscribers.delete(address)),
  };
}

/** Does something for each address, and counts those for which there was something to do. */
function eachOf(body: unknown, status: number, act: (address: string) => boolean): Answer {
  const { blockedReceivers } = body as { readonly blockedReceivers: readonly string[] };
  const requestCount = blockedReceivers.length;
  const count = blockedReceivers.filter(act).length;
  return json(status, { count, requestCount, ignoreCount: requestCount - count });
}
