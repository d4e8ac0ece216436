// A plugin of Redocly's linter: each x-sendstatus term must be in the vocabulary, in its place and of its form.
import { misplacedKeys } from "./idempotency-key.mjs";
import { pagination, paginationFaults } from "./pagination.mjs";
import { besideReferenceFaults, missingTerms, neighbourFaults } from "./term-neighbours.mjs";
import { termFaults } from "./terms.mjs";

/** @typedef {{ report: Function, resolve: Function, location: { child: Function, key: Function, pointer: string }, type: { name: string, properties: object } }} Context */

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
function vocabularyRule() {
  let isRpc = false;
  return {
    any: {
      /** @param {unknown} node @param {Context} context */
      enter(node, context) {
        if (typeof node !== "object" || node === null || Array.isArray(node)) return;
        const { location, report, type } = context;
        if (type.name === "Root") isRpc = "x-sendstatus-rpc" in node;
        const resolve = (/** @type {any} */ target) => (target?.$ref === undefined ? target : context.resolve(target).node);
        checkTerms(node, context, (term) => [
          ...neighbourFaults(term, node, location.pointer),
          ...(term === pagination ? paginationFaults(node, isRpc, resolve) : []),
        ]);
        const missing = missingTerms(type.name, node, location.pointer);
        if (type.name === "Operation" && missing.length === 0)
          for (const { index, message } of misplacedKeys(node, resolve))
            report({ message, location: location.child(["parameters", index]) });
        for (const term of missing) {
          // The root has no key of its own.
          const at = type.name === "Root" ? location.child(["openapi"]).key() : location.key();
          report({ message: `${term} is missing on this ${type.name}.`, location: at });
        }
      },
    },
    ref: {
      // `any` is given what a `$ref` leads to and never sees what stands beside it.
      /** @param {object} node @param {Context} context */
      enter(node, context) {
        checkTerms(node, context, besideReferenceFaults);
      },
    },
  };
}

export default function sendstatusPlugin() {
  return { id: "sendstatus", rules: { oas3: { vocabulary: vocabularyRule } } };
}
