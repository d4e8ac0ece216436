import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { workspaceRoot } from "../workspace.js";
import { documentShape } from "./document-shape.js";
import { pathOfPointer } from "./pointer.js";

const ajv = new Ajv2020({ allErrors: true, strict: false });
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
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== "if" && keyword !== "propertyNames").map(faultOf);
}

function faultOf({ instancePath, propertyName, message = "is wrong", params }: ErrorObject): ShapeFault {
  const above = pathOfPointer(instancePath);
  const at = propertyName === undefined ? above : [...above, propertyName];
  const { allowedValues, additionalProperty } = params as {
    readonly allowedValues?: unknown;
    readonly additionalProperty?: unknown;
  };
  const detail = [allowedValues ?? additionalProperty ?? []].flat();
  const subject = at.at(-1) ?? "the document";
  return { path: at, message: `${subject}: ${message}${detail.length === 0 ? "" : ` (${detail.map(String).join(", ")})`}.` };
}
