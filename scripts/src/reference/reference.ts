import path from "node:path";
import { Application, OptionDefaults, type ProjectReflection } from "typedoc";
import type { Package } from "../api/entry-points.js";
import { workspaceRoot } from "../workspace.js";
import { showFrontPages } from "./front-pages.js";
import { spellOut } from "./generated-shapes.js";
import { modulesOf } from "./modules.js";

export interface Reference {
  readonly project: ProjectReflection;
  /** How many there are; each has been printed. */
  readonly faults: number;
  readonly write: (folder: string) => Promise<void>;
}

/**
 * Reads the reference of these packages, as built. Its faults: a link that leads nowhere, an export of which nothing is said, and a type that
 * is named but cannot be imported.
 */
export async function readReference(packages: readonly Package[]): Promise<Reference> {
  const app = await Application.bootstrap({
    name: "sendstatus",
    readme: path.join(workspaceRoot, "README.md"),
    // Declarations are read: their lines say nothing to a reader.
    disableSources: true,
    blockTags: [...OptionDefaults.blockTags, "@description"],
    packagesRequiringDocumentation: packages.map(({ name }) => name),
    requiredToBeDocumented: ["Class", "Enum", "Function", "Interface", "TypeAlias", "Variable"],
    validation: { invalidLink: true, rewrittenLink: true, notDocumented: true, notExported: false },
  });
  showFrontPages(app, packages);
  spellOut(app);
  const project = app.converter.convert(modulesOf(packages));
  app.validate(project);
  requireExports(app, project, packages);
  return {
    project,
    faults: app.logger.errorCount + app.logger.warningCount,
    write: (folder) => app.generateDocs(project, folder),
  };
}

/** TypeDoc looks at the types of one package, that of the project. */
function requireExports(app: Application, project: ProjectReflection, packages: readonly Package[]): void {
  app.options.setValue("validation", { invalidLink: false, rewrittenLink: false, notDocumented: false, notExported: true });
  for (const { name } of packages) {
    project.packageName = name;
    app.validate(project);
  }
}
