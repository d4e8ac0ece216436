import { expect, it } from "vitest";
import type { Comparison } from "../src/comparison.js";
import { readOptions } from "../src/options.js";

const named = (name: string): Comparison => ({ name, title: name, run: () => Promise.resolve([]) });
const known = [named("import"), named("install")];
const chosenBy = (...args: string[]): string[] => readOptions(args, known).chosen.map(({ name }) => name);

it("comparisons are chosen or left out by name", () => {
  expect(chosenBy()).toEqual(["import", "install"]);
  expect(chosenBy("--only=install")).toEqual(["install"]);
  expect(chosenBy("--skip=install")).toEqual(["import"]);
});

it("what is none is refused, with those that there are", () => {
  expect(() => chosenBy("--only=imports")).toThrow("the comparisons are import, install");
  expect(() => chosenBy("--rounds=0")).toThrow("--rounds");
  expect(() => chosenBy("--only=install", "--skip=install")).toThrow("--skip leaves no comparison");
});
