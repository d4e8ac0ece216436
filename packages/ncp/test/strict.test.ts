import { createManualClock } from "@sendstatus/core/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeldMail, mails, recipient, requestedAt } from "./answers.js";
import { type Asked, countsOf, ncpHolding, requestId } from "./support.js";

const target = { requestId };

describe("a strict client of NCP", () => {
  it("shows a delivery as sent, as it is inferred, and can say no more", async () => {
    const answer = await ncpHolding(mails("S", 2), [], { strict: true }).getStatus(target);
    expect(answer).toMatchObject({ operation: "finished", state: "sent", outcome: "pending", finality: "open", ceiling: "sent" });
    expect(answer.recipients.map(({ state, ceiling }) => [state, ceiling])).toEqual([
      ["sent", "sent"],
      ["sent", "sent"],
    ]);
  });

  it("shows failures like a client that is not strict", async () => {
    const recipients = [recipient("a@example.com", "F", { sendResultCode: "MAILBOX_ERROR" })];
    const answer = await ncpHolding([{ mailId: "1", code: "F", recipients }], [], { strict: true }).getStatus(target);
    expect(answer).toMatchObject({ state: "bounced", finality: "settled" });
  });

  it("does not wait for what cannot be told", async () => {
    const clock = createManualClock(requestedAt);
    const asked: Asked[] = [];
    const ncp = ncpHolding(mails("S", 2), asked, { strict: true, clock });
    const { ended, state } = await clock.runUntil(ncp.waitForStatus(target));
    expect([ended, state, countsOf(asked)]).toEqual(["ceiling", "sent", { status: 1, list: 1 }]);
  });

  it("takes sent for enough if that is waited for", async () => {
    const clock = createManualClock(requestedAt);
    const ncp = ncpHolding(mails("S", 2), [], { strict: true, clock });
    expect((await clock.runUntil(ncp.waitForStatus(target, { until: "sent" }))).ended).toBe("settled");
  });

  it("never says delivered, whatever its mails came to", async () => {
    const code = fc.constantFrom("S", "S", "I", "F", "U", "PF");
    await fc.assert(
      fc.asyncProperty(fc.array(code, { minLength: 1, maxLength: 20 }), async (codes) => {
        const held = codes.map((each, index): HeldMail => {
          const both = [recipient(`a${String(index)}@example.com`, "S"), recipient(`b${String(index)}@example.com`, "F")];
          return { mailId: String(index), code: each, ...(each === "PF" ? { recipients: both } : {}) };
        });
        const { state, outcome, recipients } = await ncpHolding(held, [], { strict: true }).getStatus(target);
        const words = [state, outcome, ...recipients.flatMap((one) => [one.state, one.outcome, one.winner.delivery])];
        expect(words).not.toContain("delivered");
      }),
      { numRuns: 30 },
    );
  });

  it("counts no mail as delivered either", async () => {
    const { counts } = await ncpHolding([...mails("S", 2), ...mails("U", 1, 2)], [], { strict: true }).getStatus(target);
    expect(counts?.by).toEqual({ sent: 2, suppressed: 1 });
  });
});
