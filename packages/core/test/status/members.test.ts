import { describe, expect, it } from "vitest";
import type { MailStatus } from "../../src/status/index.js";
import { fold, ofMail, ofOperation, ofRecipient, ofUnnamed } from "../support/observations.js";

const jo = "jo@example.com";
const kim = "kim@example.org";

const names = ({ recipients }: MailStatus): unknown[] => recipients.map(({ messageId, recipient }) => [messageId, recipient]);

describe("recipients are told apart", () => {
  it("by the mail and by the address, in an order of their own", () => {
    const seen = [
      ofRecipient(jo, { messageId: "m-2" }),
      ofRecipient(kim, { messageId: "m-1" }),
      ofRecipient(jo, { messageId: "m-1" }),
      ofRecipient(jo),
    ];
    const expected = [
      [undefined, jo],
      ["m-1", jo],
      ["m-1", kim],
      ["m-2", jo],
    ];
    expect(names(fold(seen))).toEqual(expected);
    expect(names(fold([...seen].reverse()))).toEqual(expected);
  });

  it("whatever the case of the domain; that of the local part counts", () => {
    const spelled = ["jo@EXAMPLE.com", "jo@example.com", "jo@Example.Com"];
    const [first, ...others] = fold(spelled.map((recipient) => ofRecipient(recipient, { delivery: "sent" }))).recipients;
    expect(others).toEqual([]);
    expect(spelled).toContain(first?.recipient);
    expect(names(fold([ofRecipient(jo), ofRecipient("Jo@example.com")]))).toHaveLength(2);
  });

  it("what is said of a mail holds for each of its recipients, and of no other mail's", () => {
    const status = fold([
      ofMail("m-1", { delivery: "sent" }),
      ofRecipient(jo, { messageId: "m-1" }),
      ofRecipient(kim, { messageId: "m-1", delivery: "delivered" }),
      ofRecipient(kim, { messageId: "m-2" }),
    ]);
    expect(status.recipients.map(({ state }) => state)).toEqual(["sent", "delivered", "unknown"]);
  });

  it("what speaks of one recipient whom it does not name is no word on the others", () => {
    const unnamed = { ...ofMail("m-1", { delivery: "delivered" }), level: "recipient" } as const;
    const status = fold([unnamed, ofRecipient(kim, { messageId: "m-1", delivery: "queued" })]);
    expect(status.recipients.map(({ recipient, state }) => [recipient, state])).toEqual([
      [undefined, "delivered"],
      [kim, "queued"],
    ]);
  });

  it("what names a recipient is no word on another, also where it speaks of the mail", () => {
    const status = fold([ofUnnamed({ recipient: jo, delivery: "delivered" }), ofRecipient(kim, { delivery: "queued" })]);
    expect(status.recipients.map(({ recipient, state }) => [recipient, state])).toEqual([
      [jo, "delivered"],
      [kim, "queued"],
    ]);
  });

  it("a mail of which no source names a recipient is one", () => {
    const status = fold([ofMail("m-1", { delivery: "sent" }), ofMail("m-1", { delivery: "queued" }), ofMail("m-2")]);
    expect(names(status)).toEqual([
      ["m-1", undefined],
      ["m-2", undefined],
    ]);
    expect(status.recipients.map(({ state }) => state)).toEqual(["sent", "unknown"]);
  });

  it("mails that are not named are one each, told apart by their own words", () => {
    const one = ofUnnamed({ delivery: "queued", raw: { status: "S", body: { n: 1 } } });
    const other = ofUnnamed({ delivery: "queued", raw: { status: "S", body: { n: 2 } } });
    expect(fold([one, other, structuredClone(one)]).recipients).toHaveLength(2);
    expect(fold([one, other, ofMail("m-1"), ofRecipient(jo)]).recipients).toHaveLength(4);
  });

  it("the operation is none of them", () => {
    expect(fold([ofOperation({ operation: "running" })]).recipients).toEqual([]);
  });
});
