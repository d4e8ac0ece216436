import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** Something in a spec, as far as it is read here. */
export interface Node {
  readonly [key: string]: unknown;
  readonly $ref?: string;
}

/** A spec whose references are followed. */
export class SpecDocument {
  private readonly names: ReadonlyMap<Node, string>;

  constructor(private readonly root: Node) {
    const schemas = this.at("components", "schemas");
    this.names = new Map(Object.entries(schemas).map(([name, schema]) => [schema as Node, name]));
  }

  /** What stands at a path. */
  at(...keys: readonly string[]): Node {
    return this.within(this.root, ...keys);
  }

  /** What stands at a path that begins at a node. */
  within(start: Node, ...keys: readonly string[]): Node {
    return keys.reduce((node, key) => {
      const next = node[key];
      if (next === undefined) throw new Error(`The spec has no ${key} where ${keys.join(" ")} was looked for.`);
      return this.resolve(next as Node);
    }, start);
  }

  /** What a reference leads to; anything else is itself. What stands beside a reference is left out. */
  resolve(node: Node): Node {
    return node.$ref === undefined ? node : this.at(...node.$ref.split("/").slice(1));
  }

  /** The name of a schema, if it has one. */
  nameOf(schema: Node): string | undefined {
    return this.names.get(this.resolve(schema));
  }
}

/** The spec of a provider. */
export function specOf(provider: "azure" | "tencent"): SpecDocument {
  const file = new URL(`../../../../specs/${provider}.openapi.yaml`, import.meta.url);
  return new SpecDocument(parse(readFileSync(file, "utf8")) as Node);
}
