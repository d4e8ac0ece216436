import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { levelOf, lineOf } from "../../src/release/change.js";
import { compareSpecs } from "../../src/release/compare/compare-specs.js";
import { higher, type Level } from "../../src/release/level.js";
import { readSpec, type Spec } from "../../src/spec/spec.js";
import type { Document, Schema } from "../../src/spec/document.js";
import { specText } from "../support.js";

type Mutable = { -readonly [Key in keyof Schema]: Schema[Key] };
interface Type extends Mutable {
  required: string[];
  properties: Record<string, Mutable>;
}
type Edit = (type: Type, field: string) => void;

const leaveOut: Edit = (type, field) => {
  type.properties = Object.fromEntries(Object.entries(type.properties).filter(([name]) => name !== field));
  type.required = type.required.filter((name) => name !== field);
};

const edits: Readonly<Record<string, Edit>> = {
  "is left out": leaveOut,
  "is named otherwise": (type, field) => {
    const schema = type.properties[field] ?? {};
    leaveOut(type, field);
    type.properties[`${field}Again`] = schema;
  },
  "is required, or no longer": (type, field) => {
    const rest = type.required.filter((name) => name !== field);
    type.required = rest.length === type.required.length ? [...rest, field] : rest;
  },
  "may also be true": (type, field) => {
    type.properties[field] = { oneOf: [type.properties[field] ?? {}, { type: "boolean" }] };
  },
  "is something else": (type, field) => {
    type.properties[field] = { type: "array", items: { type: "array", items: { type: "boolean" } } };
  },
};

const types = ["EmailAttachment", "EmailSendResult", "EmailEngagementReport"];
// Examples and prose would only cost time.
const document = parse((await specText("azure")).replace(/^ {2}examples:\n[\s\S]*?^(?= {2}\w)/m, "  examples: {}\n")) as Document;
const withoutExamples = JSON.stringify(document, (key, value: unknown) => (key === "examples" ? undefined : value));

type Made = readonly [type: string, field: string, edit: Edit];

/** The spec after edits of fields of its types. */
function editedSpec(...made: Made[]): Spec {
  const copy = JSON.parse(withoutExamples) as Document;
  for (const [name, field, edit] of made) {
    const type = copy.components.schemas[name] as Type;
    edit(Object.assign(type, { required: [...((type.required as string[] | undefined) ?? [])] }), field);
  }
  return readSpec("azure", JSON.stringify(copy));
}

const asItIs = editedSpec();
const cases = types.flatMap((type) =>
  Object.keys(document.components.schemas[type]?.properties ?? {}).flatMap((field) =>
    Object.keys(edits).map((edit): [string, string, string] => [field, type, edit]),
  ),
);

async function levelAfter(...made: Made[]): Promise<Level | undefined> {
  return levelOf(await compareSpecs({ before: asItIs, after: editedSpec(...made) }));
}

describe("a field", () => {
  it.each(cases)("%s of %s %s: that is told, once, and breaks the one way or the other", async (field, type, edit) => {
    const after = editedSpec([type, field, edits[edit] as Edit]);
    const there = await compareSpecs({ before: asItIs, after });
    const back = await compareSpecs({ before: after, after: asItIs });
    for (const changes of [there, back]) {
      expect(changes).not.toEqual([]);
      expect(new Set(changes.map(lineOf)).size).toBe(changes.length);
      // Another field is not spoken of.
      for (const { sentence } of changes) expect(sentence).toContain(field);
    }
    expect([levelOf(there), levelOf(back)]).toContain("breaking");
  });
});

describe("two edits", () => {
  it.each(Object.keys(edits))("are what the graver of them is: one that %s", async (name) => {
    const edit = edits[name] as Edit;
    for (const other of Object.values(edits)) {
      const [one, two] = [["EmailAttachment", "contentId", edit] as const, ["EmailSendResult", "error", other] as const];
      const levels = [await levelAfter(one), await levelAfter(two)] as Level[];
      expect(await levelAfter(one, two)).toBe(levels.reduce(higher));
    }
  });
});
