import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulated, mailTo, startEmulator } from "./emulated.js";
import { collect } from "./support.js";

let world: Emulated;
beforeAll(async () => {
  world = await startEmulator("2026-02-28T17:00:00Z");
});
afterAll(() => world.close());

const { Destination, ...mailing } = mailTo();

describe("bulk tasks of Tencent against the emulator", () => {
  it.each([["pending"], ["running"], ["finished"]])("follows a bulk task: %s", async (operation) => {
    const { tencent, clock } = world;
    const task = { ...mailing, ReceiverId: 13, TaskType: 1 as const };
    const { TaskId } = await tencent.api.batchSendEmail(task);
    clock.advance(["pending", "running", "finished"].indexOf(operation) * 1000);
    const status = await tencent.getStatus({ taskId: String(TaskId) });
    expect(status).toMatchObject({ operation, counts: { total: 13 }, recipients: [] });
    expect(status.outcome).not.toBe("delivered");
  });

  it("finds a bulk task behind a hundred others, and scheduled where it has a time", async () => {
    const { tencent } = world;
    const timed = { ...mailing, ReceiverId: 1, TaskType: 2 as const, TimedParam: { BeginTime: "2026-04-01 00:00:00" } };
    const ids: number[] = [];
    while (ids.length < 120) ids.push((await tencent.api.batchSendEmail(timed)).TaskId);
    for (const id of [ids[0], ids[119]]) {
      const status = await tencent.getStatus({ taskId: String(id) });
      expect([status.operation, status.state]).toEqual(["scheduled", "scheduled"]);
    }
    expect((await tencent.getStatus({ taskId: "987654" })).reason?.code).toBe("not-found");
  });
});

describe("the list of Tencent against the emulator", () => {
  it("goes over several days, and on from a stored cursor", async () => {
    const { tencent, clock } = world;
    clock.advance(24 * 3_600_000 * 2);
    const from = clock.now();
    const sent: string[] = [];
    for (const story of ["delivered", "delivered", "bounced+1", "delivered", "delivered", "bounced+1"]) {
      sent.push((await tencent.api.sendEmail(mailTo(`${story}@example.com`))).MessageId);
      if (story === "bounced+1") clock.advance(24 * 3_600_000);
    }
    const pages = await collect(tencent.listStatuses({ from }).pages());
    expect(pages.flatMap(({ items }) => items.map(({ operationId }) => operationId))).toEqual(sent);
    const [first] = pages;
    const rest = await collect(tencent.listStatuses({ from }, { cursor: first?.cursor }));
    expect(rest.map(({ operationId }) => operationId)).toEqual(sent.slice(3));
    const bounced = await collect(tencent.listStatuses({ from, recipient: "bounced+1@example.com" }));
    expect(bounced.map(({ operationId, state }) => [operationId, state])).toEqual([
      [sent[2], "bounced"],
      [sent[5], "bounced"],
    ]);
  });
});
