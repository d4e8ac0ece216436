import { describe, expect, it } from "vitest";
import { bumpOf } from "../../src/release/bump.js";
import { specChangeset } from "../../src/release/changeset-files.js";
import { changesetText } from "../../src/release/changeset-text.js";
import type { Level } from "../../src/release/level.js";
import { movedPackages } from "../../src/release/moved-packages.js";
import { planChangeset } from "../../src/release/plan-changeset.js";

const published = new Map(
  ["all", "azure", "core", "emulator"].map((name) => [name, { name: `@sendstatus/${name}`, version: "0.3.1" }]),
);

describe("a version", () => {
  it.each<[Level, string, string]>([
    ["breaking", "0.3.1", "minor"],
    ["feature", "0.3.1", "patch"],
    ["fix", "0.0.0", "patch"],
    ["breaking", "1.2.0", "major"],
    ["feature", "1.2.0", "minor"],
    ["fix", "10.0.0", "patch"],
    ["emulated", "0.3.1", "patch"],
  ])("moves by what is %s at %s: %s", (level, version, bump) => {
    expect(bumpOf(level, version)).toBe(bump);
  });

  it.each<[Level, object]>([
    ["breaking", { "@sendstatus/all": "minor", "@sendstatus/azure": "minor", "@sendstatus/emulator": "patch" }],
    ["feature", { "@sendstatus/all": "patch", "@sendstatus/azure": "patch", "@sendstatus/emulator": "patch" }],
    ["fix", { "@sendstatus/azure": "patch", "@sendstatus/emulator": "patch" }],
    ["emulated", { "@sendstatus/emulator": "patch" }],
  ])("of whoever hands the API out, or emulates it, moves with what is %s", (level, bumps) => {
    expect(Object.fromEntries(movedPackages(published, "azure", level))).toEqual(bumps);
  });

  it("of what is not published does not move", () => {
    const others = new Map([...published].filter(([folder]) => folder !== "emulator"));
    expect([...movedPackages(others, "azure", "fix").keys()]).toEqual(["@sendstatus/azure"]);
  });
});

describe("a changeset", () => {
  const textOf = (lines: readonly string[]): string => changesetText(new Map([["@sendstatus/azure", "patch"]]), "Azure", lines);
  const generated = (...lines: string[]): ReturnType<typeof specChangeset> => specChangeset("azure", textOf(lines));
  const plan = (existing: readonly ReturnType<typeof generated>[], ...lines: string[]): ReturnType<typeof planChangeset> =>
    planChangeset("azure", existing, lines, textOf);
  const edited = { ...generated("- a"), text: textOf(["- In words of my own."]) };

  it("has the packages, a title and a line for each change", () => {
    expect(generated("- a", "- b").text).toBe('---\n"@sendstatus/azure": patch\n---\n\nAzure:\n\n- a\n- b\n');
  });

  it("is written once", () => {
    expect(plan([], "- a")).toEqual({ write: generated("- a"), remove: [], edited: [] });
    expect(plan([generated("- a")], "- a")).toEqual({ remove: [], edited: [] });
  });

  it("follows the spec as long as nobody edits it", () => {
    expect(plan([generated("- a")], "- a", "- b")).toEqual({
      write: generated("- a", "- b"),
      remove: [generated("- a")],
      edited: [],
    });
    expect(plan([generated("- a")])).toEqual({ remove: [generated("- a")], edited: [] });
  });

  it("is left as somebody edited it, and nothing is told a second time", () => {
    expect(plan([edited], "- a")).toEqual({ remove: [], edited: [edited] });
    const both = { ...generated("- a", "- b"), text: textOf(["- a", "- The other in words of my own."]) };
    expect(plan([both], "- a", "- b")).toEqual({ remove: [], edited: [both] });
    expect(plan([edited])).toEqual({ remove: [], edited: [edited] });
  });

  it("tells beside an edited one only what that does not say", () => {
    const longer = { ...generated("- a"), text: `${textOf(["- a"])}And more.\n` };
    expect(plan([longer], "- a", "- b")).toEqual({ write: generated("- b"), remove: [], edited: [longer] });
    expect(plan([longer, generated("- b")], "- a", "- b")).toEqual({ remove: [], edited: [longer] });
  });
});
