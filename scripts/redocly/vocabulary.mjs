// A plugin of Redocly's linter: each x-sendstatus term must be in the vocabulary, in its place and of its form.
import { besideReferenceFaults, neighbourFaults, missingTerm } from "./term-neighbours.mjs";
import { termFaults } from "./terms.mjs";

/** @typedef {{ report: Function, location: { child: Function, key: Function, pointer: string }, type: { name: string, properties: object } }} Context */

/** @type {(node: object, context: Context, further: (term: string) => string[]) => void} */
function checkTerms(node, { report, location, type }, further) {
  // In a map of names, such as one of headers, `x-` may begin a name.
  const prefix = Object.keys(type.properties).length === 0 ? "x-sendstatus" : "x-";
  for (const [key, value] of Object.entries(node)) {
    if (!key.startsWith(prefix)) continue;
    const faults = termFaults(key, value, type.name);
    // What else a term needs can only be said of one that is right by itself.
    for (const message of faults.length > 0 ? faults : further(key)) report({ message, location: location.child([key]).key() });
  }
}

/** A rule that looks at every node with a known type, whatever its kind. */
const vocabularyRule = () => ({
  any: {
    /** @param {unknown} node @param {Context} context */
    enter(node, context) {
      if (typeof node !== "object" || node === null || Array.isArray(node)) return;
      const { location, report, type } = context;
      checkTerms(node, context, (term) => neighbourFaults(term, node, location.pointer));
      const missing = missingTerm(type.name, node);
      if (missing === undefined) return;
      // The root has no key of its own.
      const at = type.name === "Root" ? location.child(["openapi"]).key() : location.key();
      report({ message: `${missing} is missing on this ${type.name}.`, location: at });
    },
  },
  ref: {
    // `any` is given what a `$ref` leads to and never sees what stands beside it.
    /** @param {object} node @param {Context} context */
    enter(node, context) {
      checkTerms(node, context, besideReferenceFaults);
    },
  },
});

export default function sendstatusPlugin() {
  return { id: "sendstatus", rules: { oas3: { vocabulary: vocabularyRule } } };
}
