import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import type { NcpOptions } from "../src/index.js";
import { type HeldMail, mails, recipient, requestedAt } from "./answers.js";
import { answerOf, type Asked, countsOf, ncpSaying, requestId } from "./support.js";

describe("what later reads of the same request cost", () => {
  /** The calls of each read, of a request whose mails are these at each. */
  async function callsOfReads(
    held: readonly (readonly HeldMail[])[],
    { request = {}, ...more }: Partial<NcpOptions> & { readonly request?: object } = {},
  ): Promise<object[]> {
    const clock = createManualClock(requestedAt);
    const reads: Asked[][] = [];
    const ncp = ncpSaying(
      (call) => {
        if (call.what === "status") reads.push([]);
        reads.at(-1)?.push(call);
        return answerOf(held[reads.length - 1] ?? [], call, request);
      },
      [],
      { clock, random: () => 1, ...more },
    );
    await clock.runUntil(ncp.waitForStatus({ requestId }, { maxReads: held.length }));
    return reads.map(countsOf);
  }

  it("is that of the mails that are still open, if few are", async () => {
    const [sent, open] = [mails("S", 50), mails("I", 1, 50)];
    expect(await callsOfReads([[...sent, ...open], [...sent, ...open], mails("S", 51)])).toEqual([
      { status: 1, list: 1 },
      { status: 1, mail: 1 },
      { status: 1, mail: 1 },
    ]);
  });

  it("is that of one mail, however many of its recipients are open", async () => {
    const recipients = [recipient("a@example.com", "S"), recipient("b@example.com", "I"), recipient("c@example.com", "I")];
    const held = [{ mailId: "1", code: "I", recipients, row: { representativeRecipient: "a@example.com(2)" } }];
    expect(await callsOfReads([held, held, held])).toEqual([
      { status: 1, list: 1 },
      { status: 1, mail: 1 },
      { status: 1, mail: 1 },
    ]);
  });

  it("is that of the list, if more are open than the list has pages", async () => {
    const held = [...mails("S", 50), ...mails("I", 2, 50)];
    expect(await callsOfReads([held, held])).toEqual([
      { status: 1, list: 1 },
      { status: 1, list: 1 },
    ]);
  });

  it("is that of the list, if mails were missing from it before", async () => {
    const request = { requestCount: 2, finishCount: 2 };
    expect(await callsOfReads([mails("S", 1), mails("S", 2)], { request })).toEqual([
      { status: 1, list: 1 },
      { status: 1, list: 1 },
    ]);
  });

  it("does not ask again why a mail failed", async () => {
    const held = [...mails("F", 3), ...mails("I", 2, 3)];
    expect(await callsOfReads([held, held, held])).toEqual([
      { status: 1, list: 1, mail: 3 },
      { status: 1, list: 1 },
      { status: 1, list: 1 },
    ]);
  });

  it("goes on to the mails whose recipients are not told apart yet", async () => {
    const recipients = [recipient("a@example.com", "S"), recipient("b@example.com", "U")];
    const row = { representativeRecipient: "a@example.com(1)" };
    const held = Array.from({ length: 5 }, (_item, index) => ({ mailId: String(index), code: "PF", recipients, row }));
    expect(await callsOfReads([held, held, held], { reasonsPerRead: 2 })).toEqual([
      { status: 1, list: 1, mail: 2 },
      { status: 1, list: 1, mail: 2 },
      { status: 1, mail: 1 },
    ]);
  });

  it("is none once all is settled", async () => {
    const held = [...mails("S", 150), ...mails("F", 2, 150)];
    expect(await callsOfReads([held, held])).toEqual([{ status: 1, list: 2, mail: 2 }]);
  });

  it("is the counters alone until a large request is finished", async () => {
    const running = [...mails("S", 150), ...mails("I", 50, 150)];
    expect(await callsOfReads([running, running, mails("S", 200)])).toEqual([
      { status: 1 },
      { status: 1 },
      { status: 1, list: 2 },
    ]);
  });
});
