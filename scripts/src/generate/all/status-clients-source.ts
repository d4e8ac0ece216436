import type { Spec } from "../../spec/spec.js";
import { docComment, typeName } from "../source.js";

/** `status-clients.gen.ts` of the package for all: the part of each provider's package that only asks, by the provider's name. */
export function statusClientsSource(specs: readonly Spec[]): string {
  const names = specs.map(({ provider }) => provider);
  const imports = names.map((name) => {
    const type = `${typeName(name)}Status`;
    return `import { create${type}, type ${type}Client, type ${type}Options } from "@sendstatus/${name}/status";`;
  });
  const eachOf = (line: (name: string) => string): string => names.map(line).join("\n");
  return `${imports.join("\n")}

${docComment(["The options of each provider that is to be asked; leave out the others."])}export interface AllStatusOptions {
${eachOf((name) => `readonly ${name}?: ${typeName(name)}StatusOptions;`)}
}

${docComment(["The clients of all providers that only ask."])}export interface StatusClients {
${eachOf((name) => `readonly ${name}: ${typeName(name)}StatusClient;`)}
}

${docComment(["What makes the client of each provider that only asks."])}export const statusFactories = {
${eachOf((name) => `${name}: create${typeName(name)}Status,`)}
} as const;
`;
}
