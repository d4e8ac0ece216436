import { describe, expect, it } from "vitest";
import { bench, type Bench } from "./support/callers.js";
import { codeOf, createList, page, resultOf, type Row, upload } from "./support/tencent.js";

const addressed = (count: number): string[] => Array.from({ length: count }, (_, index) => `user${String(index)}@example.com`);

const withData = (at: Bench, ReceiverId: number, ...Datas: readonly object[]): Promise<string | undefined> =>
  codeOf(at, "CreateReceiverDetailWithData", { ReceiverId, Datas });

const data = (Email: string, values: unknown): object => ({ Email, TemplateData: JSON.stringify(values) });

const stored = async (at: Bench, ReceiverId: number): Promise<unknown> => {
  at.clock.advance(1000);
  const { Data } = await resultOf(at, "ListReceiverDetails", { ReceiverId, ...page });
  return (Data as readonly Row[]).map(({ Email, TemplateData }) => ({ Email, TemplateData }));
};

describe("addresses for a list of Tencent's", () => {
  it("are counted", async () => {
    const at = bench();
    const ReceiverId = await createList(at);
    const Emails = ["a@example.com", "a@example.com", "", "nobody", `${"a".repeat(250)}@example.com`];
    expect(await resultOf(at, "CreateReceiverDetail", { ReceiverId, Emails })).toMatchObject({
      TotalCount: 5,
      ValidCount: 2,
      TooLongCount: 1,
      EmptyEmailCount: 1,
      RepeatCount: 1,
    });
  });

  it("are stored again where they are there already", async () => {
    const at = bench();
    const ReceiverId = await createList(at);
    await upload(at, ReceiverId, ["a@example.com"]);
    at.clock.advance(1000);
    const again = { ReceiverId, Emails: ["a@example.com", "b@example.com", "a@example.com"] };
    expect(await resultOf(at, "CreateReceiverDetail", again)).toMatchObject({ ValidCount: 3, RepeatCount: 2 });
    expect(await stored(at, ReceiverId)).toHaveLength(4);
  });

  it("bring their values", async () => {
    const at = bench();
    const ReceiverId = await createList(at);
    const Datas = [data("a@example.com", { name: "A", day: "1" }), data("", { day: "2", name: "B" })];
    expect(await resultOf(at, "CreateReceiverDetailWithData", { ReceiverId, Datas })).toMatchObject({
      TotalCount: 2,
      ValidCount: 1,
      EmptyEmailCount: 1,
    });
    expect(await stored(at, ReceiverId)).toEqual(Datas.slice(0, 1));
  });

  it("wait until those before them are stored", async () => {
    const at = bench();
    const ReceiverId = await createList(at);
    await upload(at, ReceiverId, ["a@example.com"]);
    const busy = "OperationDenied.ReceiverIsOperating";
    expect(await codeOf(at, "CreateReceiverDetail", { ReceiverId, Emails: ["b@example.com"] })).toBe(busy);
    expect(await withData(at, ReceiverId, data("b@example.com", {}))).toBe(busy);
    at.clock.advance(1000);
    expect(await withData(at, ReceiverId, data("b@example.com", {}))).toBeUndefined();
  });

  it("are 20,000 at most at once, and 50,000 in a list", async () => {
    const at = bench();
    const ReceiverId = await createList(at);
    const add = async (count: number): Promise<string | undefined> => {
      at.clock.advance(1000);
      return codeOf(at, "CreateReceiverDetail", { ReceiverId, Emails: addressed(count) });
    };
    expect(await add(20_001)).toBe("LimitExceeded.ReceiverDetailRequestLimit");
    expect([await add(20_000), await add(20_000)]).toEqual([undefined, undefined]);
    expect(await add(10_001)).toBe("LimitExceeded.ReceiverDetailCountLimit");
    expect(await add(10_000)).toBeUndefined();
    at.clock.advance(1000);
    expect(await resultOf(at, "ListReceivers", page)).toMatchObject({ Data: [{ Count: 50_000 }] });
  });

  it.each<[string, object[], string]>([
    ["none at all", [], "MissingParameter.EmailsNecessary"],
    ["values that are no JSON", [{ Email: "a@example.com", TemplateData: "{" }], "InvalidParameterValue.TemplateDataError"],
    ["values that are no object", [data("a@example.com", ["A"])], "InvalidParameterValue.TemplateDataError"],
    ["long values", [data("a@example.com", { name: "a".repeat(800) })], "InvalidParameterValue.TemplateDataLenLimit"],
    ["HTML", [data("a@example.com", { name: "<b>A</b>" })], "InvalidParameterValue.InValidTemplateData"],
    ["a malformed address", [data("nobody", { name: "A" })], "InvalidParameterValue.ReceiverEmailInvalid"],
    [
      "values for other variables",
      [data("a@example.com", { name: "A" }), data("b@example.com", { day: "1" })],
      "InvalidParameterValue.TemplateDataInconsistent",
    ],
    ["no values", [{ Email: "a@example.com" }], "MissingParameter"],
  ])("are refused as a whole with %s", async (_, Datas, code) => {
    const at = bench();
    const ReceiverId = await createList(at);
    expect(await withData(at, ReceiverId, ...Datas)).toBe(code);
    expect(await stored(at, ReceiverId)).toEqual([]);
  });

  it("bring values for the variables of those before them, or none where those have none", async () => {
    const at = bench();
    const [plain, valued] = [await createList(at, "plain"), await createList(at, "valued")];
    await upload(at, plain, ["a@example.com"]);
    await withData(at, valued, data("a@example.com", { name: "A" }));
    at.clock.advance(1000);
    const inconsistent = "InvalidParameterValue.TemplateDataInconsistent";
    expect(await withData(at, plain, data("b@example.com", { name: "B" }))).toBe(inconsistent);
    expect(await withData(at, valued, data("b@example.com", { day: "1" }))).toBe(inconsistent);
    expect(await codeOf(at, "CreateReceiverDetail", { ReceiverId: valued, Emails: ["b@example.com"] })).toBe(inconsistent);
    expect(await withData(at, valued, data("b@example.com", { name: "B" }))).toBeUndefined();
  });

  it("go to a list that there is", async () => {
    const unknown = "OperationDenied.ReceiverNotExist";
    expect(await codeOf(bench(), "CreateReceiverDetail", { ReceiverId: 1, Emails: ["a@example.com"] })).toBe(unknown);
    expect(await withData(bench(), 1, data("a@example.com", {}))).toBe(unknown);
  });
});
