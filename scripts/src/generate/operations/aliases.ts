import { openEnumValues } from "../../spec/open-enums.js";
import type { Spec } from "../../spec/spec.js";
import { docComment } from "../source.js";

/** A plain name for each schema. */
export function schemaAliases(spec: Spec): string {
  return Object.entries(spec.document.components.schemas)
    .map(([name, schema]) => {
      const values = openEnumValues(schema)?.map(({ value, meaning }) => `- \`${String(value)}\`: ${meaning}`);
      const doc = docComment([schema.description, values?.join("\n")]);
      return `${doc}export type ${name} = components["schemas"]["${name}"];\n`;
    })
    .join("\n");
}
