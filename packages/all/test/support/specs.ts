import { readFile } from "node:fs/promises";
import { parse } from "yaml";

export const providers = ["azure", "twilio", "tencent", "ncp"] as const;
export type ProviderName = (typeof providers)[number];

/** Something in a spec. */
export type Node = Readonly<Record<string, unknown>>;

/** A provider's spec, as it is written. */
export async function specOf(provider: ProviderName): Promise<Node> {
  const file = new URL(`../../../../specs/${provider}.openapi.yaml`, import.meta.url);
  return parse(await readFile(file, "utf8")) as Node;
}

/** What stands at a path of names, references followed. */
export function at(spec: Node, node: unknown, ...names: readonly string[]): Node {
  let found = resolved(spec, node);
  for (const name of names) found = resolved(spec, found[name]);
  return found;
}

function resolved(spec: Node, node: unknown): Node {
  const { $ref } = (node ?? {}) as { readonly $ref?: string };
  return $ref === undefined ? ((node ?? {}) as Node) : at(spec, spec, ...$ref.split("/").slice(1));
}
