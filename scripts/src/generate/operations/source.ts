import type { Spec } from "../../spec/spec.js";
import { schemaAliases } from "./aliases.js";
import { apiInterface } from "./api-interface.js";
import { behaviourConstants } from "./behaviour.js";
import { implementation } from "./implementation.js";
import { inputInterface } from "./inputs.js";
import { settingsConstant, settingsInterface } from "./settings.js";

/** Types of `@sendstatus/core/client` that the code may need, and functions that its implementation may. */
const types = ["Call", "Caller", "CallOptions", "PagedCall", "PageOptions", "ProviderBehaviour", "Signs", "Wire"];
const helpers = [
  "cursorPages",
  "numberedPages",
  "offsetPages",
  "formData",
  "idempotencyKey",
  "operation",
  "pagedOperation",
  "pathSegment",
  "present",
  "refuseNewerFields",
  "wireRequests",
];

/** `operations.gen.ts`: the typed API, its implementation, the names of its shapes and its behaviour. */
export async function operationsSource(spec: Spec): Promise<string> {
  const api = await apiInterface(spec);
  const behaviour = behaviourConstants(spec);
  const code = implementation(spec);
  const names = [
    ...types.filter((name) => isUsed(name, api + behaviour + code)).map((name) => `type ${name}`),
    ...helpers.filter((name) => isUsed(name, code)),
  ];
  return [
    `import { ${names.join(", ")} } from "@sendstatus/core/client";`,
    `import createClient, { type Client } from "openapi-fetch";`,
    `import type { components, paths } from "./types.gen.js";`,
    "",
    api,
    ...spec.operations.map((placed) => inputInterface(spec, placed)),
    settingsInterface(spec),
    settingsConstant(spec),
    schemaAliases(spec),
    behaviour,
    code,
  ].join("\n");
}

const isUsed = (name: string, code: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
