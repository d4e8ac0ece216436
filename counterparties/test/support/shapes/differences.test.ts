import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { declarationsIn } from "./declarations.js";
import { compare, type Difference, type Pair } from "./differences.js";
import { SpecDocument } from "./spec-document.js";
import { specifiedShape } from "./specified-shape.js";

const folder = mkdtempSync(path.join(tmpdir(), "sendstatus-shapes-"));
const file = path.join(folder, "mails.d.ts");
writeFileSync(
  file,
  `
  export interface File { name: string }
  export interface Nothing {}
  export interface Optional { to?: string }
  export interface Required { to: string }
  export interface Null { to?: string | null }
  export interface NullBySaying {
    /** It may be null. */
    to?: string;
  }
  export interface Deprecated {
    /** @deprecated */
    to?: string;
  }
  export interface WithFile { file?: File }
  export interface Nested { files?: Array<{ name: string; size?: number }>; others?: File[] }
  export interface Everything {
    to: string[]; size?: number; isSent?: boolean; file?: File; headers?: { [name: string]: string }; more?: unknown;
  }
  `,
);
const declared = declarationsIn(file, { nullable: /may be null/ });
rmSync(folder, { recursive: true });

type Properties = Readonly<Record<string, unknown>>;
const File = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const aFile = { $ref: "#/components/schemas/File" };
const text = { type: "string" };
const list = (items: unknown) => ({ type: "array", items });

/** What differs between an interface and a schema `Mail` of these properties. */
function differences(name: string, properties: Properties, required: string[] = [], travels: Pair["travels"] = "asked") {
  const spec = new SpecDocument({ components: { schemas: { File, Mail: { type: "object", required, properties } } } });
  const ours = specifiedShape(spec, spec.at("components", "schemas", "Mail"), "a mail");
  return compare([{ official: declared.shape(name), ours, travels }]).differences;
}

const mail = (name: string, official: string, ours: string): Difference => ({ at: `Mail.${name}`, official, ours });

it.each<[string, string, Properties, Difference]>([
  ["one that our spec lacks", "Optional", {}, mail("to", "string", "nothing")],
  ["one that the SDK lacks", "Nothing", { to: text }, mail("to", "nothing", "string")],
  ["another type", "Optional", { to: { type: "integer" } }, mail("to", "string", "number")],
  ["a list", "Optional", { to: list(text) }, mail("to", "string", "array of string")],
  ["a required one", "Required", { to: text }, mail("to", "required string", "string")],
  ["null by its type", "Null", { to: text }, mail("to", "nullable string", "string")],
  ["null by its comment", "NullBySaying", { to: text }, mail("to", "nullable string", "string")],
  ["null in our spec", "WithFile", { file: { oneOf: [aFile, { type: "null" }] } }, mail("file", "object", "nullable object")],
  ["one out of use", "Deprecated", { to: text }, mail("to", "deprecated string", "string")],
  ["any object", "WithFile", { file: { additionalProperties: true } }, mail("file", "object", "map of anything")],
])("a field that differs is found: %s", (_what, name, properties, difference) => {
  expect(differences(name, properties)).toEqual([difference]);
});

it("so is one of an object in a list, wherever it stands", () => {
  const files = list({ type: "object", properties: { name: text } });
  expect(differences("Nested", { files, others: list(aFile) })).toEqual([
    { at: "Mail.files.name", official: "required string", ours: "string" },
    { at: "Mail.files.size", official: "number", ours: "nothing" },
  ]);
});

it("of an answer, our spec may promise more than the SDK, and not less", () => {
  expect(differences("Optional", { to: text }, ["to"], "answered")).toEqual([]);
  expect(differences("Required", { to: text }, [], "answered")).toEqual([mail("to", "required string", "string")]);
  expect(differences("Optional", { to: text }, ["to"], "asked")).toEqual([mail("to", "string", "required string")]);
});

it("what is alike has no differences", () => {
  const to = list(text);
  const headers = { type: "object", additionalProperties: text };
  const more = { description: "Anything." };
  const properties = { to, size: { type: "integer" }, isSent: { type: "boolean" }, file: aFile, headers, more };
  expect(differences("Everything", properties, ["to"])).toEqual([]);
});
