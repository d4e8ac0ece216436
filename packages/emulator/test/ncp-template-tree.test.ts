import { describe, expect, it } from "vitest";
import { bench, type Bench, type Reply } from "./support/callers.js";
import { invalid, notThere } from "./support/ncp.js";
import { addCategory, addTemplate, tree } from "./support/ncp-templates.js";

/** `outer[inner[a] b] other[] c`, each under its name. */
async function planted(at: Bench): Promise<Readonly<Record<"outer" | "inner" | "other" | "a" | "b" | "c", number>>> {
  const outer = await addCategory(at, "outer");
  const other = await addCategory(at, "other", -1);
  const inner = await addCategory(at, "inner", outer);
  const a = await addTemplate(at, "a", { categorySid: inner });
  const b = await addTemplate(at, "b", { categorySid: outer, isUse: false });
  return { outer, other, inner, a, b, c: await addTemplate(at, "c", { categorySid: -1 }) };
}

const moveTemplate = (at: Bench, sid: number, place: object): Promise<Reply> =>
  at.ncp("PUT", `/template/${String(sid)}/name-location`, place);

const moveCategory = (at: Bench, sid: number, place: object): Promise<Reply> =>
  at.ncp("PUT", `/category/${String(sid)}/name-location`, place);

describe("the tree of NCP's templates", () => {
  it("is empty before anything was created", async () => {
    const reply = await bench().ncp("GET", "/template");
    expect([reply.status, reply.body]).toEqual([200, { contents: [] }]);
  });

  it("has categories with what they hold, and null for nothing", async () => {
    const at = bench();
    const sids = await planted(at);
    expect(await tree(at)).toBe("outer[inner[a] b] other[] c");
    const createDate = { utc: 1772323200120, formattedDate: "2026-03-01", formattedDateTime: "2026-03-01 09:00:00 120" };
    const common = { createDate, isUse: true, subCategories: null, templates: null };
    const { contents } = (await at.ncp("GET", "/template")).body as { contents: object[] };
    expect(contents[1]).toEqual({ ...common, sid: sids.other, parentSid: -1, name: "other", isCategory: true });
    expect(contents[2]).toEqual({ ...common, sid: sids.c, parentSid: -1, name: "c", isCategory: false });
    expect(contents[0]).toMatchObject({ templates: [{ sid: sids.b, parentSid: sids.outer, isUse: false }] });
  });

  it("can be without the templates that are not in use", async () => {
    const at = bench();
    await planted(at);
    expect(await tree(at, "?isUse=true")).toBe("outer[inner[a]] other[] c");
    expect(await tree(at, "?isUse=false")).toBe("outer[inner[a] b] other[] c");
    expect(await at.ncp("GET", "/template?isUse=perhaps")).toMatchObject(invalid);
  });

  it("lets templates be renamed and moved", async () => {
    const at = bench();
    const { outer, other, a, b, c } = await planted(at);
    const renamed = await moveTemplate(at, a, { templateName: "new name" });
    expect(renamed).toMatchObject({ status: 200, body: { sid: a, name: "new name", category: { name: "inner" } } });
    expect(await tree(at)).toBe("outer[inner[new name] b] other[] c");
    await moveTemplate(at, a, { templateName: "a", parentSid: other });
    expect(await tree(at)).toBe("outer[inner[] b] other[a] c");
    await moveTemplate(at, c, { templateName: "c", parentSid: outer, lowerSid: b });
    expect(await tree(at)).toBe("outer[inner[] c b] other[a]");
    expect(await moveTemplate(at, b, { templateName: "b", parentSid: -1 })).toMatchObject({ body: { category: null } });
    for (let times = 0; times < 2; times++) await moveTemplate(at, b, { templateName: "b", lowerSid: other });
    expect(await tree(at)).toBe("outer[inner[] c] b other[a]");
  });

  it("lets categories be renamed and moved, with what they hold", async () => {
    const at = bench();
    const { outer, other, inner } = await planted(at);
    const renamed = await moveCategory(at, outer, { categoryName: "out" });
    expect([renamed.status, renamed.body]).toEqual([200, { sid: outer, parentSid: -1, name: "out" }]);
    expect(await moveCategory(at, inner, { parentSid: -1, lowerSid: other })).toMatchObject({
      body: { parentSid: -1, name: "inner" },
    });
    expect(await tree(at)).toBe("out[b] inner[a] other[] c");
    await moveCategory(at, outer, { parentSid: inner });
    expect(await tree(at)).toBe("inner[out[b] a] other[] c");
    await moveCategory(at, inner, {});
    expect(await tree(at)).toBe("inner[out[b] a] other[] c");
  });

  it("does not let a category into itself", async () => {
    const at = bench();
    const { outer, inner } = await planted(at);
    for (const parentSid of [outer, inner]) expect(await moveCategory(at, outer, { parentSid })).toMatchObject(invalid);
    expect(await tree(at)).toBe("outer[inner[a] b] other[] c");
  });

  it("does not let anything to where there is nothing, and then changes nothing", async () => {
    const at = bench();
    const { outer, inner, a, b } = await planted(at);
    const places = [{ parentSid: 99 }, { parentSid: a }, { lowerSid: 99 }, { lowerSid: inner, parentSid: -1 }];
    for (const place of places) {
      expect(await moveTemplate(at, b, { templateName: "new", ...place })).toMatchObject(notThere);
      expect(await moveCategory(at, inner, { categoryName: "new", ...place })).toMatchObject(notThere);
    }
    expect(await moveTemplate(at, b, { templateName: "new", lowerSid: b })).toMatchObject(notThere);
    expect(await addCategory(at, "lost", a)).toBeUndefined();
    expect(await moveTemplate(at, outer, { templateName: "new" })).toMatchObject(notThere);
    expect(await moveCategory(at, a, { categoryName: "new" })).toMatchObject(notThere);
    expect(await tree(at)).toBe("outer[inner[a] b] other[] c");
  });

  it("loses categories that are empty, which can be deleted again", async () => {
    const at = bench();
    const { outer, other, inner, a } = await planted(at);
    const remove = (sid: number): Promise<Reply> => at.ncp("DELETE", `/category/${String(sid)}`);
    for (const sid of [outer, inner]) expect(await remove(sid)).toMatchObject(invalid);
    for (let times = 0; times < 2; times++) {
      expect(await remove(other)).toMatchObject({ status: 200, body: { sid: other, parentSid: -1, name: "other" } });
    }
    await at.ncp("DELETE", `/template/${String(a)}`);
    expect(await remove(inner)).toMatchObject({ status: 200 });
    expect(await remove(a)).toMatchObject(notThere);
    expect(await moveCategory(at, inner, { categoryName: "new" })).toMatchObject(notThere);
    expect(await addTemplate(at, "d", { categorySid: inner })).toBeUndefined();
    expect(await tree(at)).toBe("outer[b] c");
  });
});
