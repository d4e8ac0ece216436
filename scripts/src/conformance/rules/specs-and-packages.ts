import type { Rule } from "../conformance.js";

/** Every spec has a package, every provider's package a spec, and the package for all depends on each of them. */
export const specsAndPackages: Rule = ({ files, providers, specified }) => {
  const all = "packages/all/package.json";
  const { dependencies = {} } = JSON.parse(files.get(all) ?? "{}") as { readonly dependencies?: object };
  const withoutPackage = specified.filter((name) => !providers.includes(name));
  const withoutSpec = providers.filter((name) => !specified.includes(name));
  const notInAll = providers.filter((name) => !(`@sendstatus/${name}` in dependencies));
  return [
    ...withoutPackage.map((name) => ({
      file: `specs/${name}.openapi.yaml`,
      problem: `There is no package packages/${name}.`,
      mend: "Make one with `pnpm new-provider`, or remove the spec.",
    })),
    ...withoutSpec.map((name) => ({
      file: `packages/${name}`,
      problem: `There is no spec specs/${name}.openapi.yaml.`,
      mend: "Write one, or remove the package.",
    })),
    ...notInAll.map((name) => ({
      file: all,
      problem: `@sendstatus/${name} is missing.`,
      mend: `Add "@sendstatus/${name}": "workspace:^" to its \`dependencies\`.`,
    })),
  ];
};
