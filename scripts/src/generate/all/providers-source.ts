import type { Spec } from "../../spec/spec.js";
import { docComment, typeName } from "../source.js";

const exampleOfCapabilities = `@example
\`\`\`ts
import { capabilities } from "@sendstatus/all";

for (const { title, operations, ceilings } of Object.values(capabilities))
  console.log(title, operations.Templates.length > 0, ceilings.asked.ceiling);
\`\`\``;

/** `providers.gen.ts` of the package for all: what it takes from the package of each provider, by the provider's name. */
export function providersSource(specs: readonly Spec[]): string {
  const names = specs.map(({ provider }) => provider);
  const imports = names.map((name) => {
    const type = typeName(name);
    return `import { create${type}, ${name}Capabilities, type ${type}Client, type ${type}Options } from "@sendstatus/${name}";`;
  });
  const eachOf = (line: (name: string) => string): string => names.map(line).join("\n");
  return `import type { Capabilities } from "@sendstatus/core";
${imports.join("\n")}

${docComment(["The options of each provider that is to be asked; leave out the others."])}export interface SendStatusOptions {
${eachOf((name) => `readonly ${name}?: ${typeName(name)}Options;`)}
}

${docComment(["The clients of all providers."])}export interface Clients {
${eachOf((name) => `readonly ${name}: ${typeName(name)}Client;`)}
}

${docComment(["What makes the client of each provider."])}export const factories = {
${eachOf((name) => `${name}: create${typeName(name)},`)}
} as const;

${docComment(["What the API of each provider can do, by the provider's name.", exampleOfCapabilities])}export const capabilities = {
${eachOf((name) => `${name}: ${name}Capabilities,`)}
} as const satisfies Readonly<Record<keyof Clients, Capabilities>>;
`;
}
