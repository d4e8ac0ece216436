import type { Reason, RecipientStatus } from "@sendstatus/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sendResultCodeMap } from "../src/generated/status-map.gen.js";
import { recipient } from "./answers.js";
import { ncpHolding, requestId } from "./support.js";

const target = { requestId };

/** What the details of a failed mail come to. */
async function failed(fields: object): Promise<RecipientStatus> {
  const recipients = [recipient("r1@example.com", "F", fields)];
  const answer = await ncpHolding([{ mailId: "1", code: "F", recipients }]).getStatus(target);
  expect(answer.recipients).toHaveLength(1);
  return answer.recipients[0] as RecipientStatus;
}
const because = async (sendResultCode: string, sendResultMessage: string): Promise<Reason | undefined> =>
  (await failed({ sendResultCode, sendResultMessage })).reason;

describe("why a mail of NCP failed", () => {
  it.each([
    ["RECIPIENT_ADDRESS_ERROR", "bounced", "no-such-mailbox", "permanent", "closed"],
    ["MAILBOX_ERROR", "bounced", "mailbox-unavailable", "temporary", "settled"],
    ["MAIL_CONTENTS_ERROR", "bounced", "content", "unknown", "settled"],
    ["SECURITY_AND_POLICY_ERROR", "bounced", "policy", "unknown", "settled"],
    ["NETWORK_ERROR", "bounced", "network", "unknown", "settled"],
    ["RECEIVE_MAIL_SERVICE_ERROR", "bounced", "recipient-server", "unknown", "settled"],
    ["SMTP_ERROR", "bounced", "protocol", "unknown", "settled"],
    ["SEND_BLOCK_ADDRESS", "suppressed", "suppressed-after-bounce", "temporary", "closed"],
    ["MAIL_SENT", "failed", "unmapped", "unknown", "closed"],
  ])("%s is %s, %s, %s", async (sendResultCode, state, code, permanence, finality) => {
    const { reason, ...verdict } = await failed({ sendResultCode });
    expect(verdict).toMatchObject({ state, outcome: "not-delivered", finality, certainty: "reported", conflict: false });
    expect(reason).toMatchObject({ code, permanence, providerCode: sendResultCode });
    expect(verdict.winner.raw.status).toEqual({ status: "F", sendResultCode });
  });

  it("is known for each code of the spec", () => {
    expect(Object.keys(sendResultCodeMap)).toHaveLength(9);
  });

  it("is a failure for a code that nobody knows, which is kept", async () => {
    const unseen = fc.string({ minLength: 1 }).filter((code) => !Object.hasOwn(sendResultCodeMap, code));
    await fc.assert(
      fc.asyncProperty(unseen, async (sendResultCode) => {
        const { state, finality, reason, winner } = await failed({ sendResultCode });
        expect([state, finality, reason?.code, reason?.providerCode]).toEqual(["failed", "closed", "unmapped", sendResultCode]);
        expect(winner.raw.body).toEqual(recipient("r1@example.com", "F", { sendResultCode }));
      }),
      { numRuns: 30, examples: [["constructor"], ["__proto__"], ["mailbox_error"]] },
    );
  });

  it.each([null, undefined, 5, {}])("is not told where the code is %j", async (sendResultCode) => {
    expect(await failed({ sendResultCode })).toMatchObject({ state: "failed", reason: { code: "unspecified" } });
  });
});

describe("the text of a failed mail of NCP", () => {
  it.each([
    ["RECIPIENT_ADDRESS_ERROR", "550 5.1.1 no such user\n", "no-such-mailbox", "permanent", 550, "5.1.1"],
    ["RECIPIENT_ADDRESS_ERROR", "450 4.2.1 try later\n", "no-such-mailbox", "temporary", 450, "4.2.1"],
    ["MAILBOX_ERROR", "552 5.2.2 over quota\n", "mailbox-unavailable", "permanent", 552, "5.2.2"],
    ["SMTP_ERROR", "421 closing\n", "protocol", "temporary", 421, undefined],
    ["NETWORK_ERROR", "connection refused by 10.5.1.1\n", "network", "unknown", undefined, undefined],
    ["NEW_ERROR", "550 5.1.1 no such user\n", "no-such-mailbox", "permanent", 550, "5.1.1"],
    ["NEW_ERROR", "no idea\n", "unmapped", "unknown", undefined, undefined],
  ])(
    "%s with %j is %s, %s: the code stays, the reply tells for how long",
    async (code, text, reason, permanence, smtp, enhanced) => {
      const why = await because(code, text);
      expect(why).toMatchObject({ code: reason, permanence, providerCode: code, text });
      expect([why?.smtp, why?.enhanced]).toEqual([smtp, enhanced]);
    },
  );

  it("tells the reason where there is no code", async () => {
    const { state, reason } = await failed({ sendResultMessage: "550 5.1.1 no such user\n" });
    expect([state, reason?.code, reason?.permanence]).toEqual(["failed", "no-such-mailbox", "permanent"]);
  });

  it("tells a refused sender from a refused mail", async () => {
    const text = "550 5.7.26 This mail is unauthenticated\n";
    expect(await because("SECURITY_AND_POLICY_ERROR", text)).toEqual({
      code: "authentication",
      party: "sender",
      permanence: "permanent",
      advice: "fix-account",
      smtp: 550,
      enhanced: "5.7.26",
      providerCode: "SECURITY_AND_POLICY_ERROR",
      text,
    });
    expect((await because("SECURITY_AND_POLICY_ERROR", "451 4.7.26 later\n"))?.permanence).toBe("temporary");
    expect((await because("SECURITY_AND_POLICY_ERROR", "554 5.7.1 refused\n"))?.code).toBe("policy");
    expect((await because("MAIL_CONTENTS_ERROR", text))?.code).toBe("content");
  });

  it("is no reply to a mail that was not tried", async () => {
    const why = await because("SEND_BLOCK_ADDRESS", "550 5.1.1 no such user\n");
    expect(why).toMatchObject({ code: "suppressed-after-bounce", permanence: "temporary", party: "provider" });
    expect(why).not.toHaveProperty("smtp");
  });
});
