import { describe, expect, it } from "vitest";
import { outcomes } from "../src/index.js";
import { outcomeFor } from "../src/stories/outcome.js";
import { stepOf, type Story, tell } from "../src/stories/story.js";

describe("the outcome that an address asks for", () => {
  it.each(outcomes)("%s", (outcome) => {
    expect(outcomeFor(`${outcome}@example.com`)).toBe(outcome);
    expect(outcomeFor(`${outcome}+7@example.com`)).toBe(outcome);
  });

  it.each([
    ["Bounced@Example.com", "bounced"],
    ["bounced@example.org", "delivered"],
    ["constructor@example.com", "delivered"],
    ["bouncedagain@example.com", "delivered"],
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

  it("knows from which step on it says something", () => {
    expect(stepOf(story, (says) => says !== "first")).toBe(1);
    expect(stepOf(story, (says) => says === "never")).toBe(3);
  });
});
