import type { ErrorObject } from "ajv";
import { ofNearestBranches } from "./branches.js";

/** One thing in a request that does not fit the spec. */
export interface Problem {
  readonly place: "body" | "query" | "header" | "path";
  /** The way to the field; empty for the place as a whole. */
  readonly field: readonly (string | number)[];
  /** The keyword of JSON Schema that was not met, `parse` for a body that is no JSON, or `mediaType`. */
  readonly keyword: string;
  /** Follows the name of the field, as in `is required`. */
  readonly message: string;
}

const places = new Map<string | undefined, Problem["place"]>([
  ["query", "query"],
  ["header", "header"],
  ["path", "path"],
]);

/** The validator's errors in the words of the emulator. */
export function problemsIn(errors: readonly ErrorObject[]): Problem[] {
  // What is no JSON has no fields, so that whatever else the validator says of it is noise.
  const unparsed = errors.filter(({ keyword }) => keyword === "parse");
  const telling = unparsed.length > 0 ? unparsed : ofNearestBranches(errors);
  return telling.map(problem);
}

function problem({ instancePath, keyword, params, message }: ErrorObject): Problem {
  const { missingProperty, additionalProperty } = params as { missingProperty?: string; additionalProperty?: string };
  const named = missingProperty ?? additionalProperty;
  const [place, ...field] = [...instancePath.split("/").slice(1).map(unescaped), ...(named === undefined ? [] : [named])];
  return { place: places.get(place) ?? "body", field: field.map(asIndex), keyword, message: wording(keyword, message) };
}

function wording(keyword: string, message: string | undefined): string {
  if (keyword === "required") return "is required";
  if (keyword === "additionalProperties") return "is not known";
  if (keyword === "parse") return "is not valid JSON";
  return message ?? "is not valid";
}

const unescaped = (segment: string): string => segment.replaceAll("~1", "/").replaceAll("~0", "~");

const asIndex = (segment: string): string | number => (/^\d+$/.test(segment) ? Number(segment) : segment);
