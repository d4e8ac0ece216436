import openapiTS, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Schema } from "../spec/document.js";
import { openEnumValues } from "../spec/open-enums.js";
import { pathOfPointer } from "../spec/pointer.js";
import { type Spec, SpecError } from "../spec/spec.js";

const { factory } = ts;

/** `types.gen.ts`: the shapes of the spec. Known values of an open enum are suggested, any other is accepted. */
export async function typesSource(spec: Spec): Promise<string> {
  // A field with a default may be left out by whoever gives it, and nobody promises that it is answered.
  const options = { alphabetize: false, transform: typeOf, silent: true, defaultNonNullable: false };
  const nodes = await openapiTS(JSON.stringify(spec.document), options).catch((error: unknown) => {
    throw unreadable(spec, error as Error);
  });
  return astToString(nodes);
}

/** It reads more of OpenAPI than the generator does, and names a place by its pointer if at all. */
function unreadable(spec: Spec, cause: Error): SpecError {
  const path = pathOfPointer(/#(\/[^\s,]+)/.exec(cause.message)?.[1] ?? "");
  return new SpecError(spec.problem(path, `openapi-typescript cannot read this: ${cause.message}`), { cause });
}

/** What openapi-typescript would write otherwise: an open enum, a file. */
function typeOf(schema: SchemaObject): ts.TypeNode | undefined {
  if ("format" in schema && schema.format === "binary") return factory.createTypeReferenceNode("Blob");
  return openEnumType(schema);
}

function openEnumType(schema: SchemaObject): ts.TypeNode | undefined {
  const values = openEnumValues(schema as Schema);
  if (values === undefined) return undefined;
  const literals = values.map(({ value }) =>
    factory.createLiteralTypeNode(
      typeof value === "number" ? factory.createNumericLiteral(value) : factory.createStringLiteral(value),
    ),
  );
  const base = typeof values[0]?.value === "number" ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword;
  const anyOther = factory.createIntersectionTypeNode([factory.createKeywordTypeNode(base), factory.createTypeLiteralNode([])]);
  const nullable = [schema.type as unknown].flat().includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(anyOther), ...nullable]);
}
