import { type Spec, SpecError } from "../spec/spec.js";
import { errorCodeName } from "./operations/error-codes.js";
import { apiName } from "./operations/api-interface.js";
import { inputName } from "./operations/inputs.js";
import { settingsName } from "./operations/settings.js";

/** `public.gen.ts`: the types that a package makes public, by the names that its spec gives them. */
export function publicTypesSource(spec: Spec): string {
  const schemas = Object.keys(spec.document.components.schemas);
  const isRpc = spec.document["x-sendstatus-rpc"] !== undefined;
  const own = [
    apiName(spec),
    settingsName(spec) ?? [],
    ...(isRpc ? [] : spec.operations.map((placed) => inputName(spec, placed))),
  ].flat();
  const codes = ["CommonErrorCode", ...spec.operations.map(errorCodeName)];
  const taken = schemas.filter((name) => own.includes(name) || codes.includes(name));
  const problems = taken.map((name) =>
    spec.problem(["components", "schemas", name], `${name} is the name of another generated type.`),
  );
  if (problems.length > 0) throw new SpecError(problems.join("\n"));
  return `export type { ${codes.sort().join(", ")} } from "./error-codes.gen.js";\nexport type { ${[...own, ...schemas].sort().join(", ")} } from "./operations.gen.js";\n`;
}
