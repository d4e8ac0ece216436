import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Advice, explain, type Permanence, type ReasonCode, reasonMeanings, reasonOf } from "../../src/status/index.js";
import { reasons } from "../support/observation-arbitraries.js";
import { permanences } from "../support/words.js";

const codes = Object.keys(reasonMeanings) as readonly ReasonCode[];
const firstSentence = (text: string): string => text.slice(0, text.indexOf(".") + 1);

describe("a reason in words", () => {
  it.each(codes)("%s", (code) => {
    expect(explain(reasonOf(code))).toMatch(/^[A-Z][^.]+\.( [A-Z][^.]+\.)*$/);
  });

  it("is another for each code", () => {
    expect(new Set(codes.map((code) => firstSentence(explain(reasonOf(code))))).size).toBe(codes.length);
  });

  it.each<[Permanence, string]>([
    ["permanent", "This is for good."],
    ["temporary", "This is for a time."],
    ["unknown", ""],
  ])("says whether it lasts: %s", (permanence, words) => {
    const text = explain(reasonOf("policy", { permanence }));
    for (const other of ["This is for good.", "This is for a time."]) expect(text.includes(other)).toBe(other === words);
  });

  it.each<[Advice, string]>([
    ["remove-address", "Remove the address from your lists."],
    ["retry-later", "Sending again later can help."],
    ["fix-message", "Change the mail before you send it again."],
    ["fix-account", "Put the sender's account or domain in order first."],
  ])("says what to do: %s", (advice, words) => {
    expect(explain(reasonOf("policy", { advice })).endsWith(` ${words}`)).toBe(true);
  });

  it.each([
    [{ smtp: 452, enhanced: "4.2.2" }, "(452 4.2.2)."],
    [{ smtp: 452 }, "(452)."],
    [{ providerCode: "X9" }, "(provider code X9)."],
    [{ smtp: 452, enhanced: "4.2.2", providerCode: "X9" }, "(452 4.2.2, provider code X9)."],
  ])("holds the codes: %j", (details, words) => {
    expect(explain(reasonOf("mailbox-full", details))).toContain(`The mailbox is full ${words}`);
  });

  it("reads as one text", () => {
    expect(explain(reasonOf("mailbox-full", { smtp: 452, enhanced: "4.2.2" }))).toBe(
      "The mailbox is full (452 4.2.2). This is for a time. Sending again later can help.",
    );
    expect(explain(reasonOf("unspecified"))).toBe("The provider gives no reason.");
  });
});

describe("a reason in words never holds", () => {
  it("the far server's own text", () => {
    const text = fc.string({ unit: "grapheme-ascii" }).map((words) => `#${words}#`);
    fc.assert(
      fc.property(reasons, text, fc.constantFrom(...permanences), (reason, words, permanence) => {
        const told = explain({ ...reason, permanence, text: words });
        expect(told).not.toContain(words);
        expect(told).toBe(explain({ ...reason, permanence }));
      }),
    );
  });

  it("an address that stands in the provider's code", () => {
    expect(explain(reasonOf("policy", { providerCode: "X9 jo@mail.example" }))).not.toContain("jo@");
  });
});
