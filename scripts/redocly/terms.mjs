// The vocabulary: which terms there are, on which kinds of node each may stand, and of what form its value is.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { editDistance } from "./edit-distance.mjs";

/** @type {{ properties: Record<string, { places: string[] }>, $defs: object }} */
const vocabulary = JSON.parse(readFileSync(new URL("../../specs/vocabulary.schema.json", import.meta.url), "utf8"));

const ajv = new Ajv2020({ allErrors: true, verbose: true });
ajv.addKeyword("places");
ajv.addSchema(vocabulary, "vocabulary");

/** @type {(term: string, value: unknown, place: string) => string[]} What is wrong with a term, on a node of the kind `place`. */
export function termFaults(term, value, place) {
  const known = vocabulary.properties[term];
  if (known === undefined) return [`${term} is no term of the vocabulary.${suggestion(term)}`];
  if (!known.places.includes(place)) return [`${term} stands on a ${place}; its place is ${known.places.join(" or ")}.`];
  return valueFaults(term, value);
}

/** @type {(term: string, value: unknown) => string[]} */
function valueFaults(term, value) {
  const validate = ajv.compile({ $ref: `vocabulary#/properties/${term}` });
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  // Which of several members is meant is one question, and not one for each of them.
  const told = errors.filter(({ keyword, schemaPath }) => keyword !== "required" || !schemaPath.includes("/oneOf/"));
  return told.map((error) => `${term}${error.instancePath} ${sentence(error)}.`);
}

/** @type {(error: import("ajv").ErrorObject) => string} */
function sentence({ keyword, message = "is wrong", params, schema }) {
  if (keyword === "oneOf") return `must have exactly one of ${schema.flatMap(({ required }) => required).join(", ")}`;
  const detail = params.allowedValues ?? params.additionalProperty;
  return detail === undefined ? message : `${message} (${[detail].flat().join(", ")})`;
}

/** @type {(term: string) => string} The term that was meant, if one is near enough to be a slip of the pen. */
function suggestion(term) {
  const distance = (/** @type {string} */ name) => editDistance(term, name);
  const nearest = Object.keys(vocabulary.properties).reduce((best, name) => (distance(name) < distance(best) ? name : best));
  return distance(nearest) > 4 ? "" : ` Did you mean ${nearest}?`;
}
