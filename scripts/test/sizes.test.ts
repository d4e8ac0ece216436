import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { areasOf } from "../src/sizes/areas.js";
import { budgetFaults, goalOf, readBudgets } from "../src/sizes/budgets.js";
import type { Bundle } from "../src/sizes/bundle.js";
import { lengthBySource } from "../src/sizes/length-by-source.js";
import { smallest, whole } from "../src/sizes/program.js";
import { tableOf } from "../src/sizes/table.js";
import type { Weight } from "../src/sizes/weight.js";
import { workspaceRoot } from "../src/workspace.js";

const bundle: Bundle = {
  minified: 60,
  gzipped: 30,
  sources: new Map([
    ["packages/core/src/status/fold.ts", 10],
    ["packages/core/src/status/order.ts", 10],
    ["packages/azure/src/azure-status.ts", 15],
    ["node_modules/.pnpm/openapi-fetch@1.0.0/node_modules/openapi-fetch/dist/index.mjs", 20],
    ["<stdin>", 5],
  ]),
};
const weight: Weight = { name: "azure", bundles: { browser: bundle, node: bundle }, heaviest: 30 };

describe("a budget", () => {
  it("is kept up to its last byte", () => {
    expect(budgetFaults([weight], { azure: 30 })).toEqual([]);
    expect(budgetFaults([weight], { azure: 29 })).toEqual([expect.stringContaining("azure weighs 30 bytes, 1 more")]);
  });

  it("is needed by each program, and by nothing else", () => {
    expect(budgetFaults([weight], {})).toEqual([expect.stringContaining("azure has no budget")]);
    expect(budgetFaults([], { azure: 30 })).toEqual([expect.stringContaining("there is no such program")]);
  });
});

describe("what is weighed", () => {
  const names = ["azure", "ncp", "tencent", "twilio", "all"];

  it("is the smallest entry of each package, and its whole client", () => {
    expect(smallest().map(({ name }) => name)).toEqual(names.map((name) => `${name}/status`));
    expect(whole().map(({ name }) => name)).toEqual(names);
    expect(smallest()[0]?.source).toContain('import { createAzureStatus } from "@sendstatus/azure/status";');
  });

  it("has a goal where it is the smallest", () => {
    expect(smallest().map(({ name }) => goalOf(name))).toEqual([6_000, 6_000, 6_000, 6_000, 14_000]);
    expect(whole().map(({ name }) => goalOf(name))).toEqual(names.map(() => undefined));
  });

  it("stands in a table with its budget and its goal", () => {
    const small: Weight = { ...weight, name: "azure/status" };
    expect(tableOf("only asks", [small], { "azure/status": 26_000 }).split("\n")).toEqual([
      "only asks     browser  gzip  node  gzip  budget  goal",
      "azure/status      0.1   0.0   0.1   0.0    26.0   6.0",
    ]);
    expect(tableOf("whole client", [weight], {})).toMatch(/^azure .* – +–$/m);
  });
});

it("a bundle is told apart by folders and dependencies, the largest first", () => {
  expect(areasOf(bundle).map(({ name, minified }) => [name, minified])).toEqual([
    ["core/status", 20],
    ["openapi-fetch", 20],
    ["azure", 15],
    ["the program", 5],
  ]);
});

it("each character of a bundle is put down to its source", () => {
  // "on" and "e" from one.ts, "two" in the next line from two.ts.
  const map = { version: 3, names: [], sources: ["one.ts", "two.ts"], mappings: "AAAA,EAAE;ACAF" };
  expect(lengthBySource("one\ntwo", JSON.stringify(map))).toEqual(
    new Map([
      ["one.ts", 3],
      ["two.ts", 3],
    ]),
  );
});

it("the README of a package says what its programs weigh", async () => {
  const budgets = await readBudgets();
  const kilobytes = (name: string): string => `${((budgets[name] ?? 0) / 1000).toFixed(0)} kB`;
  for (const { folder } of whole()) {
    const readme = await readFile(path.join(workspaceRoot, "packages", folder, "README.md"), "utf8");
    expect(readme).toContain(`${kilobytes(`${folder}/status`)} in place of ${kilobytes(folder)}, minified`);
  }
});
