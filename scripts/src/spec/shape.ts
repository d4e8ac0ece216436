import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { workspaceRoot } from "../workspace.js";
import { documentShape } from "./document-shape.js";
import { pathOfPointer } from "./pointer.js";

const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
const vocabulary = readFileSync(path.join(workspaceRoot, "specs/vocabulary.schema.json"), "utf8");
ajv.addSchema(JSON.parse(vocabulary) as object, "vocabulary");
const validate = ajv.compile(documentShape);

/** Something that is not of its form, and the path to it. */
export interface ShapeFault {
  readonly path: readonly string[];
  readonly message: string;
}

/** Where a document is not what the generator reads: `Document`, with the terms in the form of the vocabulary. */
export function shapeFaults(document: unknown): readonly ShapeFault[] {
  if (validate(document)) return [];
  return (validate.errors ?? []).filter((error) => !isConsequence(error)).map(faultOf);
}

/** An error that another one says better. */
const isConsequence = ({ keyword, schemaPath }: ErrorObject): boolean =>
  keyword === "if" || keyword === "propertyNames" || (keyword === "required" && schemaPath.includes("/oneOf/"));

function faultOf(error: ErrorObject): ShapeFault {
  const { instancePath, propertyName } = error;
  const above = pathOfPointer(instancePath);
  const at = propertyName === undefined ? above : [...above, propertyName];
  return { path: at, message: `${at.at(-1) ?? "the document"}: ${sentence(error)}.` };
}

function sentence({ keyword, message = "is wrong", params, schema }: ErrorObject): string {
  if (keyword === "oneOf") {
    const choices = schema as readonly { readonly required: readonly string[] }[];
    return `must have exactly one of ${choices.flatMap(({ required }) => required).join(", ")}`;
  }
  const { allowedValues, additionalProperty } = params as {
    readonly allowedValues?: unknown;
    readonly additionalProperty?: unknown;
  };
  const detail = [allowedValues ?? additionalProperty ?? []].flat();
  return `${message}${detail.length === 0 ? "" : ` (${detail.map(String).join(", ")})`}`;
}
