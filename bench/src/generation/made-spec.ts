import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse, stringify } from "yaml";
import { root } from "../paths.js";

type Node = Readonly<Record<string, unknown>>;

interface Document extends Node {
  readonly paths: Readonly<Record<string, Node>>;
  readonly components: Node & { readonly schemas: Node };
}

const file = path.join(root, "specs", "azure.openapi.yaml");
const readPath = "/emails/operations/{operationId}";

/** A spec with so many operations: that of Azure, with its read repeated under other paths, each with an answer of its own. */
export async function madeSpec(operations: number): Promise<string> {
  const document = parse(await readFile(file, "utf8")) as Document;
  const { get: read } = document.paths[readPath] as { get: Node };
  const paths: Record<string, Node> = { ...document.paths };
  const schemas: Record<string, unknown> = { ...document.components.schemas };
  const more = operations - Object.keys(paths).length;
  for (let number = 1; number <= more; number++) {
    const name = `MadeResult${String(number)}`;
    schemas[name] = madeSchema(number);
    const answer = { description: "What it is.", content: { "application/json": { schema: { $ref: schemaNamed(name) } } } };
    const { "x-sendstatus-rate-limits": _limits, ...others } = read;
    paths[`/made${String(number)}/{operationId}`] = {
      get: { ...others, operationId: `getMade${String(number)}`, responses: { ...(read.responses as Node), "200": answer } },
    };
  }
  return stringify({ ...document, paths, components: { ...document.components, schemas } }, { aliasDuplicateObjects: false });
}

const schemaNamed = (name: string): string => `#/components/schemas/${name}`;

/** How many schemas lead to each other. openapi-typescript follows them on the stack of calls, which ends below a thousand. */
const inChain = 50;

/** Fields of several kinds, one of which leads to another such schema. */
const madeSchema = (number: number): Node => ({
  type: "object",
  description: "Made to be measured with.",
  required: ["id", "kind"],
  properties: {
    id: { type: "string", description: "Names it." },
    kind: { type: "string", description: "What it is.", enum: ["first", "second", "third"] },
    size: { type: "integer", format: "int32", description: "How large it is." },
    isLast: { type: "boolean", description: "Whether none follows." },
    tags: { type: "array", description: "What it is called.", items: { type: "string" } },
    ...(number % inChain === 1 ? {} : { next: { $ref: schemaNamed(`MadeResult${String(number - 1)}`) } }),
  },
});
