import { expect, it } from "vitest";
import type { Line } from "../src/comparison.js";
import { isReached, reportOf, sumOf } from "../src/report.js";

const line: Line = { what: "it", figure: "ms", ours: 1234.5, peer: "theirs", theirs: 2000, ratio: 0.61725, goal: { ratio: 0.6 } };
const lines: readonly Line[] = [
  line,
  { what: "size", figure: "kB", ours: 5.5, peer: "theirs", theirs: "does not bundle", goal: { most: 6 } },
  { what: "count", figure: "packages", ours: 3, peer: "theirs", theirs: 20, ratio: 0.15 },
];

it("a table has the goals beside what was reached", () => {
  expect(reportOf({ comparison: { name: "some", title: "Something" }, lines, seconds: 1.6 })).toBe(
    [
      "## Something (some, 2 s)",
      "",
      "| what  | figure   |  ours | peer   | theirs          | ratio |   goal | reached  |",
      "| ----- | -------- | ----: | ------ | --------------- | ----: | -----: | -------- |",
      "| it    | ms       | 1,235 | theirs | 2,000           | 0.62x | ≤ 0.6x | ✗ missed |",
      "| size  | kB       |  5.50 | theirs | does not bundle |       |    ≤ 6 | ✓        |",
      "| count | packages |     3 | theirs | 20              | 0.15x |        |          |",
    ].join("\n"),
  );
});

it("the goals are counted, and those that are missed are named", () => {
  expect(sumOf(lines)).toBe("1 of 2 goals reached.\n- missed: it, ms, beside theirs");
});

it("a goal is reached at its very number", () => {
  expect(lines.map(isReached)).toEqual([false, true, undefined]);
  expect(isReached({ ...line, ratio: 0.6 })).toBe(true);
});
