import { describe, expect, it } from "vitest";
import { bench, type Bench, mails } from "./support/callers.js";
import { codeOf, hello, mailing, page, resultOf, type Row } from "./support/tencent.js";

const create = async (at: Bench, TemplateName = "news"): Promise<number> =>
  (await resultOf(at, "CreateEmailTemplate", { TemplateName, TemplateContent: hello })).TemplateID as number;

const read = (at: Bench, TemplateID: number): Promise<Row> => resultOf(at, "GetEmailTemplate", { TemplateID });

const send = (at: Bench, TemplateID: number): Promise<string | undefined> =>
  codeOf(at, "SendEmail", { ...mails.tencent(["a@example.com"]), Template: { TemplateID, TemplateData: "{}" } });

const startMailing = (at: Bench, TemplateID: number): Promise<string | undefined> =>
  codeOf(at, "BatchSendEmail", mailing(1, { Template: { TemplateID, TemplateData: "{}" } }));

describe("Tencent's template", () => {
  it("is in review for a step, and then approved", async () => {
    const at = bench();
    const id = await create(at);
    expect(await read(at, id)).toMatchObject({ TemplateName: "news", TemplateContent: hello, TemplateStatus: 1 });
    at.clock.advance(999);
    expect(await read(at, id)).toMatchObject({ TemplateStatus: 1 });
    at.clock.advance(1);
    expect(await read(at, id)).toMatchObject({ TemplateStatus: 0 });
  });

  it("is rejected if its name asks for it", async () => {
    const at = bench();
    const id = await create(at, "rejected offer");
    at.clock.advance(1000);
    expect(await read(at, id)).toMatchObject({ TemplateStatus: 2 });
    expect(await send(at, id)).toBe("FailedOperation.InvalidTemplateID");
    expect(await resultOf(at, "ListEmailTemplates", page)).toMatchObject({
      TemplatesMetadata: [{ TemplateStatus: 2, ReviewReason: "The content says too little." }],
    });
  });

  it("is reviewed again when it is changed", async () => {
    const at = bench();
    const id = await create(at);
    at.clock.advance(1000);
    const changed = { TemplateName: "offer", TemplateContent: { Text: btoa("Hello") } };
    expect(await codeOf(at, "UpdateEmailTemplate", { TemplateID: id, ...changed })).toBeUndefined();
    expect(await read(at, id)).toMatchObject({ ...changed, TemplateStatus: 1 });
    at.clock.advance(1000);
    expect(await read(at, id)).toMatchObject({ TemplateStatus: 0 });
  });

  it("can be used for sending only while it is approved", async () => {
    const at = bench();
    const id = await create(at);
    const unusable = ["FailedOperation.InvalidTemplateID", "OperationDenied.TemplateStatusError"];
    expect([await send(at, id), await startMailing(at, id)]).toEqual(unusable);
    at.clock.advance(1000);
    expect([await send(at, id), await startMailing(at, id)]).toEqual([undefined, undefined]);
    await resultOf(at, "DeleteEmailTemplate", { TemplateID: id });
    expect([await send(at, id), await startMailing(at, id)]).toEqual(unusable);
    expect(at.emulator.mailbox("tencent")).toHaveLength(2);
  });

  it("need not be made here to be used, under any other number", async () => {
    const at = bench();
    const id = await create(at);
    for (const other of [1, 100_091, id + 1]) expect(await send(at, other)).toBeUndefined();
  });

  it("is gone when it is deleted, as often as one likes", async () => {
    const at = bench();
    const TemplateID = await create(at);
    for (let time = 0; time < 2; time++) expect(await codeOf(at, "DeleteEmailTemplate", { TemplateID })).toBeUndefined();
    expect(await codeOf(at, "GetEmailTemplate", { TemplateID })).toBe("InvalidParameterValue.TemplateNotExist");
    expect(await codeOf(at, "UpdateEmailTemplate", { TemplateID, TemplateName: "news", TemplateContent: hello })).toBe(
      "InvalidParameterValue.TemplateNotExist",
    );
    expect(await resultOf(at, "ListEmailTemplates", page)).toMatchObject({ TotalCount: 0, TemplatesMetadata: [] });
    expect(await create(at)).toBe(TemplateID + 1);
  });

  it.each<[string, object, string]>([
    ["a blank name", { TemplateName: " " }, "InvalidParameterValue.TemplateNameIllegal"],
    ["no content", { TemplateContent: {} }, "InvalidParameterValue.TemplateContentIsNULL"],
    ["an empty content", { TemplateContent: { Html: "", Text: "" } }, "InvalidParameterValue.TemplateContentIsNULL"],
    ["a content that is no Base64", { TemplateContent: { Html: "<p>" } }, "InvalidParameterValue.TemplateContentIsWrong"],
    ["no name at all", { TemplateName: undefined }, "MissingParameter"],
  ])("is refused with %s", async (_, fault, code) => {
    const at = bench();
    expect(await codeOf(at, "CreateEmailTemplate", { TemplateName: "news", TemplateContent: hello, ...fault })).toBe(code);
    expect(await resultOf(at, "ListEmailTemplates", page)).toMatchObject({ TotalCount: 0 });
  });

  it("keeps its content where a change is refused", async () => {
    const at = bench();
    const TemplateID = await create(at);
    const change = { TemplateID, TemplateName: "", TemplateContent: { Text: "!" } };
    expect(await codeOf(at, "UpdateEmailTemplate", change)).toBe("InvalidParameterValue.TemplateNameIsNULL");
    expect(await codeOf(at, "UpdateEmailTemplate", { ...change, TemplateName: "offer" })).toBe(
      "InvalidParameterValue.TemplateContentIsWrong",
    );
    expect(await read(at, TemplateID)).toMatchObject({ TemplateName: "news", TemplateContent: hello });
  });
});

