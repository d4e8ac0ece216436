import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { workspaceRoot } from "../src/workspace.js";

it("what SECURITY.md names as its checks is there", async () => {
  const page = await readFile(path.join(workspaceRoot, "SECURITY.md"), "utf8");
  const named = [...page.matchAll(/`((?:packages|counterparties|trials)\/[\w./-]+)`/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(path.join(workspaceRoot, file)))).toEqual([]);
});

it("every promise of SECURITY.md names what checks it", async () => {
  const page = await readFile(path.join(workspaceRoot, "SECURITY.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("|") && !/^\|[ |-]+\|$|\| Checked by/.test(line));
  expect(rows.length).toBeGreaterThan(12);
  for (const row of rows) expect(row.split("|").at(-2)).toMatch(/`(packages|counterparties|trials)\//);
});
