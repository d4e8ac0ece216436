import { specOf } from "../../../src/service/spec.js";
import type { Bench, Reply } from "../callers.js";
import type { Errand, Exchange } from "./exchange.js";
import { addressBook, files, settings, templates, templateFiles, tree, unsubscribers } from "./ncp-account.js";

const period = "startDateTime=2026-03-01&endDateTime=2026-03-02";

export const ncp: Exchange = {
  provider: "ncp",
  sending: "createMailRequest",
  send: (at, body) => at.ncp("POST", "/mails", body),
  read: async (at, { body }) => {
    const { requestId } = body as { requestId: string };
    const getMailList = await at.ncp("GET", `/mails/requests/${requestId}/mails?size=100`);
    const [mail] = (getMailList.body as { content: readonly { mailId: string }[] }).content;
    return {
      getMailRequestStatus: await at.ncp("GET", `/mails/requests/${requestId}/status`),
      getMailRequestList: await at.ncp("GET", `/mails/requests?${period}&size=100`),
      getMailList,
      getMail: await at.ncp("GET", `/mails/${String(mail?.mailId)}`),
      getSendBlockList: await at.ncp("GET", "/send-block?targetAddress=bounced@example.com"),
    };
  },
  readNothing: async (at) => {
    return {
      getMailRequestStatus: await at.ncp("GET", "/mails/requests/1/status"),
      getMailRequestList: await at.ncp("GET", `/mails/requests?${period}&sendStatus=C`),
      getMailList: await at.ncp("GET", "/mails/requests/1/mails"),
      getMail: await at.ncp("GET", "/mails/1"),
      getSendBlockList: await at.ncp("GET", "/send-block?targetAddress=nobody@example.com"),
    };
  },
  others: async (at) => {
    const errands = errandsAt(at);
    for (const run of [files, templates, tree, templateFiles, addressBook, unsubscribers, settings]) await run(errands);
    return errands.record;
  },
  places: Object.fromEntries(
    Object.entries(specOf("ncp").document.paths ?? {}).flatMap(([path, item]) =>
      Object.entries(item as Readonly<Record<string, { operationId: string }>>).map(([method, { operationId }]) => {
        return [operationId, { method: method.toUpperCase(), path: path.replace(/\{\w+\}/g, "1") }];
      }),
    ),
  ),
};

/** Runs errands and keeps their answers. */
export interface Errands {
  readonly at: Bench;
  readonly record: readonly Errand[];
  /** Both return the body of the answer. */
  readonly done: (operationId: string, replying: Promise<Reply>) => Promise<unknown>;
  readonly refused: (operationId: string, replying: Promise<Reply>) => Promise<unknown>;
}

function errandsAt(at: Bench): Errands {
  const record: Errand[] = [];
  const run = async (operationId: string, replying: Promise<Reply>, refused: boolean): Promise<unknown> => {
    const reply = await replying;
    record.push({ operationId, reply, refused });
    return reply.body;
  };
  return {
    at,
    record,
    done: (operationId, replying) => run(operationId, replying, false),
    refused: (operationId, replying) => run(operationId, replying, true),
  };
}
