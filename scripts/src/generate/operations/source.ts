import type { Spec } from "../../spec/spec.js";
import { schemaAliases } from "./aliases.js";
import { apiInterface } from "./api-interface.js";
import { behaviourConstant } from "./behaviour.js";
import { apiFunction } from "./implementation.js";
import { inputInterface } from "./inputs.js";
import { settingsConstant, settingsInterface } from "./settings.js";

/** Types of `@sendstatus/core/client` that the code may need, and functions that its implementation may. */
const types = ["Call", "Caller", "CallOptions", "PagedCall", "PageOptions", "ProviderBehaviour"];
const helpers = ["formData", "idempotencyKey", "pathSegment", "present", "wireRequests"];

/** `operations.gen.ts`: the typed API, its implementation, the names of its shapes and its behaviour. */
export async function operationsSource(spec: Spec): Promise<string> {
  const api = await apiInterface(spec);
  const behaviour = behaviourConstant(spec);
  const implementation = apiFunction(spec);
  const names = [
    ...types.filter((name) => isUsed(name, api + behaviour + implementation)).map((name) => `type ${name}`),
    ...helpers.filter((name) => isUsed(name, implementation)),
  ];
  return [
    `import { ${names.join(", ")} } from "@sendstatus/core/client";`,
    `import createClient from "openapi-fetch";`,
    `import type { components, paths } from "./types.gen.js";`,
    "",
    api,
    ...spec.operations.map((placed) => inputInterface(spec, placed)),
    settingsInterface(spec),
    settingsConstant(spec),
    schemaAliases(spec),
    behaviour,
    implementation,
  ].join("\n");
}

const isUsed = (name: string, code: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
