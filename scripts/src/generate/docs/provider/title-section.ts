import type { Spec } from "../../../spec/spec.js";
import { typeName } from "../../source.js";
import { doubtsIn, prose } from "./prose.js";
import { keys, type Section } from "./section.js";

/** What the API is, where it is described, and what the page makes of it. */
export function titleSection({ document, file, provider }: Spec): Section {
  const { title, version, summary, description } = document.info;
  const { externalDocs } = document;
  return {
    key: "title",
    level: 1,
    title,
    content: (link) => [
      ...(summary === undefined ? [] : [summary]),
      [
        `- Package \`@sendstatus/${provider}\`: the methods below are those of \`create${typeName(provider)}(…).api\`.`,
        `- Version of the API: ${version}. This page is made from [its spec](../${file}).`,
        ...(externalDocs === undefined ? [] : [`- Provider: [${externalDocs.description ?? title}](${externalDocs.url})`]),
        `- What is **uncertain** is marked so, and ${link(keys.doubts, "listed at the end")}.`,
        "- [What each provider can do](capabilities.md), and [what each can tell you](what-each-provider-can-tell-you.md)",
      ].join("\n"),
      ...prose(description),
    ],
    doubts: doubtsIn(description).map((text) => ({ about: "the API as a whole", text })),
  };
}
