// A plugin of Redocly's linter: each x-sendstatus term must be in the vocabulary, in its place and of its form.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

/** @type {{ properties: Record<string, { places: string[] }>, $defs: object }} */
const vocabulary = JSON.parse(readFileSync(new URL("../../specs/vocabulary.schema.json", import.meta.url), "utf8"));

const ajv = new Ajv2020({ allErrors: true });
ajv.addKeyword("places");
ajv.addSchema(vocabulary, "vocabulary");

const names = Object.keys(vocabulary.properties);

/** @type {(term: string, value: unknown) => string[]} What is wrong with the value of a term. */
function faultsOf(term, value) {
  const validate = ajv.compile({ $ref: `vocabulary#/properties/${term}` });
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const detail = params.allowedValues ?? params.additionalProperty;
    return `${term}${instancePath} ${message ?? "is wrong"}${detail === undefined ? "" : ` (${[detail].flat().join(", ")})`}.`;
  });
}

/** @type {(term: string) => string} */
function nearest(term) {
  const shared = (/** @type {string} */ name) => [...name].filter((letter, index) => letter === term[index]).length;
  return names.reduce((best, name) => (shared(name) > shared(best) ? name : best));
}

/** A rule that looks at every node with a known type, whatever its kind. */
const vocabularyRule = () => ({
  any: {
    /** @param {unknown} node @param {{ report: Function, location: { child: Function }, type: { name: string, properties: object } }} context */
    enter(node, { report, location, type }) {
      if (typeof node !== "object" || node === null || Array.isArray(node)) return;
      // In a map of names, such as one of headers, `x-` may begin a name.
      const prefix = Object.keys(type.properties).length === 0 ? "x-sendstatus" : "x-";
      for (const [key, value] of Object.entries(node)) {
        if (!key.startsWith(prefix)) continue;
        const at = location.child([key]).key();
        const term = vocabulary.properties[key];
        if (term === undefined) {
          report({ message: `${key} is no term of the vocabulary. Did you mean ${nearest(key)}?`, location: at });
        } else if (!term.places.includes(type.name)) {
          report({ message: `${key} stands on a ${type.name}; its place is ${term.places.join(" or ")}.`, location: at });
        } else {
          for (const message of faultsOf(key, value)) report({ message, location: at });
        }
      }
    },
  },
});

export default function sendstatusPlugin() {
  return { id: "sendstatus", rules: { oas3: { vocabulary: vocabularyRule } } };
}
