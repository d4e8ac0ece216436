import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../src/generate/generate.js";
import { workspaceRoot } from "../src/workspace.js";

describe("the generated tree", () => {
  it("is the same each time, and the one that is checked in", async () => {
    const [first, second] = [await generate(workspaceRoot), await generate(workspaceRoot)];
    expect(second).toEqual(first);
    for (const { path: file, content } of first)
      expect(await readFile(path.join(workspaceRoot, file), "utf8"), file).toBe(content);
    expect(first.length).toBe(16);
  });
});
