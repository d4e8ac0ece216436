import type { Call } from "@sendstatus/core/client";
import type { Example, Operation, Rpc } from "./spec.js";

/** The methods of a provider's API, by their names. */
export type Api = Readonly<Record<string, ((input: object) => Call<unknown>) | undefined>>;

/** Makes the call of an operation with every parameter as in its example. */
export function callOf(api: Api, operation: Operation, rpc: Rpc | undefined, body: Example | undefined): Call<unknown> {
  const method = api[operation.id];
  if (method === undefined) throw new Error(`The API has no method ${operation.id}.`);
  if (rpc !== undefined) return method(body?.value as object);
  const own = operation.parameters.filter(({ clientOption }) => clientOption === undefined);
  const parameters = Object.fromEntries(own.map(({ name, example }) => [name, example]));
  return method({ ...parameters, ...(body === undefined ? {} : { body: bodyOf(body) }) });
}

/** The example of a file is its text. */
function bodyOf({ mediaType, value }: Example): unknown {
  if (mediaType !== "multipart/form-data") return value;
  const files = Object.entries(value as object).map(([name, texts]: [string, unknown]) => {
    return [name, [texts].flat().map((text, index) => new File([String(text)], `${name}-${String(index)}.txt`))] as const;
  });
  return Object.fromEntries(files);
}
