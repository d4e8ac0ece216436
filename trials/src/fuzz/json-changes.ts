import fc from "fast-check";
import { type JsonTree, type Place, placesOf, textOf, treeOf } from "./json-tree.js";

/** A change of one place of a JSON text. Values are texts of JSON, so that a value may be one that JavaScript cannot hold. */
export interface JsonChange {
  /** The number of the place, counted around. */
  readonly at: number;
  readonly change:
    | { readonly kind: "delete" }
    | { readonly kind: "rename"; readonly name: string }
    | { readonly kind: "replace" | "duplicate"; readonly value: string };
}

/** An address that no error may repeat, wherever a provider put it. */
export const canary = "canary.recipient@example.com";

const nested = (open: string, close: string, levels: number): string => `${open.repeat(levels)}0${close.repeat(levels)}`;

/** What stands where something else was expected. */
const oddValues = [
  ...["null", "true", "false", "0", "-1", "1", "2", "3", "8", "9999", "0.5", "1e21", "1e999", "-1e999", "9007199254740993"],
  ...["123456789012345678901234567890", "-62167219200001", "8640000000000001", '"0"', '"1"', '""', '" "', "[]", "{}", "[[]]"],
  ...['"Sideways"', '"delivered"', '"DELIVERED "', '"SUCCEEDED"', '"toString"', '"__proto__"', '"S"', '"F"', '"PF"', '"C"'],
  ...['"2026-99-99T99:99:99Z"', '"now"', '"0000-00-00"', '"+275760-09-13T00:00:00.001Z"', '"\\ud800"', '"\\udfff\\u0000"'],
  ...['"\\u202e"', '"\\r\\n"', '"%00%40"', '"../../"', '"https://example.com/elsewhere"', '"[object Object]"', "[null]", '["a"]'],
  ...['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', '{"toString":null}', '{"then":1}'],
  ...[nested("[", "]", 70), nested('{"a":', "}", 70), nested("[", "]", 20_000), nested('{"a":', "}", 5000)],
  ...[JSON.stringify("x".repeat(100_000)), JSON.stringify(`${"word ".repeat(398)}${canary} was refused`)],
  ...[JSON.stringify(`<${canary}> 550 5.1.1`), JSON.stringify(encodeURIComponent(canary)), JSON.stringify(`mailto:${canary}?`)],
];

const oddNames = ["__proto__", "constructor", "toString", "then", "length", "", "Status", "STATUS", "data", "value"];

const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...oddValues) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }).map((text) => JSON.stringify(text)) },
);

/** Any change. */
export const jsonChange: fc.Arbitrary<JsonChange> = fc.record({
  at: fc.nat(1000),
  change: fc.oneof(
    fc.constant({ kind: "delete" as const }),
    fc.record({ kind: fc.constant("rename" as const), name: fc.oneof(fc.constantFrom(...oddNames), fc.string()) }),
    fc.record({ kind: fc.constantFrom("replace" as const, "duplicate" as const), value }),
  ),
});

/** The JSON text of a value, changed. */
export function changedJson(content: unknown, changes: readonly JsonChange[]): string {
  // In a list of its own the root has a place, too.
  const tree: { items: JsonTree[] } = { items: [treeOf(content)] };
  for (const { at, change } of changes) {
    const places = placesOf(tree);
    const place = places[at % Math.max(1, places.length)];
    if (place !== undefined) apply(change, place);
  }
  return tree.items.map(textOf).join("");
}

function apply(change: JsonChange["change"], { kind, list, index }: Place): void {
  const kept = change.kind === "duplicate" ? 1 : 0;
  if (change.kind === "delete") list.splice(index, 1);
  else if (kind === "member") {
    const [name, value] = list[index] as (typeof list)[number];
    const member = change.kind === "rename" ? ([change.name, value] as const) : ([name, { text: change.value }] as const);
    list.splice(index + kept, 1 - kept, member);
  } else if (change.kind !== "rename") list.splice(index + kept, 1 - kept, { text: change.value });
}
