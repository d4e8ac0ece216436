import { specOf } from "../../../src/service/spec.js";
import type { Bench } from "../callers.js";
import { actionOf, mailing, type Row } from "../tencent.js";
import type { Errand, Exchange } from "./exchange.js";
import { blockLists, mailingLists, reports, senders, templates, unsubscribing } from "./tencent-account.js";

const page = { Offset: 0, Limit: 100 };
const query = { RequestDate: "2026-03-01", ...page };

export const tencent: Exchange = {
  provider: "tencent",
  sending: "sendEmail",
  send: (at, body) => at.tencent("SendEmail", body),
  read: async (at) => {
    return {
      getSendEmailStatus: await at.tencent("GetSendEmailStatus", query),
      listSendTasks: await at.tencent("ListSendTasks", page),
    };
  },
  readNothing: async (at) => ({ getSendEmailStatus: await at.tencent("GetSendEmailStatus", query) }),
  others: async (at) => {
    const errands = errandsAt(at);
    await errands.done("batchSendEmail", mailing(20));
    await errands.done("listSendTasks", page);
    await errands.refused("batchSendEmail", mailing(0));
    await errands.refused("listSendTasks", { ...page, Limit: 101 });
    for (const run of [templates, senders, mailingLists, blockLists, reports, unsubscribing]) await run(errands);
    return errands.record;
  },
  places: Object.fromEntries(
    specOf("tencent").operations.map(({ id }) => [id, { method: "POST", path: "/", action: actionOf(id) }]),
  ),
};

/** Runs errands and keeps their answers. */
export interface Errands {
  readonly at: Bench;
  readonly record: readonly Errand[];
  /** Both return what stands in the envelope. */
  readonly done: (operationId: string, body: object) => Promise<Row>;
  readonly refused: (operationId: string, body: object) => Promise<Row>;
}

function errandsAt(at: Bench): Errands {
  const record: Errand[] = [];
  const run = async (operationId: string, body: object, refused: boolean): Promise<Row> => {
    const reply = await at.tencent(actionOf(operationId), body);
    record.push({ operationId, reply, refused });
    return (reply.body as { Response: Row }).Response;
  };
  return {
    at,
    record,
    done: (operationId, body) => run(operationId, body, false),
    refused: (operationId, body) => run(operationId, body, true),
  };
}
