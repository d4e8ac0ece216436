import { describe, expect, it } from "vitest";
import { type Asked, messageId, task, tencentSaying, tencentWithTasks } from "./support.js";

describe("a target of Tencent", () => {
  const both = { messageId, taskId: "123" };

  it.each([
    ["both ids", both],
    ["neither", {}],
    ["neither, but a day", { date: "2026-03-01" }],
    ["a task id that is no number", { taskId: "12a" }],
    ["a task id as a number", { taskId: 123 }],
    ["an id of two words", { messageId: "one two" }],
    ["an empty id", { messageId: "" }],
    ["recipients that are no list", { messageId, recipients: "alice@example.com" }],
    ["recipients that are no addresses", { messageId, recipients: ["alice"] }],
    ["another provider's ticket", { version: 1, provider: "azure", messageId }],
  ])("is refused before anything is asked for with %s", async (_what, wrong) => {
    const asked: Asked[] = [];
    const tencent = tencentWithTasks([task()], asked);
    const given = wrong as never;
    const usage = { kind: "usage", attempts: 0, message: expect.not.stringContaining("alice") as string };
    await expect(tencent.getStatus(given)).rejects.toMatchObject(usage);
    await expect(tencent.waitForStatus(given)).rejects.toMatchObject(usage);
    expect(asked).toEqual([]);
  });

  it.each(["both ids", "neither"])("makes no ticket with %s", (which) => {
    const wrong = (which === "neither" ? {} : both) as never;
    expect(() => tencentWithTasks([]).ticket(wrong)).toThrow(expect.objectContaining({ kind: "usage" }) as Error);
  });

  it.each([{ messageId, date: "2026-03-01", recipients: ["alice@example.com"] }, { taskId: "123" }])(
    "is written into a ticket and read again: %j",
    async (given) => {
      const tencent = tencentSaying(({ Action }) => (Action === "ListSendTasks" ? { Data: [task()] } : { EmailStatusList: [] }));
      const ticket = tencent.ticket(given, new Date("2026-03-01T00:00:00Z"));
      expect(ticket).toEqual({ ...given, version: 1, provider: "tencent", sentAt: "2026-03-01T00:00:00.000Z" });
      const stored = JSON.parse(JSON.stringify(ticket)) as typeof ticket;
      expect((await tencent.getStatus(stored)).operationId).toBe(given.taskId ?? given.messageId);
    },
  );
});
