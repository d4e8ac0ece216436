import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workspaceRoot } from "../src/workspace.js";
import { follow } from "./contributing/follow.js";
import { createScratchWorkspace, type ScratchWorkspace } from "./contributing/scratch-workspace.js";
import { costOf, stepsIn } from "./contributing/walkthrough.js";

const page = await readFile(path.join(workspaceRoot, "CONTRIBUTING.md"), "utf8");
const steps = stepsIn(page, "Add a provider");
const limitMs = 300_000;

/** What a reader of the walk-through is told to see for themselves. */
const checks = [
  "pnpm lint:specs",
  "pnpm generate:check",
  "pnpm conformance",
  "pnpm --filter @sendstatus/paperplane typecheck",
  "pnpm --filter @sendstatus/paperplane test",
];

describe("the walk-through of CONTRIBUTING.md that adds a provider", () => {
  let scratch: ScratchWorkspace;

  beforeAll(async () => {
    scratch = await createScratchWorkspace();
  }, limitMs);

  afterAll(async () => {
    await scratch.remove();
  });

  it("works as it stands, from the first step to the last", { timeout: limitMs }, async () => {
    const commands = steps.flatMap((step) => (step.kind === "commands" ? step.commands : []));
    expect(commands).toEqual(expect.arrayContaining(checks));
    await follow(steps, scratch);
  });

  it("leaves files that the linter and the formatter have nothing to say of", { timeout: limitMs }, async () => {
    const sources = ["packages/paperplane", "packages/core/src/signing", "packages/core/test/signing"];
    // The same rules, for what is new and not for the whole workspace, which takes its time.
    const settings = path.join(scratch.root, "tsconfig.eslint.json");
    const { compilerOptions } = JSON.parse(await readFile(settings, "utf8")) as { readonly compilerOptions: object };
    await writeFile(settings, JSON.stringify({ extends: "./tsconfig.base.json", compilerOptions, include: sources }));
    await scratch.run(`eslint --max-warnings 0 ${sources.join(" ")}`);
    const pages = ["docs/what-each-provider-can-tell-you.md", "specs/paperplane.openapi.yaml", "specs/vocabulary.schema.json"];
    await scratch.run(`oxfmt --check ${[...sources, ...pages, "packages/all/package.json", ".changeset"].join(" ")}`);
  });

  it("leaves packages that go on to work", { timeout: limitMs }, async () => {
    await scratch.run("pnpm --filter @sendstatus/core exec vitest run test/signing/paperplane.test.ts");
    await scratch.run("pnpm --filter @sendstatus/all typecheck");
    await scratch.run("pnpm --filter @sendstatus/scripts exec vitest run test/known-values.test.ts");
  });

  it("costs by hand what it says", () => {
    const { files, lines } = costOf(steps);
    console.info(`A provider more: ${String(files)} files touched by hand, ${String(lines)} lines written by hand.`);
    expect(page.replace(/\s+/g, " ")).toContain(`By hand it took ${String(files)} files and ${String(lines)} lines`);
    expect({ files: files <= 15, lines: lines <= 200 }).toEqual({ files: true, lines: true });
  });
});
