import { describe, expect, it } from "vitest";
import { outcomes } from "../src/index.js";
import { bench, type Bench } from "./support/callers.js";
import { faultsOf, requestExamples } from "./support/spec-schema.js";
import { mailing, resultOf, type Row, rows } from "./support/tencent.js";

interface Tasks {
  readonly TotalCount: number;
  readonly Data: readonly Row[];
}

const start = async (at: Bench, body: object): Promise<Row> => resultOf(at, "BatchSendEmail", body);

const list = async (at: Bench, filter: object = {}): Promise<Tasks> =>
  (await resultOf(at, "ListSendTasks", { Offset: 0, Limit: 100, ...filter })) as unknown as Tasks;

describe("Tencent's mailing", () => {
  it("goes from waiting over sending to done", async () => {
    const at = bench();
    expect(await start(at, mailing(26))).toMatchObject({ TaskId: 1 });
    const common = {
      TaskId: 1,
      FromEmailAddress: "Sender <sender@example.org>",
      ReceiverId: 26,
      ReceiversName: "List 26",
      TaskType: 1,
      RequestCount: 26,
      Subject: "Our news",
      Template: { TemplateID: 7, TemplateData: "{}" },
      CycleParam: null,
      TimedParam: null,
      ErrMsg: "",
      CreateTime: "2026-03-01 08:00:00",
    };
    const steps = [
      { TaskStatus: 1, SendCount: 0, CacheCount: 0, UpdateTime: "2026-03-01 08:00:00" },
      { TaskStatus: 5, SendCount: 0, CacheCount: 26, UpdateTime: "2026-03-01 08:00:01" },
      // Two of each outcome, of which Tencent itself refuses two.
      { TaskStatus: 10, SendCount: 22, CacheCount: 0, UpdateTime: "2026-03-01 08:00:02" },
    ];
    for (const step of steps) {
      expect(await list(at)).toMatchObject({ TotalCount: 1, Data: [{ ...common, ...step }] });
      at.clock.advance(1000);
    }
  });

  it("sends a mail of its own to each recipient of the list, who share the outcomes", async () => {
    const at = bench();
    await start(at, mailing(outcomes.length + 1));
    at.clock.advance(5000);
    const found = await rows(at);
    expect(found.map(({ ToEmailAddress }) => ToEmailAddress)).toEqual([
      ...outcomes.map((outcome, index) => `${outcome}+${String(index + 1)}@example.com`),
      `${outcomes[0]}+${String(outcomes.length + 1)}@example.com`,
    ]);
    expect(new Set(found.map(({ MessageId }) => MessageId)).size).toBe(found.length);
    expect(found.slice(0, 3)).toMatchObject([{ DeliverStatus: 1 }, { DeliverStatus: 3 }, { SendStatus: 1007 }]);
  });

  it.each([
    ["TimedParam", { TaskType: 2, TimedParam: { BeginTime: "2026-03-02 00:30:00" } }],
    ["CycleParam", { TaskType: 3, CycleParam: { BeginTime: "2026-03-02 00:30:00", IntervalTime: 24 } }],
  ])("waits for its time in Chinese time: %s", async (_, when) => {
    const at = bench();
    await start(at, mailing(1, when));
    at.clock.advance(16.5 * 3_600_000 - 121);
    expect(await list(at)).toMatchObject({ Data: [{ TaskStatus: 1, UpdateTime: "2026-03-01 08:00:00", ...when }] });
    expect(await rows(at, { RequestDate: "2026-03-02" })).toEqual([]);
    at.clock.advance(2001);
    expect(await list(at)).toMatchObject({ Data: [{ TaskStatus: 10, UpdateTime: "2026-03-02 00:30:02" }] });
    expect(await rows(at)).toEqual([]);
    expect(await rows(at, { RequestDate: "2026-03-02" })).toMatchObject([{ DeliverStatus: 1 }]);
  });

  it.each<[string, object, string]>([
    ["an unknown list", mailing(50_001), "OperationDenied.ReceiverNotExist"],
    ["an empty list", mailing(0), "OperationDenied.ReceiverStatusError"],
    ["a malformed sender", mailing(1, { FromEmailAddress: "Nobody" }), "FailedOperation.IncorrectSender"],
    ["no content", mailing(1, { Template: undefined }), "MissingParameter.SendParamNecessary"],
    ["no time", mailing(1, { TaskType: 2 }), "MissingParameter.TimedParamNecessary"],
    ["no rhythm", mailing(1, { TaskType: 3 }), "MissingParameter.CycleParamNecessary"],
    [
      "a time in the past",
      mailing(1, { TaskType: 2, TimedParam: { BeginTime: "2026-03-01 07:59:59" } }),
      "InvalidParameterValue.BeginTimeBeforeNow",
    ],
    ["no such time", mailing(1, { TaskType: 2, TimedParam: { BeginTime: "2026-13-01 07:59:59" } }), "InvalidParameterValue"],
    ["an unknown field", mailing(1, { Cc: [] }), "UnknownParameter"],
  ])("is refused with %s", async (_, body, code) => {
    const at = bench();
    expect(await start(at, body)).toMatchObject({ Error: { Code: code } });
    expect(await list(at)).toMatchObject({ TotalCount: 0, Data: [] });
  });

  it("is accepted in the spec's own words, and shown as the spec has it", async () => {
    const examples = requestExamples("tencent", "batchSendEmail");
    expect(examples).not.toEqual([]);
    const at = bench();
    for (const [name, body] of examples) {
      const reply = await at.tencent("BatchSendEmail", body);
      expect([name, faultsOf("tencent", "batchSendEmail", 200, reply.body)]).toEqual([name, []]);
      expect(reply.body).toMatchObject({ Response: { TaskId: expect.any(Number) as number } });
    }
    const reply = await at.tencent("ListSendTasks", { Offset: 0, Limit: 100 });
    expect(faultsOf("tencent", "listSendTasks", 200, reply.body)).toEqual([]);
    expect(reply.body).toMatchObject({ Response: { TotalCount: examples.length } });
  });
});

