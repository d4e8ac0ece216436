import type { Spec } from "../../spec/spec.js";
import { docComment, objectLiteral } from "../source.js";
import { idempotencyKeyOf } from "./idempotency-key.js";
import { answerKind } from "./result.js";
import { sinceRules } from "./since.js";

/** The constant with what the run time has to know of a provider. */
export function behaviourConstant(spec: Spec): string {
  const {
    components,
    "x-sendstatus-polling": polling,
    "x-sendstatus-ceilings": ceilings,
    "x-sendstatus-rpc": rpc,
  } = spec.document;
  // Which codes there are is a matter of types.
  const { common: _common, ...error } = spec.document["x-sendstatus-error"];
  const operations = spec.operations.map((placed) => {
    const { operationId: id, "x-sendstatus-safety": safety } = placed.operation;
    const { "x-sendstatus-rate-limits": rateLimits, "x-sendstatus-pagination": pagination } = placed.operation;
    const idempotencyKey = idempotencyKeyOf(spec, placed);
    const since = sinceRules(spec, placed);
    // What is undefined is not written.
    const facts = { rateLimits, idempotencyKey, since: since.length === 0 ? undefined : since, pagination };
    return [id, { id, safety, answer: answerKind(spec, placed), ...facts }] as const;
  });
  const behaviour = {
    provider: spec.provider,
    signers: Object.values(components.securitySchemes).flatMap((scheme) => scheme["x-sendstatus-signer"] ?? []),
    error,
    ...(rpc === undefined ? {} : { rpc }),
    polling,
    ceilings,
    operations: Object.fromEntries(operations),
  };
  const doc = docComment(["How the API behaves, where the run time has to know it."]);
  return `${doc}export const ${spec.provider}Behaviour = ${objectLiteral(behaviour)} as const satisfies ProviderBehaviour;\n`;
}
