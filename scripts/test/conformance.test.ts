import { beforeAll, describe, expect, it } from "vitest";
import { faultsOf, rules } from "../src/conformance/conformance.js";
import { faultInWords } from "../src/conformance/fault.js";
import { readWorkspace, type Workspace, workspaceOf } from "../src/conformance/workspace.js";
import { workspaceRoot } from "../src/workspace.js";
import { breaksOfCode } from "./conformance/breaks-of-code.js";
import { breaksOfFiles } from "./conformance/breaks-of-files.js";
import { breaksOfManifests } from "./conformance/breaks-of-manifests.js";
import { appended, azure, type Change, withChanges, written } from "./conformance/changes.js";

let workspace: Workspace;

beforeAll(async () => {
  workspace = await readWorkspace(workspaceRoot);
});

const changedBy = (...changes: readonly Change[]): Workspace =>
  workspaceOf(withChanges(workspace.files, changes), workspace.template);

const saidOf = (...changes: readonly Change[]): string[] => faultsOf(changedBy(...changes)).map(faultInWords);

const breaks = [...breaksOfFiles, ...breaksOfManifests, ...breaksOfCode];

describe("the packages", () => {
  it("are alike", () => {
    expect(faultsOf(workspace).map(faultInWords)).toEqual([]);
    expect(workspace.providers).toEqual(expect.arrayContaining(["azure", "ncp", "tencent", "twilio"]));
  });
});

describe("a rule", () => {
  it.each(breaks)("names %s", (_what, change, said) => {
    expect(saidOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(said)]));
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))("can be broken: %s", (_name, rule) => {
    expect(breaks.some(([, change]) => rule(changedBy(change)).length > 0)).toBe(true);
  });

  it("leaves alone what is generated, however long, and what is just short enough", () => {
    expect(saidOf([azure("src/generated/types.gen.ts"), appended("\n".repeat(500))])).toEqual([]);
    expect(saidOf([azure("src/azure-target.ts"), written("\n".repeat(200))])).toEqual([]);
  });

  it("lets a package import itself by name in tests, and any tool", () => {
    expect(saidOf([azure("test/support.ts"), appended('import "@sendstatus/azure";\nimport "node:fs";\n')])).toEqual([]);
  });
});
