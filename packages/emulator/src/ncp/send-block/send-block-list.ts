import { type Answer, json } from "../../service/answer.js";
import type { Call, Handler } from "../../service/provider.js";
import { nesDateTime } from "../nes.js";
import { ordered, orderOf, page, type PageQuery } from "../page.js";
import { unknownProperty } from "../refusals.js";
import type { Block, SendBlocks } from "./send-blocks.js";

interface SendBlockListQuery extends PageQuery {
  readonly targetAddress?: string;
}

/** An address was blocked, or the block ended. */
interface HistoryEntry {
  readonly sid: number;
  readonly block: Block;
  readonly action: keyof typeof actionLabels;
  readonly atMs: number;
}

const actionLabels = { C: "Create", D: "Delete" } as const;
const requesterLabels = { CUSTOMER: "Customer", OTHER_CUSTOMER: "Other customer", SYSTEM: "System" } as const;

/** The operation on the block list. */
export const createSendBlockList = (blocks: SendBlocks): Record<"getSendBlockList", Handler> => ({
  getSendBlockList: (call) => sendBlockList(blocks, call),
});

/** Whether an address is blocked, and a page of its history. */
function sendBlockList(blocks: SendBlocks, { query, now }: Pick<Call, "query" | "now">): Answer {
  const { targetAddress = "", ...wanted } = query as SendBlockListQuery;
  const order = orderOf(wanted);
  if (order.property !== "createUtc") return unknownProperty();
  const nowMs = now.getTime();
  const history = blocks
    .blocksOf(targetAddress, nowMs)
    .flatMap(entriesOf)
    .filter(({ atMs }) => atMs <= nowMs);
  const untilMs = blocks.untilMs(targetAddress, nowMs);
  return json(200, {
    ...page(
      ordered(history, ({ atMs }) => atMs, order),
      order,
      wanted,
      described,
    ),
    registerStatus: untilMs === undefined ? "Not blocked" : "Blocked",
    expectedDeleteDate: nesDateTime(untilMs),
  });
}

/** A choice: both entries of a block have their numbers from its bounce, so that no other has them. */
function entriesOf(block: Block): readonly HistoryEntry[] {
  const { serial, bounce, untilMs } = block;
  return [
    { sid: 2 * serial - 1, block, action: "C", atMs: bounce.atMs },
    { sid: 2 * serial, block, action: "D", atMs: untilMs },
  ];
}

function described({ sid, block: { bounce }, action, atMs }: HistoryEntry): Record<string, unknown> {
  const isCreated = action === "C";
  const requester = isCreated ? bounce.requester : "SYSTEM";
  return {
    targetAddress: bounce.address,
    actionType: { label: actionLabels[action], code: action },
    actionRequesterType: { label: requesterLabels[requester], code: requester },
    requestDate: nesDateTime(atMs),
    historySid: sid,
    sendResultCode: isCreated ? bounce.sendResultCode : null,
    sendResultMessage: isCreated ? bounce.sendResultMessage : null,
  };
}
