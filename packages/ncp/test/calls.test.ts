import { describe, expect, it } from "vitest";
import { type HeldMail, mails } from "./answers.js";
import { answerOf, type Asked, countsOf, ncpHolding, ncpSaying, requestId } from "./support.js";

const target = { requestId };
const many = [...mails("S", 2496), ...mails("F", 3, 2496), ...mails("U", 1, 2499)];

/** The calls of one read of the status of a request. */
async function callsFor(held: readonly HeldMail[], more: Parameters<typeof ncpHolding>[2] = {}): Promise<Asked[]> {
  const asked: Asked[] = [];
  await ncpHolding(held, asked, more).getStatus(target);
  return asked;
}

describe("what one read of the status of a request costs", () => {
  it("is, of 2,500 mails that are finished, their counters, 25 pages, and the details of each that failed", async () => {
    const asked = await callsFor(many);
    expect(countsOf(asked)).toEqual({ status: 1, list: 25, mail: 3 });
    // They are asked for at once, so that chance decides which comes first.
    const detailed = asked.filter(({ what }) => what === "mail").map(({ id }) => id);
    expect(detailed.sort()).toEqual(["2496", "2497", "2498"]);
  });

  it("is, of 2,500 mails that are not finished, their counters alone", async () => {
    expect(countsOf(await callsFor([...many, ...mails("I", 1, 2500)]))).toEqual({ status: 1 });
  });

  it.each([
    [99, { status: 1, list: 1 }],
    [100, { status: 1, list: 1 }],
    [101, { status: 1 }],
  ])("is, of %i mails on their way, as much as one page holds", async (count, calls) => {
    expect(countsOf(await callsFor(mails("I", count)))).toEqual(calls);
  });

  it("is the counters alone while mails are being stored", async () => {
    expect(countsOf(await callsFor(mails("P", 1), { request: { readyCompleted: false } }))).toEqual({ status: 1 });
  });

  it("follows the size of a page", async () => {
    const asked = await callsFor(many, { pageSize: 1000 });
    expect(countsOf(asked)).toEqual({ status: 1, list: 3, mail: 3 });
    expect(asked.flatMap(({ what, query }) => (what === "list" ? [query.toString()] : []))).toEqual(
      ["0", "1", "2"].map((page) => (page === "0" ? "size=1000&sort=id%2Casc" : `size=1000&page=${page}&sort=id%2Casc`)),
    );
    expect(countsOf(await callsFor(mails("I", 1000), { pageSize: 1000 }))).toEqual({ status: 1, list: 1 });
  });

  it.each([
    [0, undefined],
    [2, 2],
    [7, 3],
  ])("asks for the reasons of %i mails at most", async (reasonsPerRead, details) => {
    const asked = await callsFor(many, { reasonsPerRead });
    expect(countsOf(asked).mail).toBe(details);
  });

  it("asks for a hundred reasons where nothing else is wished, five at a time", async () => {
    const asked: Asked[] = [];
    let [open, most] = [0, 0];
    const held = mails("F", 130);
    const ncp = ncpSaying(async (call) => {
      most = Math.max(most, call.what === "mail" ? ++open : 0);
      await new Promise((resolve) => setImmediate(resolve));
      open -= call.what === "mail" ? 1 : 0;
      return answerOf(held, call);
    }, asked);
    await ncp.getStatus(target);
    expect([countsOf(asked), most]).toEqual([{ status: 1, list: 2, mail: 100 }, 5]);
  });

  it("is one call for one mail", async () => {
    const asked: Asked[] = [];
    await ncpHolding(many, asked).getStatus({ ...target, mailId: "7" });
    expect(asked.map(({ what, id }) => [what, id])).toEqual([["mail", "7"]]);
  });

  it("is one call for a request that is not known", async () => {
    const asked: Asked[] = [];
    const ncp = ncpSaying(() => Response.json({ error: { code: "77103" } }, { status: 400 }), asked);
    expect((await ncp.getStatus(target)).reason?.code).toBe("not-found");
    expect(countsOf(asked)).toEqual({ status: 1 });
  });
});
