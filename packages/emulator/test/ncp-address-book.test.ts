import { describe, expect, it } from "vitest";
import { bench, type Bench, type Reply } from "./support/callers.js";
import { addToGroups, invalid, notThere } from "./support/ncp.js";

/** The number of all addresses, and of those in each group, as `5 Teens:3 Male:2`. */
function countsIn({ body }: Reply): string {
  const { totalAddressCount, groups } = body as {
    totalAddressCount: number;
    groups: readonly { groupName: string; addressCount: number }[];
  };
  return [totalAddressCount, ...groups.map(({ groupName, addressCount }) => `${groupName}:${String(addressCount)}`)].join(" ");
}

const counts = async (at: Bench): Promise<string> => countsIn(await at.ncp("GET", "/address-book"));

/** With five addresses, of which two are in both groups and one is in none. */
async function filled(): Promise<Bench> {
  const at = bench();
  await addToGroups(at, { Teens: ["a", "b", "c"], Male: ["b", "c", "d"] });
  await at.ncp("POST", "/address-book", { groups: [{ emailAddresses: ["e@example.com"] }] });
  return at;
}

describe("the address book of NCP", () => {
  it("is empty before anything was added", async () => {
    const reply = await bench().ncp("GET", "/address-book");
    expect([reply.status, reply.body]).toEqual([200, { totalAddressCount: 0, groups: [] }]);
  });

  it("answers an addition with what there was before", async () => {
    const at = bench();
    const add = (names: Readonly<Record<string, string[]>>): Promise<Reply> => addToGroups(at, names);
    const first = await add({ Teens: ["a", "b"], Male: ["b"] });
    expect([first.status, countsIn(first)]).toEqual([201, "0"]);
    expect(countsIn(await add({ Teens: ["b", "c"], Empty: [] }))).toBe("2 Teens:2 Male:1");
    expect(await counts(at)).toBe("3 Teens:3 Male:1 Empty:0");
    const { groups } = (await at.ncp("GET", "/address-book")).body as { groups: { sid: number }[] };
    expect(new Set(groups.map(({ sid }) => sid)).size).toBe(3);
  });

  it("has addresses outside of any group", async () => {
    expect(await counts(await filled())).toBe("5 Teens:3 Male:3");
  });

  it("loses addresses from all groups, and passes over those that it does not have", async () => {
    const at = await filled();
    const remove = (): Promise<Reply> =>
      at.ncp("DELETE", "/address-book/address", { emailAddresses: ["b@example.com", "e@example.com", "z@example.com"] });
    const reply = await remove();
    expect([reply.status, countsIn(reply)]).toEqual([200, "3 Teens:2 Male:2"]);
    expect(countsIn(await remove())).toBe("3 Teens:2 Male:2");
  });

  it("keeps the addresses of a group that is deleted, which can be done again", async () => {
    const at = await filled();
    const remove = (): Promise<Reply> => at.ncp("DELETE", "/address-book/recipient-groups?groupName=Teens");
    expect(countsIn(await remove())).toBe("5 Male:3");
    expect(await remove()).toMatchObject({ status: 200, body: { totalAddressCount: 5 } });
    await addToGroups(at, { Teens: ["a"] });
    expect(await counts(at)).toBe("5 Male:3 Teens:1");
  });

  it("keeps the addresses that leave a group", async () => {
    const at = await filled();
    const body = { groupName: "Male", emailAddresses: ["b@example.com", "a@example.com", "z@example.com"] };
    const remove = (): Promise<Reply> => at.ncp("DELETE", "/address-book/recipient-groups/address", body);
    expect(countsIn(await remove())).toBe("5 Teens:3 Male:2");
    expect(countsIn(await remove())).toBe("5 Teens:3 Male:2");
  });

  it("keeps a group that is emptied, and its addresses", async () => {
    const at = await filled();
    const empty = (): Promise<Reply> => at.ncp("DELETE", "/address-book/recipient-groups/address/empty?groupName=Teens");
    expect(countsIn(await empty())).toBe("5 Teens:0 Male:3");
    expect(countsIn(await empty())).toBe("5 Teens:0 Male:3");
  });

  it("is deleted as a whole, and counts what it loses", async () => {
    const at = await filled();
    const remove = (): Promise<Reply> => at.ncp("DELETE", "/address-book");
    expect(await remove()).toMatchObject({ status: 200, body: { deletedAddressCount: 5 } });
    expect(await remove()).toMatchObject({ status: 200, body: { deletedAddressCount: 0 } });
    expect(await counts(at)).toBe("0");
    expect(await at.ncp("DELETE", "/address-book/recipient-groups?groupName=Teens")).toMatchObject({ status: 200 });
  });

  it("does not know other groups, nor one that is deleted", async () => {
    const at = await filled();
    const groups = "/address-book/recipient-groups";
    await at.ncp("DELETE", `${groups}?groupName=Male`);
    expect(await at.ncp("DELETE", `${groups}?groupName=20%EB%8C%80`)).toMatchObject(notThere);
    for (const groupName of ["teens", "Male"]) {
      expect(await at.ncp("DELETE", `${groups}/address`, { groupName, emailAddresses: [] })).toMatchObject(notThere);
      expect(await at.ncp("DELETE", `${groups}/address/empty?groupName=${groupName}`)).toMatchObject(notThere);
    }
    expect(await counts(at)).toBe("5 Teens:3");
  });

  it("refuses a name that stands twice or is none, and what is no address", async () => {
    const at = bench();
    const add = (...groups: object[]): Promise<Reply> => at.ncp("POST", "/address-book", { groups });
    expect(await add({ groupName: "Teens" }, { groupName: "Teens" })).toMatchObject(invalid);
    expect(await add({ groupName: "" })).toMatchObject(invalid);
    expect(await add({ groupName: "Teens", emailAddresses: ["nobody"] })).toMatchObject(invalid);
    expect(await at.ncp("DELETE", "/address-book/address", {})).toMatchObject(invalid);
    expect(await counts(at)).toBe("0");
  });
});
