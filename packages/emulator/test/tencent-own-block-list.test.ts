import { describe, expect, it } from "vitest";
import { bench, type Bench, mails } from "./support/callers.js";
import { codeOf, mailing, page, resultOf, type Row, rows, sendTencent } from "./support/tencent.js";

const day = 86_400_000;

const block = (at: Bench, Emails: readonly string[], more: object = {}): Promise<Row> =>
  resultOf(at, "CreateCustomBlacklist", { Emails, ...more });

const list = async (at: Bench, filter: object = {}): Promise<readonly Row[]> =>
  (await resultOf(at, "ListCustomBlacklist", { ...page, Status: 2, ...filter })).Data as readonly Row[];

const ids = async (at: Bench, filter: object): Promise<unknown> => (await list(at, filter)).map(({ Id }) => Id);

describe("Tencent's block list of the account", () => {
  it("counts what is put on it", async () => {
    const at = bench();
    const long = `${"a".repeat(250)}@example.com`;
    const Emails = ["a@example.com", "A@example.com", "b@example.com", "nobody", long];
    expect(await block(at, Emails)).toMatchObject({
      TotalCount: 5,
      ValidCount: 2,
      RepeatCount: 1,
      InvalidCount: 1,
      TooLongCount: 1,
    });
    expect(await block(at, ["a@example.com"])).toMatchObject({ ValidCount: 0, RepeatCount: 1 });
    expect(await list(at)).toEqual([
      { Id: 1, Email: "a@example.com", CreateTime: "2026-03-01 08:00:00", ExpireDate: "", Status: 1 },
      { Id: 2, Email: "b@example.com", CreateTime: "2026-03-01 08:00:00", ExpireDate: "", Status: 1 },
    ]);
  });

  it("lets go of an address after its day, and takes it again", async () => {
    const at = bench();
    await block(at, ["a@example.com"], { ExpireDate: "2026-03-01" });
    at.clock.advance(16 * 3_600_000 - 121);
    expect(await list(at)).toMatchObject([{ Id: 1, ExpireDate: "2026-03-01", Status: 1 }]);
    at.clock.advance(1);
    expect(await list(at)).toMatchObject([{ Id: 1, Status: 0 }]);
    expect(await block(at, ["a@example.com"])).toMatchObject({ ValidCount: 1, RepeatCount: 0 });
    expect(await list(at)).toMatchObject([{ Id: 2, ExpireDate: "", Status: 1 }]);
  });

  it("takes a day that has passed", async () => {
    const at = bench();
    await block(at, ["a@example.com"], { ExpireDate: "2026-02-28" });
    expect(await list(at)).toMatchObject([{ ExpireDate: "2026-02-28", Status: 0 }]);
    expect(await codeOf(at, "SendEmail", mails.tencent(["a@example.com"]))).toBeUndefined();
  });

  it("is filtered by state and address, and has pages", async () => {
    const at = bench();
    await block(at, ["a@example.com", "b@example.com"], { ExpireDate: "2026-03-01" });
    await block(at, ["c@example.com"]);
    at.clock.advance(day);
    expect(await ids(at, { Status: 0 })).toEqual([1, 2]);
    expect(await ids(at, { Status: 1 })).toEqual([3]);
    expect(await ids(at, { Email: "b@example.com" })).toEqual([2]);
    expect(await ids(at, { Offset: 1, Limit: 1 })).toEqual([2]);
    expect(await resultOf(at, "ListCustomBlacklist", { Offset: 1, Limit: 1, Status: 2 })).toMatchObject({ TotalCount: 3 });
  });

  it("changes an entry, which without a day is for ever", async () => {
    const at = bench();
    await block(at, ["a@example.com", "b@example.com"], { ExpireDate: "2026-03-31" });
    const change = { Id: 1, Email: "c@example.com", ExpireDate: "2026-04-30" };
    expect(await codeOf(at, "UpdateCustomBlackList", change)).toBeUndefined();
    expect(await list(at)).toMatchObject([change, { Id: 2 }]);
    for (const ExpireDate of ["", undefined]) {
      await resultOf(at, "UpdateCustomBlackList", { ...change, ExpireDate });
      expect(await list(at)).toMatchObject([{ ...change, ExpireDate: "" }, { Id: 2 }]);
    }
  });

  it("lets go of what is taken off it", async () => {
    const at = bench();
    await block(at, ["a@example.com", "b@example.com"]);
    expect(await codeOf(at, "DeleteCustomBlackList", { Emails: ["A@example.com", "nobody@example.com"] })).toBeUndefined();
    expect(await ids(at, {})).toEqual([2]);
    expect(await codeOf(at, "SendEmail", mails.tencent(["a@example.com"]))).toBeUndefined();
  });

  it.each<[string, string, object, string]>([
    ["no address", "CreateCustomBlacklist", { Emails: [] }, "MissingParameter.EmailsNecessary"],
    [
      "too many addresses",
      "CreateCustomBlacklist",
      { Emails: Array(20_001).fill("a@example.com") },
      "LimitExceeded.ReceiverDetailRequestLimit",
    ],
    [
      "no such day",
      "CreateCustomBlacklist",
      { Emails: ["b@example.com"], ExpireDate: "2026-02-30" },
      "InvalidParameterValue.WrongDate",
    ],
    ["a limit above 100", "ListCustomBlacklist", { Offset: 0, Limit: 101, Status: 2 }, "FailedOperation.InvalidLimit"],
    ["a malformed address", "UpdateCustomBlackList", { Id: 1, Email: "nobody" }, "InvalidParameterValue.IllegalEmailAddress"],
    ["an unknown entry", "UpdateCustomBlackList", { Id: 2, Email: "b@example.com" }, "ResourceNotFound"],
    [
      "a time of day",
      "UpdateCustomBlackList",
      { Id: 1, Email: "b@example.com", ExpireDate: "2026-04-01 00:00:00" },
      "InvalidParameterValue.WrongDate",
    ],
  ])("refuses %s", async (_, action, body, code) => {
    const at = bench();
    await block(at, ["a@example.com"]);
    expect(await codeOf(at, action, body)).toBe(code);
    expect(await list(at)).toMatchObject([{ Id: 1, Email: "a@example.com" }]);
  });
});

