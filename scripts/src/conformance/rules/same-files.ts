import type { Rule } from "../conformance.js";

const settings = ["tsconfig.json", "tsconfig.build.json", "vitest.config.ts"] as const;

/** What does not depend on the provider is the same for each: the licence of the workspace, and the settings of the template. */
export const sameFiles: Rule = ({ files, providers, template }) => {
  const expected = {
    LICENSE: { text: files.get("LICENSE"), source: "LICENSE" },
    ...Object.fromEntries(
      settings.map((name) => [
        name,
        {
          text: template.get(`packages/{{name}}/${name}`),
          source: `scripts/src/new-provider/template/packages/{{name}}/${name}.txt`,
        },
      ]),
    ),
  };
  return providers.flatMap((provider) =>
    Object.entries(expected).flatMap(([name, { text, source }]) => {
      const file = `packages/${provider}/${name}`;
      if (files.get(file) === text) return [];
      return [{ file, problem: "It is not the same for every provider.", mend: `Copy ${source}.` }];
    }),
  );
};
