import { describe, expect, it } from "vitest";
import { type Reason, reasonOf, withReply } from "../../src/status/index.js";

const unspecified = reasonOf("unspecified");

describe("the code of a reason with a far server's reply", () => {
  it.each<[string, Reason, string, Reason["code"]]>([
    ["the provider's own, whatever the reply", reasonOf("spam"), "550 5.1.1 no such user", "spam"],
    ["the enhanced code's, before the reply code's", unspecified, "552 5.7.1 x", "policy"],
    ["the enhanced code's, before the words", unspecified, "550 5.2.2 user unknown", "mailbox-full"],
    ["the reply code's, before the words", unspecified, "552 user unknown", "mailbox-full"],
    ["that of the words, where the codes say nothing", unspecified, "550 user unknown", "no-such-mailbox"],
    ["that of the words alone", unspecified, "user unknown", "no-such-mailbox"],
    ["unspecified, where nothing says why", unspecified, "550 sorry", "unspecified"],
    ["the reply's, where that of the provider's is not known", reasonOf("unmapped"), "550 5.1.1 x", "no-such-mailbox"],
    ["still not known, where the reply says nothing", reasonOf("unmapped"), "550 sorry", "unmapped"],
  ])("is %s", (_what, reason, text, code) => {
    expect(withReply(reason, text)).toMatchObject({ code, text });
  });
});

describe("the permanence of a reason with a far server's reply", () => {
  it.each<[string, Reason, string, Reason["permanence"]]>([
    ["the enhanced code's class", reasonOf("spam", { permanence: "temporary" }), "450 5.7.1 x", "permanent"],
    ["the reply code's class, where that is missing", reasonOf("spam", { permanence: "temporary" }), "550 x", "permanent"],
    ["the reply code's class, against the table", reasonOf("no-such-mailbox"), "450 x", "temporary"],
    ["the provider's word, where the reply has no code", reasonOf("spam", { permanence: "temporary" }), "sorry", "temporary"],
    [
      "the provider's word, also where only the words say why",
      reasonOf("unspecified", { permanence: "temporary" }),
      "user unknown",
      "temporary",
    ],
    ["the table's, where nothing else is known", unspecified, "user unknown", "permanent"],
    ["not known, where nothing is", unspecified, "sorry", "unknown"],
  ])("is %s", (_what, reason, text, permanence) => {
    expect(withReply(reason, text)).toMatchObject({ permanence, text });
  });

  it("decides on the advice", () => {
    expect(withReply(reasonOf("no-such-mailbox"), "450 4.1.1 x").advice).toBe("retry-later");
    expect(withReply(reasonOf("mailbox-full"), "552 5.2.2 x").advice).toBe("remove-address");
  });
});

describe("what is kept", () => {
  it("the provider's code beside the reply's, also where they disagree", () => {
    expect(withReply(reasonOf("unspecified", { providerCode: "soft", permanence: "temporary" }), "550 5.1.1 x")).toEqual(
      reasonOf("no-such-mailbox", { providerCode: "soft", smtp: 550, enhanced: "5.1.1", text: "550 5.1.1 x" }),
    );
  });

  it.each([undefined, null, "", "  \n", 550, { text: "550" }])("the reason as it is, where there is no reply: %j", (text) => {
    const reason = reasonOf("spam", { text: "before" });
    expect(withReply(reason, text)).toBe(reason);
  });
});
