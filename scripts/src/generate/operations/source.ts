import type { Spec } from "../../spec/spec.js";
import { schemaAliases } from "./aliases.js";
import { apiInterface } from "./api-interface.js";
import { behaviourConstant } from "./behaviour.js";
import { apiFunction } from "./implementation.js";
import { inputInterface } from "./inputs.js";
import { settingsConstant, settingsInterface } from "./settings.js";

/** `operations.gen.ts`: the typed API, its implementation, the names of its shapes and its behaviour. */
export async function operationsSource(spec: Spec): Promise<string> {
  const implementation = apiFunction(spec);
  const helpers = ["pathSegment", "present", "wireRequests"].filter((name) => implementation.includes(name));
  const types = ["Call", "Caller", "CallOptions", "ProviderBehaviour"].map((name) => `type ${name}`);
  return [
    `import { ${[...types, ...helpers].join(", ")} } from "@sendstatus/core/client";`,
    `import createClient from "openapi-fetch";`,
    `import type { components, paths } from "./types.gen.js";`,
    "",
    await apiInterface(spec),
    ...spec.operations.map((placed) => inputInterface(spec, placed)),
    settingsInterface(spec),
    settingsConstant(spec),
    schemaAliases(spec),
    behaviourConstant(spec),
    implementation,
  ].join("\n");
}
