// What a pagination says must fit the operation that it stands on.

export const pagination = "x-sendstatus-pagination";

/** @typedef {{ parameter: string, limit?: string }} Style */

/**
 * What does not fit. `isRpc` tells where the file keeps its parameters, `resolve` where a `$ref` leads.
 *
 * @type {(operation: any, isRpc: boolean, resolve: (node: any) => any) => string[]}
 */
export function paginationFaults(operation, isRpc, resolve) {
  const known = isRpc ? bodyProperties(operation, resolve) : queryParameters(operation, resolve);
  const kind = isRpc ? "property of the request body" : "query parameter of this operation";
  const unknown = namedParameters(operation[pagination]).filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => `${pagination} names \`${name}\`, which is no ${kind}.`),
    ...(operation["x-sendstatus-safety"] === "read"
      ? []
      : [`${pagination} stands on what is no read; only that can be followed.`]),
  ];
}

/** @type {(term: { cursor?: Style, page?: Style, offset?: Style }) => string[]} */
function namedParameters({ cursor, page, offset }) {
  const { parameter, limit } = cursor ?? page ?? offset ?? { parameter: "" };
  return limit === undefined ? [parameter] : [parameter, limit];
}

/** @type {(operation: any, resolve: (node: any) => any) => string[]} */
function queryParameters({ parameters = [] }, resolve) {
  const resolved = parameters.map(resolve);
  const given = resolved.filter((/** @type {any} */ parameter) => !("x-sendstatus-client-option" in parameter));
  return given.flatMap((/** @type {any} */ parameter) => (parameter.in === "query" ? [parameter.name] : []));
}

/** @type {(operation: any, resolve: (node: any) => any) => string[]} */
function bodyProperties({ requestBody }, resolve) {
  const schema = resolve(requestBody)?.content?.["application/json"]?.schema;
  return Object.keys(resolve(schema)?.properties ?? {});
}
