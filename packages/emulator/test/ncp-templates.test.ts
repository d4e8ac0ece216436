import { describe, expect, it } from "vitest";
import { bench, type Reply } from "./support/callers.js";
import { invalid, notThere } from "./support/ncp.js";
import { addCategory, addTemplate, templateContent, tree } from "./support/ncp-templates.js";

describe("a template of NCP", () => {
  const createDate = { utc: 1772323200120, formattedDate: "2026-03-01", formattedDateTime: "2026-03-01 09:00:00 120" };
  const atRoot = { createDate, description: null, senderName: null, isUse: true, category: null, ...templateContent };

  it("has all that it was created with, and is read as it is", async () => {
    const at = bench();
    const categorySid = await addCategory(at, "members");
    const content = { ...templateContent, description: "For new members", senderName: "News", isUse: false };
    const { status, body } = await at.ncp("POST", "/template", { templateName: "welcome", categorySid, ...content });
    const { sid } = body as { sid: number };
    const category = { sid: categorySid, parentSid: -1, name: "members" };
    expect([status, body]).toEqual([201, { ...content, sid, name: "welcome", createDate, category }]);
    const read = await at.ncp("GET", `/template/${String(sid)}`);
    expect([read.status, read.body]).toEqual([200, body]);
  });

  it("needs no more than a name, a title, a body and a sender", async () => {
    const at = bench();
    const reply = await at.ncp("POST", "/template", { templateName: "welcome", ...templateContent });
    expect(reply).toMatchObject({ status: 201, body: { ...atRoot, name: "welcome" } });
  });

  it("is replaced as a whole, and stays in its category", async () => {
    const at = bench();
    const categorySid = await addCategory(at, "members");
    const sid = await addTemplate(at, "welcome", { categorySid, description: "Old", senderName: "Old", isUse: false });
    at.clock.advance(1000);
    const update = { templateName: "hello", ...templateContent, title: "Hello" };
    const replaced = {
      ...atRoot,
      sid,
      name: "hello",
      title: "Hello",
      category: { sid: categorySid, parentSid: -1, name: "members" },
    };
    for (let times = 0; times < 2; times++) {
      const { status, body } = await at.ncp("PUT", `/template/${String(sid)}`, update);
      expect([status, body]).toEqual([200, replaced]);
    }
    expect((await at.ncp("GET", `/template/${String(sid)}`)).body).toEqual(replaced);
  });

  it("is deleted and restored, as often as one likes", async () => {
    const at = bench();
    const path = `/template/${String(await addTemplate(at, "welcome"))}`;
    const remove = (): Promise<Reply> => at.ncp("DELETE", path);
    const restore = (): Promise<Reply> => at.ncp("PUT", `${path}/restoration`);
    expect(await restore()).toMatchObject({ status: 200, body: { isUse: true } });
    expect(await remove()).toMatchObject({ status: 200, body: { name: "welcome", isUse: false } });
    expect(await remove()).toMatchObject({ status: 200 });
    expect(await at.ncp("GET", path)).toMatchObject(notThere);
    expect(await at.ncp("PUT", path, { templateName: "hello", ...templateContent })).toMatchObject(notThere);
    expect(await at.ncp("PUT", `${path}/name-location`, { templateName: "hello" })).toMatchObject(notThere);
    expect(await tree(at)).toBe("");
    expect(await restore()).toMatchObject({ status: 200, body: { name: "welcome", isUse: true } });
    expect(await restore()).toMatchObject({ status: 200 });
    expect(await at.ncp("GET", path)).toMatchObject({ status: 200, body: { name: "welcome" } });
    expect(await tree(at)).toBe("welcome");
  });

  it("comes back at the root if its category was deleted meanwhile", async () => {
    const at = bench();
    const categorySid = await addCategory(at, "members");
    const path = `/template/${String(await addTemplate(at, "welcome", { categorySid }))}`;
    expect(await at.ncp("DELETE", path)).toMatchObject({ body: { category: { name: "members" } } });
    await at.ncp("DELETE", `/category/${String(categorySid)}`);
    expect(await at.ncp("PUT", `${path}/restoration`)).toMatchObject({ status: 200, body: { category: null } });
    expect(await tree(at)).toBe("welcome");
  });

  it("is not found by the number of a category, or in a category that is none", async () => {
    const at = bench();
    const categorySid = await addCategory(at, "members");
    const sid = await addTemplate(at, "welcome");
    expect(await at.ncp("GET", `/template/${String(categorySid)}`)).toMatchObject(notThere);
    for (const other of [sid, 77]) {
      const template = { templateName: "hello", ...templateContent, categorySid: other };
      const details = "categorySid names no category.";
      expect(await at.ncp("POST", "/template", template)).toMatchObject({ ...notThere, body: { error: { details } } });
    }
  });

  it.each([
    ["no title", { title: undefined }],
    ["an empty title", { title: "" }],
    ["a long name", { templateName: "x".repeat(101) }],
    ["no name", { templateName: undefined }],
    ["a sender that is no address", { senderAddress: "nobody" }],
    ["a field that is not known", { subject: "Hello" }],
  ])("is refused with %s", async (_, flaw) => {
    const at = bench();
    const sid = await addTemplate(at, "welcome");
    const template = { templateName: "hello", ...templateContent, ...flaw };
    expect(await at.ncp("POST", "/template", template)).toMatchObject(invalid);
    expect(await at.ncp("PUT", `/template/${String(sid)}`, template)).toMatchObject(invalid);
    expect(await tree(at)).toBe("welcome");
  });
});
