import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";
import type { ProviderName } from "../../src/index.js";

type Responses = Readonly<Record<string, { readonly $ref?: string }>>;

interface Operation {
  readonly operationId: string;
  readonly responses: Responses;
  readonly requestBody?: {
    readonly content: { readonly "application/json": { readonly examples: Readonly<Record<string, unknown>> } };
  };
}

interface SpecFile {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
}

const readSpec = (name: ProviderName): SpecFile =>
  parse(readFileSync(new URL(`../../specs/${name}.openapi.yaml`, import.meta.url), "utf8")) as SpecFile;

/** The request bodies that the spec shows for an operation, by name. */
export function requestExamples(name: ProviderName, operationId: string): [string, unknown][] {
  const spec = readSpec(name);
  const { requestBody } = find(spec, operationId).operation;
  const keys = Object.keys(requestBody?.content["application/json"].examples ?? {});
  return keys.map((key) => [key, spec.components.examples[key]?.value]);
}

const validators = new Map<string, ValidateFunction>();

/** What the spec has against an answer; empty if nothing. */
export function faultsOf(name: ProviderName, operationId: string, status: number, body: unknown): unknown[] {
  const key = [name, operationId, status].join(" ");
  const validate = validators.get(key) ?? compile(name, operationId, status);
  validators.set(key, validate);
  validate(body);
  return validate.errors ?? [];
}

function compile(name: ProviderName, operationId: string, status: number): ValidateFunction {
  const spec = readSpec(name);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(spec, "spec");
  return ajv.compile({ $ref: `spec#${schemaPointer(spec, operationId, status)}` });
}

/** Where the spec says what an answer of this status looks like. It is an error if it does not. */
function schemaPointer(spec: SpecFile, operationId: string, status: number): string {
  const { pointer, operation } = find(spec, operationId);
  const key = String(status) in operation.responses ? String(status) : "default";
  const shared = operation.responses[key]?.$ref;
  return `${shared === undefined ? `${pointer}/responses/${key}` : shared.slice(1)}/content/application~1json/schema`;
}

function find(spec: SpecFile, operationId: string): { pointer: string; operation: Operation } {
  for (const [path, methods] of Object.entries(spec.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId !== operationId) continue;
      const escaped = encodeURIComponent(path.replaceAll("~", "~0").replaceAll("/", "~1"));
      return { pointer: `/paths/${escaped}/${method}`, operation };
    }
  }
  throw new Error(`The spec has no operation ${operationId}.`);
}
