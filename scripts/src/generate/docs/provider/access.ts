import type { SecurityScheme, Server } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";
import { clientOptions } from "../../operations/settings.js";
import { table } from "../blocks.js";
import { described } from "./described.js";
import { doubtsIn, inline, prose } from "./prose.js";
import type { Section } from "./section.js";
import { typeInWords } from "./value-type.js";

/** What is the same for every call: where it goes, how it proves who asks, and what the client is told once. */
export const accessSections = (spec: Spec): readonly Section[] => [addresses(spec), proofs(spec), ...settings(spec)];

function addresses({ document: { servers = [] } }: Spec): Section {
  const rows = servers.map((server) => [`\`${server.url}\``, [inline(server.description), ...variablesOf(server)].join("<br>")]);
  return {
    key: "addresses",
    level: 2,
    title: "Addresses",
    content: () => [table(["Address", "Description"], rows)],
    doubts: servers.flatMap(({ url, description }) => doubtsIn(description).map((text) => ({ about: `\`${url}\``, text }))),
  };
}

const variablesOf = ({ variables = {} }: Server): readonly string[] =>
  Object.entries(variables).map(([name, { description }]) => `\`${name}\`: ${inline(description)}`);

function proofs({ document: { components } }: Spec): Section {
  const schemes = Object.entries(components.securitySchemes);
  const howMany = schemes.length === 1 ? "Every call carries it." : "Every call carries one of them.";
  return {
    key: "proofs",
    level: 2,
    title: "How to prove who asks",
    content: () => [
      `The client does this by itself, from the credentials that it is given. ${howMany}`,
      ...schemes.flatMap(([name, scheme]) => [`**\`${name}\`**, ${placeOf(scheme)}:`, ...prose(scheme.description)]),
    ],
    doubts: schemes.flatMap(([name, { description }]) =>
      doubtsIn(description).map((text) => ({ about: `proof \`${name}\``, text })),
    ),
  };
}

const placeOf = ({ name, scheme }: SecurityScheme): string =>
  name === undefined ? `HTTP authentication by \`${scheme ?? ""}\`` : `in the header \`${name}\``;

function settings(spec: Spec): readonly Section[] {
  const options = [...clientOptions(spec)];
  if (options.length === 0) return [];
  const doubts = options.flatMap(([option, { description }]) =>
    doubtsIn(description).map((text) => ({ about: `option \`${option}\``, text })),
  );
  const content: Section["content"] = (link) => [
    "These go with every call and are given once, as options of the client.",
    table(
      ["Option", "Goes into", "Type", "Required", "Description"],
      options.map(([option, { name, in: place, required, schema, description }]) => [
        `\`${option}\``,
        `${place} \`${name}\``,
        typeInWords(schema, link),
        // What has a default is never missing.
        required === true && schema.default === undefined ? "yes" : "",
        described(spec, schema, description),
      ]),
    ),
  ];
  return [{ key: "settings", level: 2, title: "Set once", content, doubts }];
}
