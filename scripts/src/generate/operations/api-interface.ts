import { format } from "prettier";
import type { Example, Operation, Parameter } from "../../spec/document.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { constantName, docComment, memberName, typeName } from "../source.js";
import { bodyName, callParameters, inputName } from "./inputs.js";
import { itemName } from "./pagination.js";
import { resultName } from "./result.js";

/** The name of the interface of a provider's API. */
export const apiName = (spec: Spec): string => `${typeName(spec.provider)}Api`;

/** The interface of a provider's API: one documented method for each operation. */
export async function apiInterface(spec: Spec): Promise<string> {
  const methods = spec.operations.map(async (placed) => {
    const { operationId, summary, description, deprecated, externalDocs } = placed.operation;
    const result = resultName(spec, placed);
    const item = itemName(spec, placed);
    const doc = docComment([
      summary,
      description,
      item === undefined ? undefined : "Awaited, it gives one page; iterated, the items of all pages.",
      [
        `@throws {SendStatusError} whose \`kind\` tells what went wrong.`,
        ...(externalDocs === undefined ? [] : [`@see ${externalDocs.url}`]),
        ...(deprecated === true ? ["@deprecated"] : []),
        ...(await exampleOf(spec, placed, item)),
      ].join("\n"),
    ]);
    const [options, returned] =
      item === undefined ? ["CallOptions", `Call<${result}>`] : ["PageOptions", `PagedCall<${result}, ${item}>`];
    return `${doc}${operationId}(input: ${inputName(spec, placed)}, options?: ${options}): ${returned};`;
  });
  const doc = docComment([`The API of ${spec.document.info.title}, version ${spec.document.info.version}.`]);
  return `${doc}export interface ${apiName(spec)} {\n${(await Promise.all(methods)).join("\n\n")}\n}\n`;
}

/** An example that compiles as it stands, wherever it is pasted. */
async function exampleOf(spec: Spec, placed: PlacedOperation, item: string | undefined): Promise<string[]> {
  const client = `${typeName(spec.provider)}Client`;
  const call = `${spec.provider}.api.${placed.operation.operationId}(${exampleInput(spec, placed)})`;
  const one = item === undefined ? "" : constantName(item);
  const program = `import type { ${client} } from "@sendstatus/${spec.provider}";

    declare const ${spec.provider}: ${client};
    ${item === undefined ? `const result = await ${call};` : `for await (const ${one} of ${call}) { console.log(${one}); }`}`;
  const code = await format(program, { parser: "typescript", printWidth: 100 });
  return ["@example", "```ts", code.trim(), "```"];
}

function exampleInput(spec: Spec, placed: PlacedOperation): string {
  const body = bodyName(spec, placed) === undefined ? undefined : exampleBody(spec, placed.operation);
  if (spec.document["x-sendstatus-rpc"] !== undefined) return JSON.stringify(body);
  const required = callParameters(spec, placed.operation).filter((parameter) => parameter.required === true);
  const members = required.map((parameter: Parameter) => `${memberName(parameter.name)}: ${JSON.stringify(parameter.example)}`);
  return `{ ${[...members, ...(body === undefined ? [] : [`body: ${JSON.stringify(body)}`])].join(", ")} }`;
}

/** The shortest of the examples shows the most at a glance. */
function exampleBody(spec: Spec, operation: Operation): unknown {
  const examples = Object.values(operation.requestBody?.content["application/json"]?.examples ?? {});
  const values = examples.map((example) => spec.resolve<Example>(example).value);
  return values.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)[0];
}
