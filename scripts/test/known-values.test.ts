import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Schema } from "../src/spec/document.js";
import { openEnumValues } from "../src/spec/open-enums.js";
import { providersIn, workspaceRoot } from "../src/workspace.js";
import fixture from "./fixtures/known-values.json" with { type: "json" };
import { specWith } from "./support.js";

type Values = readonly (string | number)[];

/** What the providers publish, read from their pages and not from the specs. */
const published: Readonly<Record<string, Readonly<Record<string, { source: string[]; values: Values }>>>> = fixture;
const providers = providersIn(path.join(workspaceRoot, "specs"));

/** Keys that only lead deeper, and keys of content in which nothing is declared. */
const unnamed = new Set(["components", "parameters", "paths", "schemas", "schema", "properties", "items"]);
const content = new Set(["example", "examples", "default", "x-sendstatus-error", "x-sendstatus-status-map"]);

/** The list of an enum, closed or open, if the node is one. */
function valuesOf(node: Schema): Values | undefined {
  // A property may be named `enum`, and is none.
  return openEnumValues(node)?.map(({ value }) => value) ?? (Array.isArray(node.enum) ? node.enum : undefined);
}

/** Every enum under a node, wherever it stands: `EmailSendStatus`, `ReservationStatus.code`, `getMailList.sendStatus`. */
function enumsIn(node: unknown, name: readonly string[] = []): [name: string, values: Values][] {
  if (typeof node !== "object" || node === null) return [];
  const values = valuesOf(node);
  const below = Object.entries(node)
    .filter(([key]) => !content.has(key))
    .flatMap(([key, child]: [string, unknown]) => enumsIn(child, nameUnder(name, key, child)));
  return values === undefined ? below : [[name.join("."), values], ...below];
}

function nameUnder(name: readonly string[], key: string, child: unknown): readonly string[] {
  const { operationId, name: ownName } = (child ?? {}) as { operationId?: unknown; name?: unknown };
  if (typeof operationId === "string") return [operationId];
  if (unnamed.has(key)) return name;
  return [...name, /^\d+$/.test(key) && typeof ownName === "string" ? ownName : key];
}

const enumsOf = async (provider: string): Promise<[string, Values][]> => enumsIn((await specWith(provider)).document);

describe("the values that the specs know", () => {
  it.each(providers)("%s: every enum is compared with what is published", async (provider) => {
    const names = (await enumsOf(provider)).map(([name]) => name);
    expect(names.sort()).toEqual(Object.keys(published[provider] ?? {}).sort());
  });

  it.each(Object.entries(published).flatMap(([provider, lists]) => Object.keys(lists).map((name) => [provider, name] as const)))(
    "%s: %s has the published values and no others",
    async (provider, name) => {
      const expected = published[provider]?.[name]?.values ?? [];
      const found = Object.fromEntries(await enumsOf(provider))[name] ?? [];
      const lost = expected.filter((value) => !found.includes(value));
      const added = found.filter((value) => !expected.includes(value));
      expect({ lost, added, listed: found.length }).toEqual({ lost: [], added: [], listed: expected.length });
    },
  );

  it("are published on a public page each", () => {
    const sources = Object.values(published).flatMap((lists) => Object.values(lists).map(({ source }) => source));
    for (const source of sources) expect(source.join(" ")).toMatch(/^https:\/\/\S+( https:\/\/\S+)*$/);
  });
});
