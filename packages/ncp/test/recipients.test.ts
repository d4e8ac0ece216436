import { describe, expect, it } from "vitest";
import { type HeldMail, instant, recipient } from "./answers.js";
import { answerOf, type Asked, countsOf, ncpHolding, ncpSaying, notKnown, requestId } from "./support.js";

const target = { requestId };
const mixed = (recipients: readonly object[], mailId = "1"): HeldMail => ({
  mailId,
  code: "PF",
  recipients,
  row: { representativeRecipient: `first@example.com(${String(recipients.length - 1)})` },
});
const single = (code: string, fields: object = {}): HeldMail => ({
  mailId: "1",
  code,
  recipients: [recipient("r1@example.com", code, fields)],
});
const detailOf = (mail: HeldMail): ReturnType<ReturnType<typeof ncpHolding>["getStatus"]> =>
  ncpHolding([mail]).getStatus({ ...target, mailId: mail.mailId });

describe("the recipients of a mail of NCP", () => {
  it("are told apart by the details of a mail that fared differently", async () => {
    const recipients = [
      recipient("a@example.com", "S"),
      recipient("b@example.com", "F", { sendResultCode: "MAILBOX_ERROR" }),
      recipient("c@example.com", "U"),
      recipient("d@example.com", "C"),
    ];
    const asked: Asked[] = [];
    const answer = await ncpHolding([mixed(recipients)], asked).getStatus(target);
    expect(answer).toMatchObject({ operation: "finished", state: "mixed", outcome: "not-delivered", finality: "settled" });
    expect(answer.recipients.map((each) => [each.recipient, each.state, each.reason?.code])).toEqual([
      ["a@example.com", "delivered", undefined],
      ["b@example.com", "bounced", "mailbox-unavailable"],
      ["c@example.com", "suppressed", "unsubscribed"],
      ["d@example.com", "canceled", "canceled-by-caller"],
    ]);
    expect(countsOf(asked)).toEqual({ status: 1, list: 1, mail: 1 });
  });

  it.each([
    ["P", "queued"],
    ["R", "queued"],
    ["I", "sending"],
    ["S", "delivered"],
    ["U", "suppressed"],
    ["C", "canceled"],
    ["PF", "unknown"],
    ["W", "unknown"],
  ])("have the status %s, which is %s and never mixed", async (code, state) => {
    const { recipients } = await detailOf(single(code));
    expect(recipients).toMatchObject([{ recipient: "r1@example.com", messageId: "1", state }]);
    if (state === "unknown") expect(recipients[0]?.reason).toMatchObject({ code: "unmapped", providerCode: code });
    expect(recipients[0]?.certainty).toBe(code === "S" ? "inferred" : "reported");
  });

  it("are put off while their mail is tried again, which is inferred", async () => {
    const states = [];
    for (const [code, retryCount] of [
      ["I", 0],
      ["I", 1],
      ["R", 1],
      ["S", 2],
      ["F", 3],
    ] as const) {
      const { recipients } = await detailOf(single(code, { retryCount }));
      states.push([code, retryCount, recipients[0]?.state, recipients[0]?.certainty]);
    }
    expect(states).toEqual([
      ["I", 0, "sending", "reported"],
      ["I", 1, "deferred", "inferred"],
      ["R", 1, "queued", "reported"],
      ["S", 2, "delivered", "inferred"],
      ["F", 3, "failed", "reported"],
    ]);
  });

  it.each([
    [{ received: true, receivedDate: instant(1542694799000) }, new Date("2018-11-20T06:19:59Z")],
    [{ received: true, receivedDate: null }, undefined],
  ])("have opened what they received, which is inferred and may be a machine: %j", async (fields, first) => {
    const { recipients } = await detailOf(single("S", fields));
    const opened = {
      count: 1,
      certainty: "inferred",
      mayBeMachine: true,
      ...(first === undefined ? {} : { first, last: first }),
    };
    expect(recipients[0]).toMatchObject({ state: "delivered", certainty: "inferred", engagement: { opened } });
    expect((await detailOf(single("S", { ...fields, received: false }))).engagement).toEqual({});
  });

  it("stay a mail of the list where its details name none", async () => {
    const { recipients } = await ncpHolding([{ ...single("F"), recipients: [] }]).getStatus(target);
    expect(recipients.map(({ state, messageId }) => [state, messageId])).toEqual([["failed", "1"]]);
  });

  it("stay those of the list where the details are not there", async () => {
    const held = [single("F")];
    const answer = await ncpSaying((call) => (call.what === "mail" ? notKnown() : answerOf(held, call))).getStatus(target);
    expect(answer.recipients).toMatchObject([{ recipient: "r1@example.com", state: "failed" }]);
  });
});
