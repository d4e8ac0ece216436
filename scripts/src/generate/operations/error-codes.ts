import { openEnumValues } from "../../spec/open-enums.js";
import { type PlacedOperation, type Spec, SpecError } from "../../spec/spec.js";
import { docComment, objectLiteral, typeName } from "../source.js";
import { errorCodeFaults, errorCodeSchema } from "./error-code-faults.js";

/** The name of the type of the codes that are documented for an operation. */
export const errorCodeName = ({ operation }: PlacedOperation): string => `${typeName(operation.operationId)}ErrorCode`;

/**
 * `error-codes.gen.ts`: what each known code means, and which of them each operation is known to answer with.
 *
 * @throws SpecError that names file and line of each code that is not in the list, or whose rows contradict each other.
 */
export function errorCodesSource(spec: Spec): string {
  const faults = errorCodeFaults(spec);
  if (faults.length > 0) throw new SpecError(faults.join("\n"));
  const schema = errorCodeSchema(spec);
  const tryAgain = schema["x-sendstatus-try-again"] ?? {};
  const rows = (openEnumValues(schema) ?? []).map(({ value, meaning }) => [
    String(value),
    { meaning, tryAgain: tryAgain[String(value)] },
  ]);
  const table = docComment([
    "What each known error code means, and whether the same call can succeed again: `soon`, `later`, or `never` before something else has changed.",
    "What is `soon` is tried again by the client where a repeat is safe.",
  ]);
  const types = spec.operations.map((placed) => {
    const own = placed.operation["x-sendstatus-error-codes"] ?? [];
    const doc = docComment([
      `The error codes documented for \`${placed.operation.operationId}\`. The service may answer with others.`,
    ]);
    return `${doc}export type ${errorCodeName(placed)} = ${["CommonErrorCode", ...own.map(objectLiteral)].join(" | ")};\n`;
  });
  const common = spec.document["x-sendstatus-error"].common ?? [];
  return [
    `import type { ErrorCodes } from "@sendstatus/core/client";`,
    "",
    `${table}export const ${spec.provider}ErrorCodes = ${objectLiteral(Object.fromEntries(rows))} as const satisfies ErrorCodes;\n`,
    `${docComment(["The error codes that any operation may answer with."])}export type CommonErrorCode = ${common.map(objectLiteral).join(" | ")};\n`,
    ...types,
  ].join("\n");
}
