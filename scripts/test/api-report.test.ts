import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Package } from "../src/api/entry-points.js";
import { reportOf } from "../src/api/report.js";
import { programOf, surfaceOf } from "../src/api/surface.js";

const declarations = {
  "core/dist/index.d.ts": 'export interface Call {\n  at: Date;\n}\nexport * as inner from "./inner.js";\n',
  "core/dist/inner.d.ts": "export type Inner = 1;\n",
  "azure/dist/index.d.ts":
    'export { open, old as renamed } from "./open.js";\nexport type * from "./shape.js";\nexport type { Call } from "../../core/dist/index.js";\n',
  "azure/dist/events.d.ts": 'export type { Shape } from "./shape.js";\nexport declare const limit: 3;\n',
  "azure/dist/open.d.ts":
    'import type { Settings } from "./settings.js";\n/** Words. */\nexport declare function open(settings: Settings): void;\nexport declare function open(): void;\nexport declare const old: "a";\n',
  "azure/dist/settings.d.ts":
    'import type { Call } from "../../core/dist/index.js";\nexport interface Settings {\n  call: Call;\n  deep: Deep;\n}\ntype Deep = 2;\ntype Unused = 3;\n',
  "azure/dist/shape.d.ts": "export type Shape = 4;\n",
};
let root = "";
let report = "";

beforeAll(async () => {
  root = path.join(await mkdtemp(path.join(tmpdir(), "sendstatus-api-")), "packages");
  for (const [file, text] of Object.entries(declarations)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  const azure: Package = {
    folder: "azure",
    name: "@sendstatus/azure",
    entryPoints: [
      { specifier: "@sendstatus/azure", file: path.join(root, "azure/dist/index.d.ts") },
      { specifier: "@sendstatus/azure/events", file: path.join(root, "azure/dist/events.d.ts") },
    ],
  };
  report = reportOf(azure, surfaceOf(azure, programOf([azure])));
});

afterAll(() => rm(path.dirname(root), { recursive: true }));

it("a report has all that is exported, however it is, and no comments", () => {
  expect(report).toContain("export declare function open(settings: Settings): void;\n\nexport declare function open(): void;");
  expect(report).toContain("export { old as renamed };");
  expect(report).toContain('export { Call } from "@sendstatus/core";');
  expect(report).not.toContain("Words");
});

it("a report shows what several entry points export once", () => {
  expect(report.split("export type Shape = 4;")).toHaveLength(2);
  expect(report).toContain("And, as above: `Shape`.");
});

it("a report has what exports are made of, and nothing that cannot be seen", () => {
  const [, hidden = ""] = report.split("## Not exported, but part of it");
  expect(hidden).toContain("export interface Settings {");
  expect(hidden).toContain("type Deep = 2;");
  expect(report).not.toContain("Unused");
});
