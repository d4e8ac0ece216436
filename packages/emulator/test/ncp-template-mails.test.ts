import { describe, expect, it } from "vitest";
import { bench, type Bench } from "./support/callers.js";
import { addressed, listMails, notThere, sendNcp } from "./support/ncp.js";
import { addCategory, addTemplate, templateContent } from "./support/ncp-templates.js";

const mailWith = (templateSid: number, more: object = {}): object => ({
  templateSid,
  recipients: addressed("a").map((address) => ({ address })),
  ...more,
});

/** The mail that comes of a request. */
async function sendAndRead(at: Bench, mail: object): Promise<unknown> {
  const [sent] = (await listMails(at, await sendNcp(at, mail))).content;
  return (await at.ncp("GET", `/mails/${sent?.mailId ?? ""}`)).body;
}

describe("a mail of NCP with a template", () => {
  it("takes from it what it does not say itself", async () => {
    const at = bench();
    const sid = await addTemplate(at, "welcome", { senderName: "News", isUse: false });
    const ofTemplate = { templateSid: sid, templateName: "welcome", ...templateContent, senderName: "News" };
    expect(await sendAndRead(at, mailWith(sid))).toMatchObject(ofTemplate);
    const own = { title: "Hello", body: "<p>Hello</p>", senderAddress: "sender@example.org", senderName: "Sender" };
    expect(await sendAndRead(at, mailWith(sid, own))).toMatchObject({ ...ofTemplate, ...own });
    expect(await sendAndRead(at, mailWith(sid, { title: "Hello" }))).toMatchObject({ ...ofTemplate, title: "Hello" });
    expect(at.emulator.mailbox("ncp").map(({ subject }) => subject)).toEqual(["Welcome", "Hello", "Hello"]);
  });

  it("stays as it is when the template changes", async () => {
    const at = bench();
    const sid = await addTemplate(at, "welcome");
    const requestId = await sendNcp(at, mailWith(sid));
    await at.ncp("PUT", `/template/${String(sid)}`, { templateName: "hello", ...templateContent, title: "Hello" });
    expect(await listMails(at, requestId)).toMatchObject({ content: [{ templateName: "welcome", title: "Welcome" }] });
    expect(await sendAndRead(at, mailWith(sid))).toMatchObject({ templateName: "hello", title: "Hello" });
    const list = await at.ncp("GET", `/mails/requests?startUtc=0&endUtc=1772409600000&templateSid=${String(sid)}`);
    expect(list.body).toMatchObject({ totalElements: 2 });
  });

  it("takes one of the console for as long as none was created", async () => {
    const at = bench();
    await addCategory(at, "members");
    const ofConsole = {
      templateSid: 41,
      templateName: "Template 41",
      title: "Template 41",
      senderAddress: "template@example.com",
    };
    expect(await sendAndRead(at, mailWith(41))).toMatchObject(ofConsole);
    await addTemplate(at, "welcome");
    expect(await at.ncp("POST", "/mails", mailWith(41))).toMatchObject(notThere);
  });

  it("is refused if there is no such template, or none any more", async () => {
    const at = bench();
    const sid = await addTemplate(at, "welcome");
    const categorySid = await addCategory(at, "members");
    await at.ncp("DELETE", `/template/${String(sid)}`);
    const details = "templateSid names no template.";
    for (const other of [sid, categorySid, 41]) {
      expect(await at.ncp("POST", "/mails", mailWith(other))).toMatchObject({ ...notThere, body: { error: { details } } });
    }
    await at.ncp("PUT", `/template/${String(sid)}/restoration`);
    expect(await at.ncp("POST", "/mails", mailWith(sid))).toMatchObject({ status: 201 });
  });
});
