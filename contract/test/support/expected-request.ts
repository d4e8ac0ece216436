import type { Example, Operation, Parameter, Rpc } from "./spec.js";

/** What has to be on the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** By lower-case name; those of a signature and of the connection are left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** The value of JSON, or the texts of a form by field. */
  readonly body: unknown;
}

/** The request that a spec asks for, with every parameter as in its example. */
export function expectedRequest(
  operation: Operation,
  rpc: Rpc | undefined,
  basePath: string,
  body: Example | undefined,
): WireRequest {
  // An example of null is one of a parameter that is left out.
  const given = operation.parameters.filter(({ example }) => example !== null);
  const of = (place: Parameter["in"]): readonly Parameter[] => given.filter((parameter) => parameter.in === place);
  const path = of("path").reduce(
    (filled, { name, example }) => filled.replace(`{${name}}`, encodeURIComponent(String(example))),
    operation.path,
  );
  const pairs = of("query").flatMap(({ name, example }) => [example].flat().map((value) => `${name}=${inQuery(String(value))}`));
  const action = operation.path.slice(1);
  const headers = [
    ["accept", operation.answers.some(({ example }) => example?.mediaType === "application/octet-stream") ? file : json],
    ...(body === undefined ? [] : [["content-type", body.mediaType]]),
    ...of("header").map(({ name, example }) => [name, String(example)]),
    ...(rpc === undefined ? [] : [...Object.entries(rpc.headers), [rpc.actionHeader, action]]),
  ];
  return {
    method: operation.method,
    target: basePath + (rpc === undefined ? path : rpc.path) + (pairs.length === 0 ? "" : `?${pairs.join("&")}`),
    headers: Object.fromEntries(headers.map(([name = "", value]) => [name.toLowerCase(), value])) as Record<string, string>,
    body: body?.value,
  };
}

const json = "application/json";
const file = "application/octet-stream, application/json";

/** As RFC 3986 has it: no plus sign stands for a space. */
const inQuery = (text: string): string => encodeURIComponent(text);
