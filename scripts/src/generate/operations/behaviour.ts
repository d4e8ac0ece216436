import type { Spec } from "../../spec/spec.js";
import { docComment, objectLiteral } from "../source.js";
import { sinceRules } from "./since.js";

/** The constant with what the run time has to know of a provider. */
export function behaviourConstant(spec: Spec): string {
  const { components, "x-sendstatus-error": error, "x-sendstatus-polling": polling, "x-sendstatus-rpc": rpc } = spec.document;
  const operations = spec.operations.map((placed) => {
    const { operationId, "x-sendstatus-safety": safety, "x-sendstatus-pagination": pagination } = placed.operation;
    const since = sinceRules(spec, placed);
    const more = { ...(since.length === 0 ? {} : { since }), ...(pagination === undefined ? {} : { pagination }) };
    return [operationId, { id: operationId, safety, ...more }] as const;
  });
  const behaviour = {
    provider: spec.provider,
    signers: Object.values(components.securitySchemes).flatMap((scheme) => scheme["x-sendstatus-signer"] ?? []),
    error,
    ...(rpc === undefined ? {} : { rpc }),
    polling,
    operations: Object.fromEntries(operations),
  };
  const doc = docComment(["How the API behaves, where the run time has to know it."]);
  return `${doc}export const ${spec.provider}Behaviour = ${objectLiteral(behaviour)} as const satisfies ProviderBehaviour;\n`;
}
