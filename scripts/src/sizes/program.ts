import path from "node:path";
import { typeName } from "../generate/source.js";
import { providersIn, workspaceRoot } from "../workspace.js";

/** An app that reads one status with a package. */
export interface Program {
  /** The package's folder and, where it is not the main one, the entry, as `azure/status`. */
  readonly name: string;
  /** The package's folder. */
  readonly folder: string;
  readonly source: string;
}

const providers = providersIn(path.join(workspaceRoot, "specs"));

/** The least that an app can do: each package's entry that only asks. */
export const smallest = (): Program[] =>
  [...providers, "all"].map((folder) => program(folder, "/status", `create${typeName(folder)}Status`));

/** The same with the whole client, as an app has it that does more. */
export const whole = (): Program[] => [
  ...providers.map((folder) => program(folder, "", `create${typeName(folder)}`)),
  program("all", "", "createSendStatus"),
];

const program = (folder: string, entry: string, create: string): Program => ({
  name: folder + entry,
  folder,
  source: `import { ${create} } from "@sendstatus/${folder}${entry}";
export const read = (options, target) => ${create}(options).getStatus(target);`,
});
