import { describe, expect, it } from "vitest";
import { mails, recipient } from "./answers.js";
import { ncpHolding, requestId } from "./support.js";

const target = { requestId };
const nameless = [undefined, null, "", 5, {}];

describe("what names no recipient", () => {
  it.each(nameless)("as a row with the address %j is a mail without one", async (representativeRecipient) => {
    const held = [{ mailId: "7", code: "S", row: { representativeRecipient } }, ...mails("S", 1)];
    const { recipients } = await ncpHolding(held).getStatus(target);
    expect(recipients.map(({ messageId }) => messageId)).toContain("0");
    expect(recipients.find(({ messageId }) => messageId === "0")).toMatchObject({
      recipient: "r0@example.com",
      state: "delivered",
    });
    expect(recipients).toHaveLength(2);
  });

  it.each(nameless)("in the details, with the address %j, says nothing of the others", async (address) => {
    const refused = { sendResultCode: "RECIPIENT_ADDRESS_ERROR", sendResultMessage: "550 5.1.1 no such user" };
    const recipients = [
      recipient("a@example.com", "S"),
      recipient("b@example.com", "S"),
      { ...recipient("", "F", refused), address },
    ];
    const answer = await ncpHolding([{ mailId: "7", code: "PF", recipients }]).getStatus({ ...target, mailId: "7" });
    const named = answer.recipients.filter((each) => each.recipient?.includes("@") === true);
    expect(named.map(({ state, conflict }) => [state, conflict])).toEqual([
      ["delivered", false],
      ["delivered", false],
    ]);
  });
});
