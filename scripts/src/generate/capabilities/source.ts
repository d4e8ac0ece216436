import type { Spec } from "../../spec/spec.js";
import { docComment, objectLiteral } from "../source.js";
import { capabilitiesOf } from "./capabilities.js";

/** `capabilities.gen.ts`: what a provider's API can do, to be compared with others. */
export function capabilitiesSource(spec: Spec): string {
  const { title } = spec.document.info;
  const doc = docComment([`What the API of ${title} can do.`]);
  const value = objectLiteral(capabilitiesOf(spec));
  return [
    `import type { Capabilities } from "@sendstatus/core/client";`,
    "",
    `${doc}export const ${spec.provider}Capabilities = ${value} as const satisfies Capabilities;\n`,
  ].join("\n");
}
