import { createManualClock } from "@sendstatus/core/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeldMail, recipient, requestedAt } from "./answers.js";
import { answerOf, type Asked, ncpSaying, requestId } from "./support.js";

/** What becomes of one recipient: ready, on its way from one second on, and finished from another. */
interface Fate {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly end: "S" | "F" | "U";
}

const codeAt = ({ startsAt, endsAt, end }: Fate, second: number): string =>
  second >= endsAt ? end : second >= startsAt ? "I" : "R";

const addressOf = (mailId: number, index: number): string => `r${String(mailId)}-${String(index)}@example.com`;

/** A mail at a time. Uncertain: whether it may be `PF` while one of its recipients still waits; here it may. */
function mailAt(fates: readonly Fate[], mailId: number, second: number): HeldMail {
  const codes = fates.map((fate) => codeAt(fate, second));
  const isWaiting = codes.some((code) => code === "R" || code === "I");
  const mixed = isWaiting && !(codes.includes("S") && codes.includes("F")) ? "I" : "PF";
  const others = fates.length > 1 ? `(${String(fates.length - 1)})` : "";
  return {
    mailId: String(mailId),
    code: new Set(codes).size === 1 ? (codes[0] ?? "R") : mixed,
    recipients: codes.map((code, index) => recipient(addressOf(mailId, index), code)),
    row: { representativeRecipient: addressOf(mailId, 0) + others },
  };
}
const states = { S: "delivered", F: "failed", U: "suppressed" };

/** Waits to the end, with the calls of each read. */
async function follow(all: readonly (readonly Fate[])[]): Promise<{
  readonly status: Awaited<ReturnType<ReturnType<typeof ncpSaying>["waitForStatus"]>>;
  readonly asked: readonly Asked[];
}> {
  const clock = createManualClock(requestedAt);
  const asked: Asked[] = [];
  const answer = (call: Asked): unknown => {
    const second = (clock.now().getTime() - requestedAt.getTime()) / 1000;
    return answerOf(
      all.map((fates, mailId) => mailAt(fates, mailId, second)),
      call,
    );
  };
  const ncp = ncpSaying(answer, asked, { clock, random: () => 1 });
  return { status: await clock.runUntil(ncp.waitForStatus({ requestId }, { timeoutMs: 3 * 86_400_000 })), asked };
}

describe("a request of NCP that goes on while it is waited for", () => {
  it("is settled when its mails are, though several of them had already failed in part", async () => {
    const failsEarly: readonly Fate[] = [
      { startsAt: 0, endsAt: 0, end: "S" },
      { startsAt: 0, endsAt: 0, end: "F" },
      { startsAt: 0, endsAt: 60, end: "S" },
    ];
    const { status } = await follow([failsEarly, failsEarly]);
    expect(status).toMatchObject({ ended: "settled", operation: "finished", outcome: "not-delivered" });
    expect(status.recipients.map(({ state }) => state)).toEqual([
      "delivered",
      "failed",
      "delivered",
      "delivered",
      "failed",
      "delivered",
    ]);
  });

  it("comes to what became of each recipient, whatever was seen on the way", async () => {
    const fate = fc.record({
      startsAt: fc.constantFrom(0, 30, 90),
      endsAt: fc.constantFrom(0, 60, 200, 1000),
      end: fc.constantFrom("S", "S", "F", "U"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fate, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), async (all) => {
        const { status } = await follow(all);
        expect([status.ended, status.operation]).toEqual(["settled", "finished"]);
        all.forEach((fates, mailId) => {
          const members = status.recipients.filter((member) => member.messageId === String(mailId));
          const expected = fates.map(({ end }, index) => [addressOf(mailId, index), states[end]] as const);
          const isTold = members.some((member) => member.recipient !== undefined);
          // A mail that fared alike with all of its recipients is told as one, unless these were told apart before.
          const whole = new Map([[undefined, states[fates[0]?.end ?? "S"]]]);
          const found = new Map(members.map((member) => [member.recipient, member.state]));
          expect(found).toEqual(isTold ? new Map(expected) : whole);
        });
      }),
      { numRuns: 15 },
    );
  });
});