describe("Tencent's list of templates", () => {
  it("has pages, and of each template how far its review is", async () => {
    const at = bench();
    const first = await create(at);
    at.clock.advance(1000);
    for (const name of ["second", "third"]) await create(at, name);
    const approved = { TemplateID: first, TemplateName: "news", TemplateStatus: 0, ReviewReason: "Approved" };
    expect(await resultOf(at, "ListEmailTemplates", { Offset: 0, Limit: 2 })).toMatchObject({
      TotalCount: 3,
      TemplatesMetadata: [
        { ...approved, CreatedTimestamp: 1_772_323_200 },
        { TemplateName: "second", TemplateStatus: 1, ReviewReason: "" },
      ],
    });
    expect(await resultOf(at, "ListEmailTemplates", { Offset: 2, Limit: 2 })).toMatchObject({
      TotalCount: 3,
      TemplatesMetadata: [{ TemplateName: "third" }],
    });
    expect(await codeOf(at, "ListEmailTemplates", { Offset: 0, Limit: 101 })).toBe("FailedOperation.InvalidLimit");
  });
});

describe("a fault of Tencent's", () => {
  it("tells a state of a template that nobody knows", async () => {
    const at = bench();
    const id = await create(at);
    at.emulator.inject("tencent", { fault: { kind: "unknown-status" }, operation: "getEmailTemplate" });
    expect(await read(at, id)).toMatchObject({ TemplateName: "news", TemplateStatus: 9999 });
    expect(await read(at, id)).toMatchObject({ TemplateStatus: 1 });
  });

  it("finds no template", async () => {
    const at = bench();
    const TemplateID = await create(at);
    at.emulator.inject("tencent", { fault: { kind: "not-found" }, operation: "getEmailTemplate" });
    expect(await codeOf(at, "GetEmailTemplate", { TemplateID })).toBe("InvalidParameterValue.TemplateNotExist");
    expect(await codeOf(at, "GetEmailTemplate", { TemplateID })).toBeUndefined();
  });
});
