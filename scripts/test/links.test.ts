import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { workspaceRoot } from "../src/workspace.js";
import { anchorsIn, linksIn } from "./markdown.js";

/** All pages that are committed, or will be. */
const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: workspaceRoot,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(workspaceRoot, file)));

const contentOf = (file: string): string => readFileSync(path.join(workspaceRoot, file), "utf8");

/** The links of a page, as it stands at this place, that lead to no file of the project or to no heading in it. */
function deadLinks(file: string, content: string): string[] {
  return linksIn(content)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [place = "", anchor] = target.split("#");
      const to = place === "" ? file : path.posix.join(path.posix.dirname(file), place);
      if (to !== file && !existsSync(path.join(workspaceRoot, to))) return true;
      return anchor !== undefined && !anchorsIn(to === file ? content : contentOf(to)).has(anchor);
    });
}

/** The commands of this repository that a page names, which package.json lacks. */
function unknownCommands(content: string): string[] {
  const { scripts } = JSON.parse(contentOf("package.json")) as { scripts: Record<string, string> };
  const named = [...content.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = ""]) => name);
  return named.filter((name) => !Object.hasOwn(scripts, name));
}

describe("the pages of the project", () => {
  it("are found", () => {
    for (const file of ["README.md", "docs/README.md", "packages/ncp/README.md", "examples/README.md"])
      expect(pages).toContain(file);
  });

  it.each(pages)("%s: its links lead somewhere, its commands exist", (file) => {
    const content = contentOf(file);
    expect([...deadLinks(file, content), ...unknownCommands(content)]).toEqual([]);
  });

  it("would be found out", () => {
    const page = "# Here\n\n[a](#here) [b](#there) [c](ncp.md) [d](ncp.md#nowhere) [e](none.md) [f](https://example.com/)";
    expect(deadLinks("docs/page.md", page)).toEqual(["#there", "ncp.md#nowhere", "none.md"]);
    expect(unknownCommands("`npm run testbed` and `npm run nothing`")).toEqual(["nothing"]);
  });
});
