import type { Pagination } from "../../../spec/document.js";
import type { PlacedOperation } from "../../../spec/spec.js";

/** How a list leads from page to page; undefined of what is no list. */
export function pagingInWords({ operation }: PlacedOperation): string | undefined {
  const pagination = operation["x-sendstatus-pagination"];
  if (pagination === undefined) return undefined;
  const items = pagination.items.map((expression) => `\`${fieldOf(expression)}\``).join(" or ");
  return `${styleInWords(pagination)} The items stand in ${items}.`;
}

function styleInWords({ cursor, page, offset }: Pagination): string {
  if (cursor !== undefined)
    return `by a token, \`${cursor.parameter}\`, which each answer has for the next page in \`${fieldOf(cursor.next)}\`.`;
  if (page !== undefined) return `by their number, \`${page.parameter}\`, from 0 until \`${fieldOf(page.last)}\` is true.`;
  const { parameter = "", limit = "" } = offset ?? {};
  return `by rows, \`${parameter}\` of them skipped and \`${limit}\` taken.`;
}

/** `$response.body#/pagination/next` as a field: `pagination.next`. */
const fieldOf = (expression: string): string => expression.slice(expression.indexOf("#/") + 2).replaceAll("/", ".");
