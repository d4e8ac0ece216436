/**
 * JSON as it is written rather than as it is read: members in their order, twice the same name if need be, and values that no value of
 * JavaScript stands for.
 */
export type JsonTree =
  | { readonly text: string }
  | { readonly items: JsonTree[] }
  | { readonly members: (readonly [name: string, value: JsonTree])[] };

/** The tree of a value. */
export function treeOf(value: unknown): JsonTree {
  if (Array.isArray(value)) return { items: value.map(treeOf) };
  if (typeof value !== "object" || value === null) return { text: JSON.stringify(value) };
  return { members: Object.entries(value).map(([name, member]) => [name, treeOf(member)] as const) };
}

/** The tree as text. */
export function textOf(tree: JsonTree): string {
  if ("text" in tree) return tree.text;
  if ("items" in tree) return `[${tree.items.map(textOf).join(",")}]`;
  return `{${tree.members.map(([name, value]) => `${JSON.stringify(name)}:${textOf(value)}`).join(",")}}`;
}

/** A place in a tree: a member of an object or an item of a list. */
export type Place =
  | { readonly kind: "member"; readonly list: (readonly [string, JsonTree])[]; readonly index: number }
  | { readonly kind: "item"; readonly list: JsonTree[]; readonly index: number };

/** All places of a tree, from its root down. */
export function placesOf(tree: JsonTree): Place[] {
  if ("text" in tree) return [];
  if ("items" in tree)
    return tree.items.flatMap((item, index) => [{ kind: "item" as const, list: tree.items, index }, ...placesOf(item)]);
  return tree.members.flatMap(([, value], index) => [{ kind: "member" as const, list: tree.members, index }, ...placesOf(value)]);
}
