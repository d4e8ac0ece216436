import { describe, expect, it } from "vitest";
import { type Asked, messageId, onPage, refusing, row, tencentAnswering, tencentSaying } from "./support.js";

const target = { messageId };
const to = (name: string | number, fields: object = {}): object =>
  row({ ToEmailAddress: `r${String(name)}@example.com`, ...fields });
const many = (count: number): object[] => Array.from({ length: count }, (_item, index) => to(index, { DeliverStatus: 1 }));

describe("the rows of a mail", () => {
  it("are asked for by its id alone, a hundred at a time", async () => {
    const asked: Asked[] = [];
    await tencentAnswering([row()], asked).getStatus(target);
    expect(asked).toEqual([
      { Action: "GetSendEmailStatus", RequestDate: "2026-03-01", Offset: 0, Limit: 100, MessageId: messageId },
    ]);
  });

  it.each([
    [1, 1],
    [90, 1],
    [99, 1],
    [100, 2],
    [120, 2],
    [250, 3],
    [299, 3],
  ])("are all read: %i rows in %i calls", async (count, calls) => {
    const asked: Asked[] = [];
    const { recipients } = await tencentAnswering(many(count), asked).getStatus(target);
    expect(recipients).toHaveLength(count);
    expect(asked.map(({ Offset, Limit }) => [Offset, Limit])).toEqual([0, 100, 200].slice(0, calls).map((from) => [from, 100]));
  });

  it("count once where they are repeated, as when rows shift", async () => {
    const { recipients } = await tencentAnswering([...many(100), ...many(20)]).getStatus(target);
    expect(recipients).toHaveLength(100);
    expect(recipients.every(({ history }) => history.length === 1)).toBe(true);
  });

  it("do not include those of another mail, nor what is no row", async () => {
    const rows = [row({ MessageId: "another", DeliverStatus: 3 }), null, 5, {}, row({ DeliverStatus: 1 })];
    const { state, recipients } = await tencentAnswering(rows).getStatus(target);
    expect([state, recipients.map(({ recipient }) => recipient)]).toEqual(["delivered", ["alice@example.com"]]);
  });

  it.each([
    ["repeats a page", (): object => ({ EmailStatusList: many(100) }), 2],
    ["has always more", ({ Offset }: Asked): object => ({ EmailStatusList: many(Offset + 100).slice(Offset) }), 3],
    ["has no list", (): object => ({}), 1],
    ["has a list that is none", (): object => ({ EmailStatusList: {} }), 1],
    ["has no list", (): object => ({ EmailStatusList: null }), 1],
    ["breaks off", ({ Offset }: Asked): object => (Offset === 0 ? { EmailStatusList: many(100) } : {}), 2],
  ])("are an error, never half an answer, of a server that %s", async (_what, answer, calls) => {
    const asked: Asked[] = [];
    await expect(tencentSaying(answer, asked).getStatus(target)).rejects.toMatchObject({ kind: "decode", provider: "tencent" });
    expect(asked).toHaveLength(calls);
  });

  it.each([
    ["an empty list", (call: Asked): object => ({ EmailStatusList: onPage([], call) })],
    ["the error for what does not exist", (): object => refusing("ResourceNotFound")],
  ])("are not found for %s", async (_what, answer) => {
    const status = await tencentSaying(answer).getStatus(target);
    expect(status).toMatchObject({ operation: "unknown", state: "unknown", finality: "open", recipients: [] });
    expect(status.reason?.code).toBe("not-found");
  });
});
