import { openEnumsOf } from "../spec/open-enums.js";
import type { Spec } from "../spec/spec.js";
import { constantName, docComment, objectLiteral } from "./source.js";

/** `status-map.gen.ts`: what each value says. The compiler checks once more that each known value has a row. */
export function statusMapSource(spec: Spec): string {
  const maps = openEnumsOf(spec).flatMap(({ name, values, statusMap }) => {
    if (statusMap === undefined) return [];
    const rows = values.map(({ value }) => [String(value), statusMap[String(value)]]);
    const doc = docComment([`What each known \`${name}\` says about a mail.`]);
    return [
      `${doc}export const ${constantName(name)}Map = ${objectLiteral(Object.fromEntries(rows))} as const satisfies StatusMap<${name}>;\n`,
    ];
  });
  const names = openEnumsOf(spec).flatMap(({ name, statusMap }) => (statusMap === undefined ? [] : [name]));
  return [
    `import type { StatusMap } from "@sendstatus/core/status";`,
    `import type { ${names.join(", ")} } from "./operations.gen.js";`,
    "",
    ...maps,
  ].join("\n");
}
