import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";
import type { ProviderName } from "../../src/index.js";

type Responses = Readonly<Record<string, { readonly $ref?: string; readonly content?: object }>>;

interface Operation {
  readonly operationId: string;
  readonly responses: Responses;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly examples: Readonly<Record<string, unknown>> }>>;
  };
}

type PathItems = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

interface SpecFile {
  readonly paths: PathItems;
  readonly webhooks?: PathItems;
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
}

const specs = new Map<ProviderName, SpecFile>();

/** Read once: the largest ones take their time. */
function readSpec(name: ProviderName): SpecFile {
  const file = new URL(`../../specs/${name}.openapi.yaml`, import.meta.url);
  const spec = specs.get(name) ?? (parse(readFileSync(file, "utf8")) as SpecFile);
  specs.set(name, spec);
  return spec;
}

/** The request bodies that the spec shows for an operation, by name. */
export function requestExamples(name: ProviderName, operationId: string): [string, unknown][] {
  const spec = readSpec(name);
  const { requestBody } = find(spec, operationId).operation;
  const keys = Object.keys(requestBody?.content["application/json"]?.examples ?? {});
  return keys.map((key) => [key, spec.components.examples[key]?.value]);
}

/** What the spec has against an answer; empty if nothing. */
export function faultsOf(name: ProviderName, operationId: string, status: number, body: unknown): unknown[] {
  if (isWithoutBody(readSpec(name), operationId, status)) return body === undefined ? [] : ["There is a body."];
  return faultsAt(name, body, (spec) => schemaPointer(spec, operationId, status), [operationId, status].join(" "));
}

/** What the spec has against the body of a pushed request of this media type; empty if nothing. */
export const faultsOfPushed = (name: ProviderName, operationId: string, mediaType: string, body: unknown): unknown[] =>
  faultsAt(name, body, (spec) => pushedPointer(spec, operationId, mediaType), [operationId, mediaType].join(" "));

/** The headers that the spec gives to an answer. */
export function headersOf(name: ProviderName, operationId: string, status: number): string[] {
  const spec = readSpec(name);
  const pointer = schemaPointer(spec, operationId, status).replace(/\/content\/.*$/, "/headers");
  const tokens = pointer
    .split("/")
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
  const headers = tokens.reduce<unknown>((node, token) => (node as Readonly<Record<string, unknown>>)[token], spec);
  return Object.keys(headers as object).map((header) => header.toLowerCase());
}

const validators = new Map<string, ValidateFunction>();

function faultsAt(name: ProviderName, body: unknown, pointerIn: (spec: SpecFile) => string, key: string): unknown[] {
  const validate = validators.get(`${name} ${key}`) ?? compile(readSpec(name), pointerIn);
  validators.set(`${name} ${key}`, validate);
  validate(body);
  return validate.errors ?? [];
}

function compile(spec: SpecFile, pointerIn: (spec: SpecFile) => string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(spec, "spec");
  return ajv.compile({ $ref: `spec#${pointerIn(spec)}` });
}

/** It is an error if the spec does not describe it. */
function pushedPointer(spec: SpecFile, operationId: string, mediaType: string): string {
  const { pointer, operation } = find(spec, operationId);
  if (operation.requestBody?.content[mediaType] === undefined) throw new Error(`${operationId} takes no ${mediaType}.`);
  return `${pointer}/requestBody/content/${mediaType.replace("/", "~1")}/schema`;
}

function isWithoutBody(spec: SpecFile, operationId: string, status: number): boolean {
  const response = find(spec, operationId).operation.responses[String(status)];
  return response !== undefined && response.$ref === undefined && response.content === undefined;
}

/** Where the spec says what an answer of this status looks like. It is an error if it does not. */
function schemaPointer(spec: SpecFile, operationId: string, status: number): string {
  const { pointer, operation } = find(spec, operationId);
  const key = String(status) in operation.responses ? String(status) : "default";
  const { $ref: shared, content = {} } = operation.responses[key] ?? {};
  const [mediaType = "application/json"] = Object.keys(content);
  const response = shared === undefined ? `${pointer}/responses/${key}` : shared.slice(1);
  return `${response}/content/${mediaType.replace("/", "~1")}/schema`;
}

function find({ paths, webhooks = {} }: SpecFile, operationId: string): { pointer: string; operation: Operation } {
  for (const [group, items] of Object.entries({ paths, webhooks })) {
    for (const [path, methods] of Object.entries(items)) {
      for (const [method, operation] of Object.entries(methods)) {
        if (operation.operationId !== operationId) continue;
        const escaped = encodeURIComponent(path.replaceAll("~", "~0").replaceAll("/", "~1"));
        return { pointer: `/${group}/${escaped}/${method}`, operation };
      }
    }
  }
  throw new Error(`The spec has no operation ${operationId}.`);
}
