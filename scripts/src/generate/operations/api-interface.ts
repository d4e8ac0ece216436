import type { Spec } from "../../spec/spec.js";
import { docComment, typeName } from "../source.js";
import { errorCodeName } from "./error-codes.js";
import { exampleBlock } from "./example.js";
import { inputName, takesNothing } from "./inputs.js";
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
        `@throws {SendStatusError} whose \`kind\` tells what went wrong; its \`code\` is one of \`${errorCodeName(placed)}\`, or new.`,
        ...(externalDocs === undefined ? [] : [`@see ${externalDocs.url}`]),
        ...(deprecated === true ? ["@deprecated"] : []),
        "@example",
        ...(await exampleBlock(spec, placed)),
      ].join("\n"),
    ]);
    const [options, returned] =
      item === undefined ? ["CallOptions", `Call<${result}>`] : ["PageOptions", `PagedCall<${result}, ${item}>`];
    const input = takesNothing(spec, placed) ? "input?" : "input";
    return `${doc}${operationId}(${input}: ${inputName(spec, placed)}, options?: ${options}): ${returned};`;
  });
  const doc = docComment([`The API of ${spec.document.info.title}, version ${spec.document.info.version}.`]);
  return `${doc}export interface ${apiName(spec)} {\n${(await Promise.all(methods)).join("\n\n")}\n}\n`;
}
