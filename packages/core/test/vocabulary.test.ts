import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { reasonMeanings } from "../src/status/index.js";
import { certainties, deliveryStates, engagements, operationStates, permanences } from "./support/words.js";

interface Vocabulary {
  readonly $defs: { readonly statusRow: { readonly properties: Readonly<Record<string, { readonly enum: readonly string[] }>> } };
}

const file = new URL("../../../specs/vocabulary.schema.json", import.meta.url);
const { properties } = (JSON.parse(readFileSync(file, "utf8")) as Vocabulary).$defs.statusRow;

it.each([
  ["operation", operationStates],
  ["state", [...deliveryStates, "mixed"]],
  ["certainty", certainties],
  ["engagement", engagements],
  ["reason", Object.keys(reasonMeanings)],
  ["permanence", permanences],
])("a spec may say for %s what core knows, no more and no less", (name, words) => {
  expect([...(properties[name]?.enum ?? [])].sort()).toEqual([...words].sort());
});

it("a status row has no other member", () => {
  expect(Object.keys(properties).sort()).toEqual(["certainty", "engagement", "operation", "permanence", "reason", "state"]);
});
