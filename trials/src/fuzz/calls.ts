import type { MailStatus } from "@sendstatus/core";
import type { Mail } from "./clients.js";
import { type ProviderName, requestsOf } from "./samples.js";

/** Something that an app can ask a client for. */
export interface ClientCall {
  readonly name: string;
  /** Gives the statuses that came of it, if any. */
  readonly run: (mail: Mail) => Promise<readonly MailStatus[]>;
}

/** Any method of a generated API. */
type Api = Readonly<Record<string, (input: object, options?: { readonly maxPages: number }) => PromiseLike<unknown>>>;

const from = new Date("2026-03-01T10:00:00Z");
const to = new Date("2026-03-02T10:00:00Z");
const maxPages = 4;

/** The ids of the samples, so that what is answered is of the send that was asked about. */
const targets = {
  azure: [
    { provider: "azure", operationId: "F9168C5E-CEB2-4faa-B6BF-329BF39FA1E4", recipients: ["first.recipient@example.com"] },
  ],
  twilio: [
    { provider: "twilio", operationId: "comms_operation_01h2xcejqtf2nbrexx3vqjhp41" },
    { provider: "twilio", operationId: "comms_operation_01j8m3k5n7p9q1r3s5t7v9w1x3" },
  ],
  tencent: [
    { provider: "tencent", messageId: "qcloudses-30-4123414323-date-20210101094334-syNARhMTbKI1" },
    {
      provider: "tencent",
      messageId: "qcloudses-30-1300000000-date-20261102101500-b1B2c3D4e5F6",
      recipients: ["nobody@example.com", "first.recipient@example.com"],
    },
    { provider: "tencent", messageId: "qcloudses-30-1300000000-date-20261102101500-a1B2c3D4e5F6" },
    { provider: "tencent", taskId: "124" },
  ],
  ncp: [
    { provider: "ncp", requestId: "20260115000000000123" },
    { provider: "ncp", requestId: "20260115000000000123", mailId: "20260115000000000456" },
  ],
} as const;

/** Everything that can be asked of a provider: each method of its API, its lists page by page, and each way to a status. */
export function callsOf(provider: ProviderName): ClientCall[] {
  const requests = [...requestsOf(provider)];
  return [
    ...requests.map(([name, input]) => ({
      name,
      run: async (mail: Mail) => called(mail[provider].api as unknown as Api, name, input),
    })),
    ...targets[provider].flatMap((target): ClientCall[] => [
      { name: "getStatus", run: async (mail) => [await mail.getStatus(target)] },
      { name: "waitForStatus", run: async (mail) => [await mail.waitForStatus(target, { maxReads: 6 })] },
      { name: "watchStatus", run: async (mail) => all(mail.watchStatus(target, { until: "finished", maxReads: 4 })) },
    ]),
    ...(provider === "azure"
      ? []
      : [{ name: "listStatuses", run: async (mail: Mail) => all(mail.listStatuses({ provider, from, to }, { maxPages })) }]),
  ];
}

/** Calls a method and, where it gives a list, reads that to its end. */
async function called(api: Api, name: string, input: object): Promise<readonly MailStatus[]> {
  const call = api[name]?.(input, { maxPages });
  if (typeof call === "object" && Symbol.asyncIterator in call) await all(call as unknown as AsyncIterable<unknown>);
  await call;
  return [];
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
