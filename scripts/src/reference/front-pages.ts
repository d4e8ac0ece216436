import { readFileSync } from "node:fs";
import path from "node:path";
import { type Application, Converter, MinimalSourceFile, normalizePath } from "typedoc";
import type { Package } from "../api/entry-points.js";
import { workspaceRoot } from "../workspace.js";

/** Puts the README of each package at the top of its first page, to which links to that README lead from then on. */
export function showFrontPages({ converter }: Application, packages: readonly Package[]): void {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const { folder, name } of packages) {
      const file = normalizePath(path.join(workspaceRoot, "packages", folder, "README.md"));
      const page = project.children?.find((module) => module.name === name);
      if (page === undefined) throw new Error(`${name} has no entry point of that name, to show its README on.`);
      page.readme = converter.parseRawComment(new MinimalSourceFile(readFileSync(file, "utf8"), file), project.files).content;
      project.files.registerReflectionPath(file, page);
    }
  });
}
