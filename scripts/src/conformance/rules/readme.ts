import type { Rule } from "../conformance.js";
import { typeName } from "../../generate/source.js";

/** The parts of a README in their order, and how each is recognised. */
const parts = (name: string): readonly (readonly [part: string, begins: string])[] => [
  ["its title", `# @sendstatus/${name}\n`],
  ["what it is for", "\nWhat became of the mail you sent through "],
  ["the same in full", ": a typed client of its API, and an honest delivery status.\n"],
  ["how it is installed", `\nnpm install @sendstatus/${name}\n`],
  ["an example", `\n\`\`\`ts\nimport { create${typeName(name)} } from "@sendstatus/${name}";\n`],
  ["the first question", `await ${name}.getStatus(`],
  ["how far it sees", "\n## What it can tell\n"],
  ["its options", "\n## Options\n"],
  ["the provider's own API", `\n\`${name}.api\` has `],
  ["how good that is", " typed and documented"],
  ["what is pushed", "\n## Webhooks\n"],
  ["its errors", "Whatever fails is a `SendStatusError`: branch on its `kind`.\n"],
  ["where to read on", "\n## Read on\n"],
  ["the entry for who only asks", `\`import { create${typeName(name)}Status } from "@sendstatus/${name}/status"\``],
  ["its licence", "\nMIT licence.\n"],
];

/** Each provider's README says the same things in the same order and words. */
export const readme: Rule = ({ files, providers }) =>
  providers.flatMap((name) => {
    const file = `packages/${name}/README.md`;
    const text = files.get(file);
    if (text === undefined) return [];
    let from = 0;
    for (const [part, words] of parts(name)) {
      const at = text.indexOf(words, from);
      if (at < 0)
        return [
          { file, problem: `It lacks ${part}, or has it too early.`, mend: `Write it in the usual words: "${words.trim()}".` },
        ];
      // Words that end a line may begin the next part.
      from = at + words.length - 1;
    }
    return [];
  });
