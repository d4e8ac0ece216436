import { describe, expect, it } from "vitest";
import { outcomeFor } from "../src/stories/outcome.js";
import { type Story, tell } from "../src/stories/story.js";

describe("the outcome that an address asks for", () => {
  it.each([
    ["delivered@example.com", "delivered"],
    ["bounced@example.com", "bounced"],
    ["suppressed@example.com", "suppressed"],
    ["deferred@example.com", "deferred"],
    ["failed@example.com", "failed"],
    ["bounced+7@example.com", "bounced"],
    ["Bounced@Example.com", "bounced"],
    ["bounced@example.org", "delivered"],
    ["constructor@example.com", "delivered"],
    ["someone@example.com", "delivered"],
  ])("%s: %s", (address, outcome) => {
    expect(outcomeFor(address)).toBe(outcome);
  });
});

describe("a story", () => {
  const story: Story<string> = [
    { at: 0, says: "first" },
    { at: 1, says: "second" },
    { at: 3, says: "last" },
  ];

  it.each([
    [-1, "first", false],
    [0, "first", false],
    [99, "first", false],
    [100, "second", false],
    [299, "second", false],
    [300, "last", true],
    [1_000_000, "last", true],
  ])("after %i ms says %s", (elapsedMs, says, final) => {
    expect(tell(story, elapsedMs, 100)).toMatchObject({ says, final });
  });

  it("is over at once where a step takes no time", () => {
    expect(tell(story, 0, 0)).toEqual({ says: "last", sinceMs: 0, final: true });
  });
});
