import { describe, expect, it } from "vitest";
import { finalityOf, outcomeOf } from "../../src/status/states.js";
import { permanences, states } from "../support/words.js";

const rows = Object.entries(states).map(([state, [outcome, finality]]) => ({
  state: state as keyof typeof states,
  outcome,
  finality,
}));

it.each(rows)("$state is $outcome and $finality", ({ state, outcome, finality }) => {
  expect(outcomeOf(state)).toBe(outcome);
  expect(finalityOf(state)).toBe(finality);
});

describe("finality", () => {
  it.each(permanences)("of a %s bounce", (permanence) => {
    expect(finalityOf("bounced", permanence)).toBe(permanence === "permanent" ? "closed" : "settled");
  });

  it.each(rows.filter(({ state }) => state !== "bounced"))("of $state does not depend on permanence", ({ state, finality }) => {
    for (const permanence of permanences) expect(finalityOf(state, permanence)).toBe(finality);
  });
});
