import { formatted } from "../../format.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { constantName, memberName, typeName } from "../source.js";
import { exampleBody } from "./body.js";
import { callParameters, takesNothing } from "./inputs.js";
import { itemName } from "./pagination.js";

const made = new WeakMap<PlacedOperation, Promise<readonly string[]>>();

/**
 * An example of a call, as a block of Markdown: a program that compiles as it stands, wherever it is pasted. It stands in the code and in the
 * documentation, and is made once.
 */
export function exampleBlock(spec: Spec, placed: PlacedOperation): Promise<readonly string[]> {
  const block = made.get(placed) ?? makeExampleBlock(spec, placed);
  made.set(placed, block);
  return block;
}

async function makeExampleBlock(spec: Spec, placed: PlacedOperation): Promise<readonly string[]> {
  const client = `${typeName(spec.provider)}Client`;
  const call = `${spec.provider}.api.${placed.operation.operationId}(${exampleInput(spec, placed)})`;
  const item = itemName(spec, placed);
  const one = item === undefined ? "" : constantName(item);
  const program = `import type { ${client} } from "@sendstatus/${spec.provider}";

    declare const ${spec.provider}: ${client};
    ${item === undefined ? `const result = await ${call};` : `for await (const ${one} of ${call}) { console.log(${one}); }`}`;
  const code = await formatted("example.ts", program, { printWidth: 100 });
  return ["```ts", code.trim(), "```"];
}

function exampleInput(spec: Spec, placed: PlacedOperation): string {
  if (takesNothing(spec, placed)) return "";
  const body = exampleBody(spec, placed);
  if (spec.document["x-sendstatus-rpc"] !== undefined) return body ?? "{}";
  const required = callParameters(spec, placed.operation).filter((parameter) => parameter.required === true);
  const members = required.map(({ name, example }) => `${memberName(name)}: ${JSON.stringify(example)}`);
  return `{ ${[...members, ...(body === undefined ? [] : [`body: ${body}`])].join(", ")} }`;
}
