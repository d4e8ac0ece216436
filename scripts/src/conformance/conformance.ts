import type { Fault } from "./fault.js";
import { arrows } from "./rules/arrows.js";
import { exportsOfEntries } from "./rules/exports-of-entries.js";
import { filesByRole } from "./rules/files-by-role.js";
import { length } from "./rules/length.js";
import { manifest } from "./rules/manifest.js";
import { readme } from "./rules/readme.js";
import { sameFiles } from "./rules/same-files.js";
import { sortedDependencies } from "./rules/sorted-dependencies.js";
import { specsAndPackages } from "./rules/specs-and-packages.js";
import type { Workspace } from "./workspace.js";

/** A rule that all packages keep. */
export type Rule = (workspace: Workspace) => readonly Fault[];

export const rules: readonly Rule[] = [
  specsAndPackages,
  filesByRole,
  sameFiles,
  manifest,
  sortedDependencies,
  exportsOfEntries,
  arrows,
  readme,
  length,
];

/** All that is unlike in the packages of a workspace, by file. */
export const faultsOf = (workspace: Workspace): readonly Fault[] =>
  rules.flatMap((rule) => rule(workspace)).sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
