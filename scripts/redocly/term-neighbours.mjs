// What a term needs around it, and what a node needs of terms.
import { idempotencyKey, keyFaults } from "./idempotency-key.mjs";

/** The terms that a node of a kind must have: without them the client could not know what is safe, what failed, or when to ask. */
const required = {
  Operation: ["x-sendstatus-safety"],
  Root: ["x-sendstatus-error", "x-sendstatus-polling", "x-sendstatus-ceilings"],
};

/** The terms of what is called. What stands under `webhooks` is not: the provider calls us. */
const ofCalls = ["x-sendstatus-safety", "x-sendstatus-rate-limits", "x-sendstatus-pagination", "x-sendstatus-error-codes"];

const openEnum = "x-sendstatus-open-enum";
const statusMap = "x-sendstatus-status-map";
const tryAgain = "x-sendstatus-try-again";

const isWebhook = (/** @type {string} */ pointer) => pointer.startsWith("#/webhooks/");

/** @type {(place: string, node: object, pointer: string) => string[]} The terms that are missing on a node of the kind `place`. */
export function missingTerms(place, node, pointer) {
  return (required[place] ?? []).filter((term) => !(term in node) && !(ofCalls.includes(term) && isWebhook(pointer)));
}

/** @type {(term: string, node: object, pointer: string) => string[]} What a term lacks where it stands. */
export function neighbourFaults(term, node, pointer) {
  if (ofCalls.includes(term) && isWebhook(pointer)) return [`${term} is not read under webhooks: nobody calls them.`];
  if (term === idempotencyKey) return keyFaults(node);
  if (term !== statusMap && term !== tryAgain) return [];
  return [
    ...(openEnum in node ? [] : [`${term} needs ${openEnum} beside it: its rows are of those values.`]),
    // It becomes a constant, which has the name of the schema.
    ...(/^#\/components\/schemas\/[^/]+$/.test(pointer)
      ? []
      : [`${term} needs a named schema, directly under #/components/schemas.`]),
  ];
}

/** @type {(term: string) => string[]} Beside a `$ref`, what a term says would be lost without a word; one is read there. */
export function besideReferenceFaults(term) {
  if (term === "x-sendstatus-since") return [];
  return [`${term} is not read beside a $ref; write it where the $ref leads.`];
}
