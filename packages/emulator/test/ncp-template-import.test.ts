import { describe, expect, it } from "vitest";
import { bench, type Bench, type Reply } from "./support/callers.js";
import { invalid, postForm, uploadNcp } from "./support/ncp.js";
import {
  addCategory,
  addTemplate,
  askForExport,
  downloadExport,
  templateContent,
  tree,
  treeIn,
} from "./support/ncp-templates.js";

const upload = (at: Bench, content: unknown): Promise<Reply> =>
  uploadNcp(at, "/template/import", "file", new File([JSON.stringify(content)], "templates.json"));

describe("an import of NCP's templates", () => {
  it("makes what was exported anew, with other numbers and beside what there is", async () => {
    const at = bench();
    const outer = await addCategory(at, "outer");
    const inner = await addCategory(at, "inner", outer);
    await addTemplate(at, "a", { categorySid: inner, description: "For a", senderName: "A", isUse: false });
    await addTemplate(at, "b");
    await at.ncp("PUT", `/category/${String(outer)}/name-location`, { categoryName: "outer", parentSid: -1 });
    await askForExport(at);
    at.clock.advance(1000);
    const reply = await upload(at, (await downloadExport(at, 1)).body);
    expect([reply.status, treeIn(reply)]).toEqual([200, "outer[inner[a]] b"]);
    expect(await tree(at)).toBe("outer[inner[a]] b outer[inner[a]] b");
    const [, , category] = (
      (await at.ncp("GET", "/template")).body as { contents: { subCategories: { templates: { sid: number }[] }[] }[] }
    ).contents;
    const sid = category?.subCategories[0]?.templates[0]?.sid;
    expect(sid).toBeGreaterThan(4);
    expect((await at.ncp("GET", `/template/${String(sid)}`)).body).toMatchObject({
      ...templateContent,
      name: "a",
      description: "For a",
      senderName: "A",
      isUse: false,
      createDate: { utc: 1772323201120 },
    });
  });

  it("takes a template as the API shows it", async () => {
    const at = bench();
    const sid = await addTemplate(at, "welcome");
    const { body } = await at.ncp("GET", `/template/${String(sid)}`);
    expect(treeIn(await upload(at, [body]))).toBe("welcome");
  });

  it("ends before the first entry that is wrong, or there twice in one category", async () => {
    const template = (name: string, more: object = {}): object => ({ name, ...templateContent, ...more });
    const imported = async (...wrong: unknown[]): Promise<string> => {
      const at = bench();
      const reply = await upload(at, [{ sid: 7, name: "members", isCategory: true }, template("a"), ...wrong, template("z")]);
      expect(reply.status).toBe(200);
      return tree(at);
    };
    expect(await imported(template("a", { parentSid: 7 }))).toBe("members[a] a z");
    expect(await imported(template("a"))).toBe("members[] a");
    expect(await imported({ name: "b" })).toBe("members[] a");
    expect(await imported(template("b", { isUse: "yes" }))).toBe("members[] a");
    expect(await imported(template("b", { description: 1 }))).toBe("members[] a");
    expect(await imported({ name: 1, isCategory: true })).toBe("members[] a");
    expect(await imported("b")).toBe("members[] a");
    expect(await imported(null)).toBe("members[] a");
    expect(await imported(template("b", { parentSid: 8 }))).toBe("members[] a b z");
  });

  it("is refused where it is nothing", async () => {
    const at = bench();
    for (const content of [[], {}, "templates", null, [{ name: "a" }]]) expect(await upload(at, content)).toMatchObject(invalid);
    const broken = new File(["[{"], "templates.json");
    expect(await uploadNcp(at, "/template/import", "file", broken)).toMatchObject(invalid);
    expect(await uploadNcp(at, "/template/import", "fileList", broken)).toMatchObject(invalid);
    const words = new FormData();
    words.append("file", "[]");
    expect(await postForm(at, "/template/import", words)).toMatchObject(invalid);
    expect(await tree(at)).toBe("");
  });
});
