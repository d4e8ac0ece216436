import { nodeFetch } from "@sendstatus/core/node";
import { type Assignment, type Provider, providers } from "./assignment.js";
import { clientsOf, unheardOf } from "./clients.js";
import { fastClock } from "./fast-clock.js";
import { senders } from "./sends.js";
import { expectKind, expectSame, type Report, take } from "./steps.js";

/** Where there is `node:http`: a send and its status over it, and a call that is broken off. */
export function throughNode(assignment: Assignment): Promise<Report> {
  const fetch = nodeFetch();
  const mail = clientsOf(assignment, fetch);
  const act = async (provider: Provider): Promise<void> => {
    const { ticket } = await senders[provider](mail, fastClock(assignment.clock));
    const status = await mail.getStatus(ticket);
    expectSame("[provider, is it known]", [status.provider, status.state !== "unknown"], [provider, true]);
    const signal = AbortSignal.timeout(50);
    await expectKind("aborted", unheardOf(assignment, fetch).getStatus(ticket, { signal }));
  };
  return Promise.all(providers.map((provider) => take("nodeFetch", provider, () => act(provider))));
}
