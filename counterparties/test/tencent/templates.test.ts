import { expect, it } from "vitest";
import { passTime } from "../support/frozen-date.js";
import { bothClients } from "./both-clients.js";

const { official, ours } = await bothClients();
const RequestId = expect.any(String) as string;

const contentOf = (text: string) => ({ Text: Buffer.from(text).toString("base64") });
const create = async (TemplateName: string): Promise<number> => {
  const { TemplateID = 0 } = await official.CreateEmailTemplate({ TemplateName, TemplateContent: contentOf("您好 {{name}}") });
  return TemplateID;
};

it("a template that the official client makes and changes is the same to ours", async () => {
  const TemplateID = await create("Welcome – 欢迎");
  const TemplateContent = contentOf("Grüße {{name}} 😀");
  await official.UpdateEmailTemplate({ TemplateID, TemplateName: "Welcome", TemplateContent });
  const template = { TemplateName: "Welcome", TemplateContent, TemplateStatus: 1, RequestId };
  expect(await official.GetEmailTemplate({ TemplateID })).toEqual(template);
  expect(await ours.api.getEmailTemplate({ TemplateID })).toEqual(template);
});

it("one that our client makes is the same to the official one", async () => {
  const TemplateContent = contentOf("Hello");
  const { TemplateID } = await ours.api.createEmailTemplate({ TemplateName: "Hello", TemplateContent });
  passTime(1000);
  const template = { TemplateName: "Hello", TemplateContent, TemplateStatus: 0, RequestId };
  expect(await official.GetEmailTemplate({ TemplateID })).toEqual(template);
});

it("page by page, the official client lists what ours lists in one loop", async () => {
  await Promise.all(["one", "rejected two", "three"].map(create));
  passTime(1000);
  const offsets = [0, 2, 4, 6];
  const pages = await Promise.all(offsets.map((Offset) => official.ListEmailTemplates({ Limit: 2, Offset })));
  const their = pages.flatMap(({ TemplatesMetadata }) => TemplatesMetadata ?? []);
  expect(their.map(({ TemplateStatus }) => TemplateStatus)).toEqual([0, 0, 0, 2, 0]);
  const our = [];
  for await (const row of ours.api.listEmailTemplates({ Limit: 2, Offset: 0 })) our.push(row);
  expect(our).toEqual(their);
});

it("one that is deleted is refused to both", async () => {
  const TemplateID = await create("For a moment");
  await official.DeleteEmailTemplate({ TemplateID });
  const code = "InvalidParameterValue.TemplateNotExist";
  await expect(official.GetEmailTemplate({ TemplateID })).rejects.toMatchObject({ code });
  await expect(ours.api.getEmailTemplate({ TemplateID })).rejects.toMatchObject({ kind: "not-found", code });
});