describe("Tencent's list of mailings", () => {
  it("has pages, the newest first", async () => {
    const at = bench();
    for (const receiver of [1, 2, 3, 4, 5]) await start(at, mailing(receiver));
    const ids = async (Offset: number): Promise<unknown> =>
      (await list(at, { Offset, Limit: 2 })).Data.map(({ TaskId }) => TaskId);
    expect([await ids(0), await ids(2), await ids(4), await ids(6)]).toEqual([[5, 4], [3, 2], [1], []]);
    expect(await list(at, { Offset: 4, Limit: 2 })).toMatchObject({ TotalCount: 5 });
    expect(await resultOf(at, "ListSendTasks", { Offset: 0, Limit: 101 })).toMatchObject({
      Error: { Code: "FailedOperation.InvalidLimit" },
    });
  });

  it("is filtered by state, list and type", async () => {
    const at = bench();
    await start(at, mailing(1));
    at.clock.advance(2000);
    await start(at, mailing(2));
    await start(at, mailing(1, { TaskType: 2, TimedParam: { BeginTime: "2026-04-01 00:00:00" } }));
    const ids = async (filter: object): Promise<unknown> => (await list(at, filter)).Data.map(({ TaskId }) => TaskId);
    expect(await ids({})).toEqual([3, 2, 1]);
    expect(await ids({ Status: 10 })).toEqual([1]);
    expect(await ids({ Status: 1 })).toEqual([3, 2]);
    expect(await ids({ ReceiverId: 1 })).toEqual([3, 1]);
    expect(await ids({ TaskType: 2 })).toEqual([3]);
    expect(await ids({ Status: 7 })).toEqual([]);
  });
});
