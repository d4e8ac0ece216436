import type { Pagination, Schema } from "../../spec/document.js";
import { pathOfPointer } from "../../spec/pointer.js";
import { schemasAt } from "../../spec/schemas-at.js";
import { type PlacedOperation, type Spec, SpecError } from "../../spec/spec.js";
import { callParameters } from "./inputs.js";
import { schemaName } from "./members.js";
import { resultSchema } from "./result.js";

/**
 * The name of an item of the list that an operation hands out page by page; undefined if it hands out none.
 *
 * @throws SpecError that names file and line of whatever in its pagination does not fit the operation.
 */
export function itemName(spec: Spec, placed: PlacedOperation): string | undefined {
  const pagination = placed.operation["x-sendstatus-pagination"];
  if (pagination === undefined) return undefined;
  const at = [...spec.pathOf(placed.operation), "x-sendstatus-pagination"];
  const names = pagination.items.map((expression) => itemNamesAt(spec, placed, expression));
  const faults = [
    ...names.flatMap((found, index) =>
      found.length > 0 ? [] : [{ path: ["items", String(index)], message: "this leads to no list of a named schema." }],
    ),
    ...styleFaults(spec, placed, pagination),
  ];
  const all = new Set(names.flat());
  if (all.size > 1) faults.push({ path: ["items"], message: `the items must be of one schema, not ${[...all].join(" or ")}.` });
  if (faults.length > 0)
    throw new SpecError(faults.map(({ path, message }) => spec.problem([...at, ...path], message)).join("\n"));
  return names.flat()[0];
}

interface Fault {
  readonly path: readonly string[];
  readonly message: string;
}

function styleFaults(spec: Spec, placed: PlacedOperation, { cursor, page, offset }: Pagination): readonly Fault[] {
  const parameter = (path: readonly string[], name: string, ...types: readonly string[]): Fault[] => {
    const message = parameterFault(spec, placed, name, types);
    return message === undefined ? [] : [{ path, message }];
  };
  const answer = (path: readonly string[], expression: string, type: string): Fault[] =>
    answerSchemas(spec, placed, expression).some((schema) => isOf(type, schema))
      ? []
      : [{ path, message: `this leads to no ${type}.` }];
  if (cursor !== undefined)
    return [
      ...parameter(["cursor", "parameter"], cursor.parameter, "string"),
      ...answer(["cursor", "next"], cursor.next, "string"),
    ];
  if (page !== undefined)
    return [...parameter(["page", "parameter"], page.parameter, "integer"), ...answer(["page", "last"], page.last, "boolean")];
  if (offset === undefined) return [];
  return [
    ...parameter(["offset", "parameter"], offset.parameter, "integer"),
    // A number in a text does as well.
    ...parameter(["offset", "limit"], offset.limit, "integer", "string"),
    ...(offset.total === undefined ? [] : answer(["offset", "total"], offset.total, "integer")),
  ];
}

/** What is wrong with the name of a parameter that is to hold a value of one of the types. */
function parameterFault(spec: Spec, placed: PlacedOperation, name: string, types: readonly string[]): string | undefined {
  const isRpc = spec.document["x-sendstatus-rpc"] !== undefined;
  const found = isRpc ? propertySchemas(spec, placed, name) : querySchemas(spec, placed, name);
  if (found.length === 0) return `${name} is no ${isRpc ? "property of the request body" : "query parameter of the operation"}.`;
  const fits = types.some((type) => found.some((schema) => isOf(type, schema)));
  return fits ? undefined : `${name} is not of type ${types.join(" or ")}.`;
}

function propertySchemas(spec: Spec, { operation }: PlacedOperation, name: string): readonly Schema[] {
  const body = operation.requestBody?.content["application/json"]?.schema;
  return body === undefined ? [] : schemasAt(spec, body, [name]);
}

const querySchemas = (spec: Spec, { operation }: PlacedOperation, name: string): readonly Schema[] =>
  callParameters(spec, operation)
    .filter((parameter) => parameter.in === "query" && parameter.name === name)
    .flatMap(({ schema }) => schemasAt(spec, schema, []));

/** The named schemas of the items of the lists that an expression leads to. */
const itemNamesAt = (spec: Spec, placed: PlacedOperation, expression: string): readonly string[] =>
  answerSchemas(spec, placed, expression).flatMap((schema) =>
    schema.items?.$ref === undefined ? [] : [schemaName(spec, schema.items)],
  );

/** What an expression leads to in the schema of what the method returns. */
function answerSchemas(spec: Spec, placed: PlacedOperation, expression: string): readonly Schema[] {
  const result = resultSchema(spec, placed);
  return result === undefined ? [] : schemasAt(spec, result, pathOfPointer(expression.slice(expression.indexOf("#") + 1)));
}

const isOf = (type: string, schema: Schema): boolean => [schema.type].flat().includes(type);
