import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { workspaceRoot } from "../src/workspace.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["node"],
  typeRoots: [path.join(workspaceRoot, "scripts/node_modules/@types")],
};

/**
 * What the compiler says of modules, by their names, each as `file:line text`. They are those of someone who has installed the packages:
 * these are found by name, through their own `exports`.
 */
export async function compile(modules: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "sendstatus-compile-")));
  try {
    const installed = path.join(folder, "node_modules/@sendstatus");
    await mkdir(installed, { recursive: true });
    for (const name of await readdir(path.join(workspaceRoot, "packages")))
      await symlink(path.join(workspaceRoot, "packages", name), path.join(installed, name), "junction");
    await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    for (const [name, code] of Object.entries(modules)) await writeFile(path.join(folder, name), code);
    const program = ts.createProgram(
      Object.keys(modules).map((name) => path.join(folder, name)),
      options,
    );
    return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
      const name = path.relative(folder, path.normalize(file?.fileName ?? ""));
      return `${name}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
