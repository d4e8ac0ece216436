import { describe, expect, it } from "vitest";
import { bench, type Bench } from "./support/callers.js";
import { codeOf, createList, mailing, page, resultOf, rows, upload } from "./support/tencent.js";

const start = (at: Bench, id: number, more: object = {}): Promise<string | undefined> =>
  codeOf(at, "BatchSendEmail", mailing(id, more));

describe("Tencent's mailing to a list that was made here", () => {
  it("goes to each address of the list that is one, as often as it is there", async () => {
    const at = bench();
    const id = await createList(at);
    await upload(at, id, ["a@example.com", "nobody", "bounced@example.com", "a@example.com"]);
    at.clock.advance(1000);
    expect(await start(at, id)).toBeUndefined();
    at.clock.advance(2000);
    expect(await rows(at)).toMatchObject([
      { ToEmailAddress: "a@example.com", DeliverStatus: 1 },
      { ToEmailAddress: "bounced@example.com", DeliverStatus: 3 },
      { ToEmailAddress: "a@example.com", DeliverStatus: 1 },
    ]);
    expect(await resultOf(at, "ListSendTasks", { ...page, ReceiverId: id })).toMatchObject({
      Data: [{ ReceiverId: id, ReceiversName: "readers", RequestCount: 3, SendCount: 3 }],
    });
  });

  it("waits for the list to be uploaded completely", async () => {
    const at = bench();
    const id = await createList(at);
    const notReady = "OperationDenied.ReceiverStatusError";
    expect(await start(at, id)).toBe(notReady);
    await upload(at, id, ["a@example.com"]);
    expect(await start(at, id)).toBe(notReady);
    at.clock.advance(1000);
    expect(await start(at, id)).toBeUndefined();
    await upload(at, id, ["b@example.com"]);
    expect(await start(at, id)).toBe(notReady);
    expect(at.emulator.mailbox("tencent")).toHaveLength(1);
  });

  it("is refused for a list without an address to send to, and for one that was deleted", async () => {
    const at = bench();
    const id = await createList(at);
    await upload(at, id, ["nobody"]);
    at.clock.advance(1000);
    expect(await start(at, id)).toBe("OperationDenied.ReceiverStatusError");
    await resultOf(at, "DeleteReceiver", { ReceiverId: id });
    expect(await start(at, id)).toBe("OperationDenied.ReceiverNotExist");
  });

  it("is not changed by what becomes of the list while it waits for its time", async () => {
    const at = bench();
    const id = await createList(at);
    await upload(at, id, ["a@example.com"]);
    at.clock.advance(1000);
    await start(at, id, { TaskType: 2, TimedParam: { BeginTime: "2026-03-01 09:00:00" } });
    await resultOf(at, "DeleteReceiver", { ReceiverId: id });
    at.clock.advance(2 * 3_600_000);
    expect(await rows(at)).toMatchObject([{ ToEmailAddress: "a@example.com", DeliverStatus: 1 }]);
    expect(await resultOf(at, "ListSendTasks", page)).toMatchObject({ Data: [{ ReceiversName: "readers", TaskStatus: 10 }] });
  });
});
