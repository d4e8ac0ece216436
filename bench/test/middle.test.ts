import { expect, it } from "vitest";
import { median, percentile } from "../src/measure/middle.js";

it("the median is the one in the middle, or between the two", () => {
  expect(median([3, 1, 200])).toBe(3);
  expect(median([4, 1, 2, 100])).toBe(3);
  expect(() => median([])).toThrow();
});

it("a percentile is one of the numbers", () => {
  const numbers = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(numbers, 0.5)).toBe(50);
  expect(percentile(numbers, 0.99)).toBe(99);
  expect(percentile([7], 0.99)).toBe(7);
  expect(() => percentile([], 0.5)).toThrow();
});