describe("a mail to an address on it", () => {
  it("is refused at once if it can reach nobody else", async () => {
    const at = bench();
    await block(at, ["a@example.com", "b@example.com"]);
    const refused = "FailedOperation.EmailAddrInBlacklist";
    expect(await codeOf(at, "SendEmail", mails.tencent(["A@example.com"]))).toBe(refused);
    expect(await codeOf(at, "SendEmail", { ...mails.tencent(["a@example.com"]), Cc: ["b@example.com"] })).toBe(refused);
    expect(at.emulator.mailbox("tencent")).toEqual([]);
  });

  it("is taken for the others, and says later whom it did not reach", async () => {
    const at = bench();
    await block(at, ["a@example.com"]);
    const MessageId = await sendTencent(at, mails.tencent(["a@example.com", "b@example.com"]));
    expect(await rows(at, { MessageId })).toMatchObject([{ SendStatus: 0 }, { SendStatus: 0 }]);
    at.clock.advance(2000);
    expect(await rows(at, { MessageId })).toMatchObject([
      { ToEmailAddress: "a@example.com", SendStatus: 1007, DeliverStatus: 0 },
      { ToEmailAddress: "b@example.com", SendStatus: 0, DeliverStatus: 1 },
    ]);
  });

  it("is not sent by a mailing that goes out before the end of its day", async () => {
    const at = bench();
    await block(at, ["delivered+1@example.com"], { ExpireDate: "2026-03-01" });
    const tomorrow = { TaskType: 2, TimedParam: { BeginTime: "2026-03-02 00:00:00" } };
    for (const more of [{}, tomorrow]) await resultOf(at, "BatchSendEmail", mailing(1, more));
    at.clock.advance(day);
    expect(await rows(at)).toMatchObject([{ SendStatus: 1007 }]);
    expect(await rows(at, { RequestDate: "2026-03-02" })).toMatchObject([{ SendStatus: 0, DeliverStatus: 1 }]);
    expect(await resultOf(at, "ListSendTasks", page)).toMatchObject({
      Data: [
        { RequestCount: 1, SendCount: 1 },
        { RequestCount: 1, SendCount: 0 },
      ],
    });
  });
});
