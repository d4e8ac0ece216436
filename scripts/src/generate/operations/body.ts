import type { Example, Schema } from "../../spec/document.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { memberName, objectLiteral } from "../source.js";
import { schemaName } from "./members.js";

const json = "application/json";
const form = "multipart/form-data";

/** The name of the schema of a request body, JSON or a form; undefined where there is none. */
export function bodyName(spec: Spec, placed: PlacedOperation): string | undefined {
  const schema = bodySchema(placed);
  return schema === undefined ? undefined : schemaName(spec, schema);
}

/** The schema of a request body. */
export const bodySchema = ({ operation: { requestBody } }: PlacedOperation): Schema | undefined =>
  (requestBody?.content[json] ?? requestBody?.content[form])?.schema;

/** Whether a body is sent as a form, which carries files. */
export const isForm = ({ operation: { requestBody } }: PlacedOperation): boolean => requestBody?.content[form] !== undefined;

/** An example of a body, as code. The shortest shows the most at a glance. */
export function exampleBody(spec: Spec, placed: PlacedOperation): string | undefined {
  const { requestBody } = placed.operation;
  const { examples = {} } = requestBody?.content[json] ?? requestBody?.content[form] ?? {};
  const values = Object.values(examples).map((example) => spec.resolve<Example>(example).value);
  const [shortest] = values.map((value) => objectLiteral(value)).sort((a, b) => a.length - b.length);
  if (shortest === undefined || !isForm(placed)) return shortest;
  const members = Object.entries(JSON.parse(shortest) as object).map(([name, value]) => `${memberName(name)}: ${filesOf(value)}`);
  return `{ ${members.join(", ")} }`;
}

/** The example of a file is its text. */
const filesOf = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(filesOf).join(", ")}]` : `new File([${objectLiteral(value)}], "example.txt")`;
