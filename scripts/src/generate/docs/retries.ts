import type { Signs } from "../../spec/document.js";
import type { Spec } from "../../spec/spec.js";
import { table } from "./blocks.js";

const head = ["Provider", "Reads, and sends with a key", "Sends without a key", "The clock may be off"];

/** The answers after which each provider is asked again. */
export function retryTable(specs: readonly Spec[]): string {
  const rows = specs.map(({ document, provider }) => {
    const { retryable, notTaken, clockSkew } = document["x-sendstatus-error"];
    const but = retryable.except === undefined ? "" : `; not ${list({ codes: retryable.except })}`;
    return [provider, list(retryable) + but, list(common(retryable, notTaken)), clockSkew === undefined ? "" : list(clockSkew)];
  });
  return table(head, rows);
}

const list = ({ status = [], codes = [] }: Signs): string =>
  [...status.map(String), ...codes.map((code) => `\`${code}\``)].join(", ");

/** The signs of one that are signs of the other as well. A code stands for those that begin with it and a dot, too. */
const common = ({ status = [], codes = [] }: Signs, other: Signs): Signs => ({
  status: status.filter((one) => other.status?.includes(one)),
  codes: codes.filter((one) => other.codes?.some((listed) => one === listed || one.startsWith(`${listed}.`))),
});
