import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HeldMail, recipient } from "./answers.js";
import { ncpHolding, requestId } from "./support.js";

const target = { requestId };
const mixed = (recipients: readonly object[], mailId = "1"): HeldMail => ({
  mailId,
  code: "PF",
  recipients,
  row: { representativeRecipient: `first@example.com(${String(recipients.length - 1)})` },
});

describe("the recipients of any mails of NCP", () => {
  it("have each the state of a simple table, whatever mails they are in", async () => {
    const table = {
      P: "queued",
      R: "queued",
      I: "sending",
      S: "delivered",
      F: "failed",
      U: "suppressed",
      C: "canceled",
      W: "unknown",
    };
    const code = fc.constantFrom(...(Object.keys(table) as (keyof typeof table)[]));
    const mail = fc.array(code, { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(mail, { minLength: 1, maxLength: 30 }), async (all) => {
        const addressOf = (mailId: number, index: number): string => `r${String(mailId)}-${String(index)}@example.com`;
        const held = all.map((codes, mailId) =>
          mixed(
            codes.map((each, index) => recipient(addressOf(mailId, index), each)),
            String(mailId),
          ),
        );
        const { recipients, operation } = await ncpHolding(held).getStatus(target);
        const expected = all.flatMap((codes, mailId) =>
          codes.map((each, index) => [addressOf(mailId, index), table[each]] as const),
        );
        expect(new Map(recipients.map((each) => [each.recipient, each.state]))).toEqual(new Map(expected));
        expect([recipients.length, operation]).toEqual([expected.length, "finished"]);
      }),
      { numRuns: 40 },
    );
  });
});
