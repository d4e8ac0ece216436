import { describe, expect, it } from "vitest";
import { taskStatusMap } from "../src/generated/status-map.gen.js";
import { type Asked, refusing, task, tencentSaying, tencentWithTasks } from "./support.js";

const target = { taskId: "123" };

describe("a bulk task of Tencent", () => {
  it.each([
    [1, 1, "pending", "queued", "pending", undefined],
    [1, 2, "scheduled", "scheduled", "pending", undefined],
    [1, 3, "pending", "queued", "pending", undefined],
    [5, 1, "running", "sending", "pending", undefined],
    [5, 2, "running", "sending", "pending", undefined],
    [6, 1, "running", "sending", "pending", "quota"],
    [7, 1, "failed", "failed", "not-delivered", "unspecified"],
    [3, 1, "unknown", "unknown", "unknown", "unmapped"],
    [3, 2, "unknown", "unknown", "unknown", "unmapped"],
  ])(
    "with the status %i and the type %i is %s, its mails %s",
    async (TaskStatus, TaskType, operation, state, outcome, reason) => {
      const answer = await tencentWithTasks([task({ TaskStatus, TaskType })]).getStatus(target);
      expect(answer).toMatchObject({ operationId: "123", operation, state, outcome, certainty: "reported", recipients: [] });
      expect(answer.reason?.code).toBe(reason);
      expect(answer.raw).toEqual({ status: TaskStatus, body: task({ TaskStatus, TaskType }) });
    },
  );

  it("is known for each TaskStatus of the spec", () => {
    expect(Object.keys(taskStatusMap)).toEqual(["1", "5", "6", "7", "10"]);
  });

  it("is finished when it is done, which says of no mail that it arrived", async () => {
    const answer = await tencentWithTasks([task({ TaskStatus: 10, SendCount: 1000 })]).getStatus(target);
    expect(answer).toMatchObject({ operation: "finished", finality: "open", recipients: [] });
    expect(answer.outcome).not.toBe("delivered");
    expect(["sending", "sent", "unknown"]).toContain(answer.state);
    expect(answer.ceiling).not.toBe("delivered");
  });

  it("says why it failed, in the service's own words", async () => {
    const failed = task({ TaskStatus: 7, ErrMsg: "The template is not approved." });
    expect((await tencentWithTasks([failed]).getStatus(target)).reason?.text).toBe("The template is not approved.");
  });

  it("counts its mails, which are told of no further than sent", async () => {
    const { counts } = await tencentWithTasks([task()]).getStatus(target);
    expect(counts).toEqual({
      total: 1000,
      by: { sent: 400 },
      engagement: {},
      basis: "cumulative",
      complete: false,
      raw: { RequestCount: 1000, SendCount: 400, CacheCount: 100 },
    });
  });

  it("is looked for in the list of all, page by page and no further", async () => {
    const tasks = Array.from({ length: 350 }, (_item, index) => task({ TaskId: 1000 - index, TaskStatus: 7 }));
    tasks[230] = task({ TaskStatus: 5 });
    const asked: Asked[] = [];
    expect((await tencentWithTasks(tasks, asked).getStatus(target)).operation).toBe("running");
    expect(asked).toEqual([0, 100, 200].map((Offset) => ({ Action: "ListSendTasks", Offset, Limit: 100 })));
  });

  it("is known by a number that the service writes as a text, too", async () => {
    expect((await tencentWithTasks([task({ TaskId: "123" })]).getStatus(target)).operation).toBe("running");
  });

  it.each([
    ["without a task", []],
    ["among others", [task({ TaskId: 1230 }), task({ TaskId: 12 }), task({ TaskId: null })]],
  ])("is not found %s", async (_what, tasks) => {
    const answer = await tencentWithTasks(tasks).getStatus(target);
    expect(answer).toMatchObject({ operation: "unknown", state: "unknown", finality: "open", reason: { code: "not-found" } });
  });

  it("is not found where the service says so", async () => {
    const answer = await tencentSaying(() => refusing("ResourceNotFound")).getStatus(target);
    expect(answer).toMatchObject({ state: "unknown", reason: { code: "not-found" } });
  });

  it("is found behind an entry that is none", async () => {
    expect((await tencentWithTasks([null, task()]).getStatus(target)).operation).toBe("running");
  });

  it("is an error where the list is none", async () => {
    await expect(tencentSaying(() => ({ TotalCount: 1 })).getStatus(target)).rejects.toMatchObject({ kind: "decode" });
  });
});
