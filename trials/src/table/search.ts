import type { SendStatusError } from "@sendstatus/core";
import type { Mail, Provider } from "./providers.js";
import { orderTag } from "./sends.js";

/** How many mails a provider knows of a send that failed, as an application can find out by what it has. */
export type Search = (mail: Mail, error: SendStatusError, from: Date) => Promise<number>;

const recipient = "delivered@example.com";

/** What the page advises to do where a mail may have been sent. */
export const searches: Readonly<Record<Provider, Search>> = {
  async azure(mail, { idempotencyKey = "" }) {
    const { reason } = await mail.azure.getStatus({ operationId: idempotencyKey });
    return reason?.code === "not-found" ? 0 : 1;
  },
  async twilio(mail, _error, from) {
    const tags = `order:${orderTag.order};`;
    return countOf(mail.twilio.api.listEmails({ startDate: from.toISOString(), tags }));
  },
  tencent: (mail, _error, from) => countOf(mail.tencent.listStatuses({ from, recipient })),
  ncp: (mail, _error, from) => countOf(mail.ncp.listStatuses({ from, recipient })),
};

async function countOf(list: AsyncIterable<unknown>): Promise<number> {
  const found: unknown[] = [];
  for await (const item of list) found.push(item);
  return found.length;
}
