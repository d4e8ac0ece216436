import { isDeepStrictEqual } from "node:util";
import type { Rule } from "../conformance.js";
import type { Fault } from "../fault.js";

type Manifest = Readonly<Record<string, unknown>>;

/** What tests may need besides what all tests need. */
const furtherTools: Readonly<Record<string, string>> = {
  "@sendstatus/emulator": "workspace:^",
  "fast-check": "catalog:",
  yaml: "catalog:",
};

/** The manifest of each provider is that of the template. Free are only its version, the provider's title, and what tests need besides. */
export const manifest: Rule = ({ files, providers, template }) =>
  providers.flatMap((name) => {
    const file = `packages/${name}/package.json`;
    const text = files.get(file);
    if (text === undefined) return [{ file, problem: "The file is missing.", mend: "Write it as another provider's." }];
    const expected = JSON.parse(
      (template.get("packages/{{name}}/package.json") ?? "{}").replaceAll("{{name}}", name),
    ) as Manifest;
    const found = JSON.parse(text) as Manifest;
    return [...memberFaults(file, expected, found), ...titleFaults(file, expected, found), ...toolFaults(file, expected, found)];
  });

const free = ["version", "description", "devDependencies"];

function memberFaults(file: string, expected: Manifest, found: Manifest): Fault[] {
  const wrong = Object.keys(expected).filter((key) => !free.includes(key) && !isDeepStrictEqual(found[key], expected[key]));
  const unknown = Object.keys(found).filter((key) => !(key in expected));
  const inOrder = isDeepStrictEqual(Object.keys(found), Object.keys(expected));
  return [
    ...wrong.map((key) => ({
      file,
      problem: `\`${key}\` is not as every provider's.`,
      mend: `Write "${key}": ${JSON.stringify(expected[key])}.`,
    })),
    ...unknown.map((key) => ({ file, problem: `\`${key}\` is a member that no provider has.`, mend: "Remove it." })),
    ...(inOrder || wrong.length + unknown.length > 0
      ? []
      : [{ file, problem: "The members are not in the usual order.", mend: `Order them: ${Object.keys(expected).join(", ")}.` }]),
  ];
}

function titleFaults(file: string, expected: Manifest, found: Manifest): Fault[] {
  const [before = "", after = ""] = String(expected.description).split("{{title}}");
  const description = String(found.description);
  const isUsual =
    description.startsWith(before) && description.endsWith(after) && description.length > before.length + after.length;
  if (isUsual) return [];
  return [{ file, problem: "`description` is not as every provider's.", mend: `Write "${before}<title>${after}".` }];
}

function toolFaults(file: string, expected: Manifest, found: Manifest): Fault[] {
  const needed = expected.devDependencies as Readonly<Record<string, string>>;
  const tools = (found.devDependencies ?? {}) as Readonly<Record<string, string>>;
  const allowed = { ...needed, ...furtherTools };
  const missing = Object.keys(needed).filter((tool) => !(tool in tools));
  const wrong = Object.entries(tools).filter(([tool, version]) => allowed[tool] !== version);
  return [
    ...missing.map((tool) => ({
      file,
      problem: `\`devDependencies\` lacks ${tool}.`,
      mend: `Add "${tool}": "${needed[tool] ?? ""}".`,
    })),
    ...wrong.map(([tool, version]) => ({
      file,
      problem: `\`devDependencies\` has ${tool} ${version}.`,
      mend:
        allowed[tool] === undefined ? "Do without it, or allow it to every provider in this rule." : `Write "${allowed[tool]}".`,
    })),
  ];
}
