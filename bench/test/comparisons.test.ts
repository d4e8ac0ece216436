import { expect, it } from "vitest";
import { bundle } from "../src/comparisons/bundle.js";
import { folding } from "../src/comparisons/folding.js";
import { listing } from "../src/comparisons/listing.js";

// How long anything takes is not asserted: it depends on what else the machine does.
it.each([bundle, folding, listing])("$name says something of ours and of a peer", async ({ run }) => {
  const lines = await run({ rounds: 1, share: 0.001 });
  expect(lines.length).toBeGreaterThan(0);
  for (const { ours, theirs } of lines) {
    expect(ours).toBeGreaterThan(0);
    expect(theirs).toSatisfy((value: unknown) => typeof value === "string" || Number(value) > 0);
  }
});
