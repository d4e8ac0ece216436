import { readStatus, type StatusRow } from "@sendstatus/core/status";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, type Node, providers, specOf } from "./support/specs.js";

type Map = Readonly<Record<string, StatusRow>>;

/** The status maps of each package. They are no part of what it exports, so that they are read from its sources. */
const generated = Object.fromEntries(
  await Promise.all(
    providers.map(async (provider) => {
      const { href } = new URL(`../../${provider}/src/generated/status-map.gen.ts`, import.meta.url);
      return [provider, (await import(href)) as Readonly<Record<string, Map>>] as const;
    }),
  ),
);

interface Schema extends Node {
  readonly type?: string;
  readonly "x-sendstatus-open-enum"?: Readonly<Record<string, string>>;
  readonly "x-sendstatus-status-map"?: Map;
}

/** Every schema of every spec whose values say what became of a mail. */
const enums = (
  await Promise.all(
    providers.map(async (provider) => {
      const spec = await specOf(provider);
      const schemas = Object.entries(at(spec, spec, "components", "schemas")) as [string, Schema][];
      return schemas.flatMap(([name, schema]) =>
        schema["x-sendstatus-status-map"] === undefined ? [] : [{ provider, name, schema }],
      );
    }),
  )
).flat();

const mapName = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}Map`;

it("every provider has an open enum that says what became of a mail", () => {
  expect(new Set(enums.map(({ provider }) => provider))).toEqual(new Set(providers));
  expect(enums.length).toBe(Object.values(generated).flatMap((maps) => Object.keys(maps)).length);
});

describe.each(enums)("$provider: $name", ({ provider, name, schema }) => {
  const known = Object.keys(schema["x-sendstatus-open-enum"] ?? {});
  const map = generated[provider]?.[mapName(name)] as Map;

  it("has a row for each value of the spec, and none besides", () => {
    expect(known.length).toBeGreaterThan(0);
    expect(Object.keys(map).sort()).toEqual([...known].sort());
    expect(map).toEqual(schema["x-sendstatus-status-map"]);
  });

  it.each(known)("%s says something that is no surprise", (value) => {
    const { certainty, reason } = readStatus(map, schema.type === "integer" ? Number(value) : value);
    expect(["inferred", "reported", "confirmed"]).toContain(certainty);
    if (reason !== undefined && reason.code !== "unmapped") expect(reason.providerCode).toBe(value);
  });

  const unseen = { delivery: "unknown", certainty: "reported", reason: { code: "unmapped" } };

  it("a value that it does not know is unknown and unmapped, and no error", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom(...known.map((value) => value.toLowerCase()), ...known.map((value) => ` ${value}`)),
      fc.constantFrom("toString", "__proto__", "constructor", "hasOwnProperty", ""),
    );
    const values = fc.oneof(texts, fc.integer(), fc.double()).filter((value) => !known.includes(String(value)));
    fc.assert(
      fc.property(values, (value) => {
        const reading = readStatus(map, value);
        expect(reading).toMatchObject({ ...unseen, reason: { code: "unmapped", providerCode: String(value) } });
        expect(Object.keys(reading).sort()).toEqual(["certainty", "delivery", "reason"]);
      }),
    );
  });

  it.each([undefined, null, true, {}, [], [known[0]]])("nor is %j one", (value) => {
    expect(readStatus(map, value as never)).toMatchObject(unseen);
    expect(readStatus(map, value as never).reason).not.toHaveProperty("providerCode");
  });
});
