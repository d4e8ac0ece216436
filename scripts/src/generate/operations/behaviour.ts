import type { OperationBehaviour } from "../../../../packages/core/src/behaviour.js";
import { bucketName } from "../../../../packages/core/src/transport/gate/gate.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { docComment, objectLiteral, typeName } from "../source.js";
import { idempotencyKeyOf } from "./idempotency-key.js";
import { answerKind } from "./result.js";
import { sinceRules } from "./since.js";

/** The constants with what the run time has to know of a provider. What only changes need stands apart from what reads need. */
export function behaviourConstants(spec: Spec): string {
  const {
    components,
    "x-sendstatus-polling": polling,
    "x-sendstatus-ceilings": ceilings,
    "x-sendstatus-rpc": rpc,
  } = spec.document;
  // Which codes there are is a matter of types.
  const { common: _common, notTaken, ...error } = spec.document["x-sendstatus-error"];
  const operations = spec.operations.map((placed) => behaviourOf(spec, placed));
  const behaviour = {
    provider: spec.provider,
    error,
    ...(rpc === undefined ? {} : { rpc }),
    polling,
    ceilings,
    buckets: [...new Set(operations.map((operation) => bucketName(operation as OperationBehaviour)))],
  };
  const signers = Object.values(components.securitySchemes).flatMap((scheme) => scheme["x-sendstatus-signer"] ?? []);
  return [
    `${docComment(["How the API behaves, where the run time has to know it."])}export const ${spec.provider}Behaviour = ${objectLiteral(behaviour)} as const satisfies ProviderBehaviour;\n`,
    `${docComment(["The schemes by which requests are proved."])}export type ${typeName(spec.provider)}Signer = ${signers.map(objectLiteral).join(" | ")};\n`,
    operations.some(changes)
      ? `${docComment(["The answers that prove that nothing was changed."])}const notTaken = ${objectLiteral(notTaken)} as const satisfies Signs;\n`
      : "",
  ].join("\n");
}

/** What the run time has to know of an operation, as code. */
export function operationBehaviour(spec: Spec, placed: PlacedOperation): string {
  const behaviour = behaviourOf(spec, placed);
  const since = sinceRules(spec, placed);
  const facts = [
    objectLiteral(behaviour).slice(1, -1),
    ...paginationOf(placed),
    ...(since.length === 0 ? [] : [`checkInput: /* @__PURE__ */ refuseNewerFields(${objectLiteral(since)})`]),
    ...(changes(behaviour) ? ["notTaken"] : []),
  ];
  return `{ ${facts.join(", ")} }`;
}

/** Each style of naming pages is a function of its own. */
function paginationOf({ operation }: PlacedOperation): readonly string[] {
  const { "x-sendstatus-pagination": pagination } = operation;
  if (pagination === undefined) return [];
  const { cursor, page, offset, ...items } = pagination;
  const [style, facts] = cursor ? ["cursorPages", cursor] : page ? ["numberedPages", page] : ["offsetPages", offset];
  return [`pagination: { ${objectLiteral(items).slice(1, -1)}, style: /* @__PURE__ */ ${style}(${objectLiteral(facts)}) }`];
}

type Behaviour = ReturnType<typeof behaviourOf>;

/** What is undefined is not written. */
function behaviourOf(spec: Spec, placed: PlacedOperation) {
  const { operationId: id, "x-sendstatus-safety": safety } = placed.operation;
  const { "x-sendstatus-rate-limits": rateLimits } = placed.operation;
  return {
    id,
    safety,
    answer: answerKind(spec, placed),
    rateLimits,
    idempotencyKey: idempotencyKeyOf(spec, placed),
  };
}

const changes = ({ safety }: Behaviour): boolean => safety !== "read";
