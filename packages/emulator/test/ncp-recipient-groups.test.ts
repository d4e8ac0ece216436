import { describe, expect, it } from "vitest";
import { bench, type Bench, mails, type Reply } from "./support/callers.js";
import { addressed, addToGroups, invalid, notThere } from "./support/ncp.js";

/** Sends to groups, and to these besides. */
const sendTo = (at: Bench, andFilter: boolean, groups: readonly string[], names: readonly string[] = []): Promise<Reply> =>
  at.ncp("POST", "/mails", { ...mails.ncp(addressed(...names)), recipientGroupFilter: { andFilter, groups } });

/** Those to whom mails went, by name and in the order of their mails. */
const reached = (at: Bench): string =>
  at.emulator
    .mailbox("ncp")
    .flatMap(({ recipients }) => recipients)
    .map((address) => address.replace("@example.com", ""))
    .join();

async function filled(): Promise<Bench> {
  const at = bench();
  await addToGroups(at, { Teens: ["a", "b", "c"], Male: ["b", "c", "d"], New: ["c", "e"], Empty: [] });
  return at;
}

describe("a mail of NCP to groups", () => {
  it.each([
    [false, ["Teens"], "a,b,c"],
    [false, ["Teens", "Male"], "a,b,c,d"],
    [false, ["Teens", "Male", "New"], "a,b,c,d,e"],
    [false, ["New", "Empty"], "c,e"],
    [true, ["Teens"], "a,b,c"],
    [true, ["Teens", "Male"], "b,c"],
    [true, ["Male", "New", "Teens"], "c"],
  ])("goes, in all of them %s, of %j to %s", async (andFilter, groups, names) => {
    const at = await filled();
    const count = names.split(",").length;
    expect(await sendTo(at, andFilter, groups)).toMatchObject({ status: 201, body: { count } });
    expect(reached(at)).toBe(names);
  });

  it("goes to those who are named as well, and to nobody twice", async () => {
    const at = await filled();
    expect(await sendTo(at, false, ["Teens"], ["b", "z"])).toMatchObject({ status: 201, body: { count: 4 } });
    expect(reached(at)).toBe("b,z,a,c");
  });

  it("goes to those who are in a group when it is accepted", async () => {
    const at = await filled();
    await sendTo(at, true, ["Teens", "New"]);
    await at.ncp("DELETE", "/address-book");
    await addToGroups(at, { Teens: ["z"] });
    await sendTo(at, false, ["Teens"]);
    expect(reached(at)).toBe("c,z");
  });

  it("is refused where it would go to nobody", async () => {
    const at = await filled();
    for (const groups of [["Teens", "Empty"], []]) expect(await sendTo(at, true, groups)).toMatchObject(invalid);
    expect(await sendTo(at, false, ["Empty"])).toMatchObject({
      ...invalid,
      body: { error: { details: "recipients are required." } },
    });
    expect(await sendTo(at, true, ["Teens", "Empty"], ["z"])).toMatchObject({ status: 201 });
    expect(reached(at)).toBe("z");
  });

  it("is refused where there is no such group", async () => {
    const at = await filled();
    for (const andFilter of [true, false]) expect(await sendTo(at, andFilter, ["Teens", "Old"], ["z"])).toMatchObject(notThere);
    expect(reached(at)).toBe("");
  });

  it("is struck by the fault for which a member asks", async () => {
    const at = bench();
    await addToGroups(at, { Broken: ["fault-503"] });
    expect(await sendTo(at, false, ["Broken"])).toMatchObject({ status: 503 });
    expect(await sendTo(at, false, ["Broken"])).toMatchObject({ status: 201 });
    expect(reached(at)).toBe("fault-503");
  });
});
