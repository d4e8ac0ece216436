import type { Rule } from "../conformance.js";

/** Dependencies stand in the order of their names, in every package. */
export const sortedDependencies: Rule = ({ files, providers, others }) =>
  [...others, ...providers].flatMap((name) => {
    const file = `packages/${name}/package.json`;
    const manifest = JSON.parse(files.get(file) ?? "{}") as Readonly<Record<string, object | undefined>>;
    return ["dependencies", "devDependencies"].flatMap((member) => {
      const names = Object.keys(manifest[member] ?? {});
      const sorted = [...names].sort();
      if (names.every((one, at) => one === sorted[at])) return [];
      return [{ file, problem: `\`${member}\` is not in the order of names.`, mend: `Order it: ${sorted.join(", ")}.` }];
    });
  });
