import { describe, expect, it } from "vitest";
import { bench, type Bench } from "./support/callers.js";
import { codeOf, createList, page, resultOf, type Row, upload } from "./support/tencent.js";

const details = (at: Bench, ReceiverId: number, filter: object = {}): Promise<Row> =>
  resultOf(at, "ListReceiverDetails", { ReceiverId, ...page, ...filter });

const namesOf = (result: Row, key: string): unknown => (result.Data as readonly Row[]).map((row) => row[key]);

describe("Tencent's list of recipients", () => {
  it("is empty at first, then uploaded, and complete a step later", async () => {
    const at = bench();
    const id = await createList(at);
    const row = async (): Promise<unknown> => ((await resultOf(at, "ListReceivers", page)).Data as readonly Row[])[0];
    const common = { ReceiverId: id, ReceiversName: "readers", Desc: "", CreateTime: "2026-03-01 08:00:00" };
    expect(await row()).toEqual({ ...common, ReceiversStatus: 1, Count: 0, InvalidCount: 0 });
    await upload(at, id, ["a@example.com", "nobody"]);
    expect(await row()).toEqual({ ...common, ReceiversStatus: 2, Count: 0, InvalidCount: 0 });
    at.clock.advance(1000);
    expect(await row()).toEqual({ ...common, ReceiversStatus: 3, Count: 2, InvalidCount: 1 });
  });

  it("keeps what it has while more is uploaded", async () => {
    const at = bench();
    const id = await createList(at);
    await upload(at, id, ["a@example.com"]);
    at.clock.advance(1000);
    await upload(at, id, ["b@example.com"]);
    expect(await resultOf(at, "ListReceivers", page)).toMatchObject({ Data: [{ ReceiversStatus: 2, Count: 1 }] });
    expect(await details(at, id)).toMatchObject({ TotalCount: 1 });
    at.clock.advance(1000);
    expect(namesOf(await details(at, id), "Email")).toEqual(["a@example.com", "b@example.com"]);
  });

  it.each<[string, object, string]>([
    ["a name that is taken", { ReceiversName: "readers" }, "InvalidParameterValue.RepeatReceiverName"],
    ["a blank name", { ReceiversName: " " }, "InvalidParameterValue.ReceiverNameIllegal"],
    ["an empty description", { ReceiversName: "a", Desc: "" }, "InvalidParameterValue.ReceiverDescIllegal"],
    ["a long description", { ReceiversName: "a", Desc: "a".repeat(301) }, "InvalidParameterValue.ReceiverDescIllegal"],
  ])("is refused with %s", async (_, body, code) => {
    const at = bench();
    await createList(at);
    expect(await codeOf(at, "CreateReceiver", body)).toBe(code);
    expect(await resultOf(at, "ListReceivers", page)).toMatchObject({ TotalCount: 1 });
  });

  it("is gone with its addresses when it is deleted, and leaves its name", async () => {
    const at = bench();
    const id = await createList(at);
    expect(await codeOf(at, "DeleteReceiver", { ReceiverId: id })).toBeUndefined();
    const gone = "OperationDenied.ReceiverNotExist";
    expect(await codeOf(at, "DeleteReceiver", { ReceiverId: id })).toBe(gone);
    expect(await codeOf(at, "ListReceiverDetails", { ReceiverId: id, ...page })).toBe(gone);
    expect(await codeOf(at, "CreateReceiverDetail", { ReceiverId: id, Emails: ["a@example.com"] })).toBe(gone);
    expect(await createList(at)).toBe(id + 1);
  });
});

describe("Tencent's lists of recipients", () => {
  it("have pages, and are filtered by state and by a part of the name", async () => {
    const at = bench();
    const [first, second] = [await createList(at, "old readers"), await createList(at, "new readers")];
    await createList(at, "guests");
    await upload(at, first, ["a@example.com"]);
    at.clock.advance(1000);
    await upload(at, second, ["a@example.com"]);
    const names = async (filter: object): Promise<unknown> =>
      namesOf(await resultOf(at, "ListReceivers", { ...page, ...filter }), "ReceiversName");
    expect(await names({})).toEqual(["old readers", "new readers", "guests"]);
    expect(await names({ Offset: 1, Limit: 1 })).toEqual(["new readers"]);
    expect(await names({ KeyWord: "readers" })).toEqual(["old readers", "new readers"]);
    for (const [Status, name] of [
      [1, "guests"],
      [2, "new readers"],
      [3, "old readers"],
    ])
      expect(await names({ Status })).toEqual([name]);
    expect(await resultOf(at, "ListReceivers", { Offset: 1, Limit: 1 })).toMatchObject({ TotalCount: 3 });
    expect(await codeOf(at, "ListReceivers", { Offset: 0, Limit: 101 })).toBe("FailedOperation.InvalidLimit");
  });
});

describe("the addresses of a list of Tencent's", () => {
  it("are shown with what they are worth", async () => {
    const at = bench();
    const id = await createList(at);
    await upload(at, id, ["a@example.com", "nobody"]);
    at.clock.advance(1000);
    const common = { CreateTime: "2026-03-01 08:00:00", TemplateData: "{}" };
    const { RequestId, ...result } = await details(at, id);
    expect(result).toEqual({
      TotalCount: 2,
      ValidCount: 1,
      InvalidCount: 1,
      Data: [
        { ...common, EmailId: 1, Email: "a@example.com", Status: 1, Reason: "" },
        { ...common, EmailId: 2, Email: "nobody", Status: 2, Reason: "The address is malformed." },
      ],
    });
  });

  it("are filtered by a part of the address, by time and by kind", async () => {
    const at = bench();
    const id = await createList(at);
    await upload(at, id, ["a@example.com", "b@example.org", "nobody"]);
    at.clock.advance(86_400_000);
    await upload(at, id, ["c@example.com"]);
    at.clock.advance(1000);
    const found = async (filter: object): Promise<unknown> => namesOf(await details(at, id, filter), "EmailId");
    expect(await found({})).toEqual([1, 2, 3, 4]);
    expect(await found({ Email: "@example.com" })).toEqual([1, 4]);
    expect(await found({ Status: 1 })).toEqual([1, 2, 4]);
    expect(await found({ Status: 2 })).toEqual([3]);
    expect(await found({ CreateTimeBegin: "2026-03-02" })).toEqual([4]);
    expect(await found({ CreateTimeEnd: "2026-03-01" })).toEqual([1, 2, 3]);
    expect(await found({ CreateTimeBegin: "2026-03-01 08:00:00", CreateTimeEnd: "2026-03-01 08:00:00" })).toEqual([1, 2, 3]);
    expect(await found({ CreateTimeBegin: "2026-03-01 08:00:01", CreateTimeEnd: "2026-03-02 07:59:59" })).toEqual([]);
    expect(await found({ Offset: 1, Limit: 2 })).toEqual([2, 3]);
    expect(await details(at, id, { Status: 2, Limit: 1 })).toMatchObject({ TotalCount: 1, ValidCount: 3, InvalidCount: 1 });
  });

  it("cannot be asked for with a time that is none, nor too many at once", async () => {
    const at = bench();
    const ReceiverId = await createList(at);
    const ask = (filter: object) => codeOf(at, "ListReceiverDetails", { ReceiverId, ...page, ...filter });
    expect(await ask({ CreateTimeBegin: "2026-02-30" })).toBe("InvalidParameterValue");
    expect(await ask({ CreateTimeEnd: "soon" })).toBe("InvalidParameterValue");
    expect(await ask({ Limit: 101 })).toBe("FailedOperation.InvalidLimit");
  });
});
