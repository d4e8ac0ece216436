import { methods } from "./document.js";

const term = (name: string): object => ({ $ref: `vocabulary#/properties/${name}` });
const definition = (name: string): object => ({ $ref: `#/$defs/${name}` });
const mapOf = (values: object): object => ({ type: "object", additionalProperties: values });

const text = { type: "string" };

/** A name of the spec that becomes one in TypeScript. */
const identifier = { type: "string", pattern: "^[A-Za-z_$][A-Za-z0-9_$]*$" };

const orReference = (shape: object): object => ({
  if: { type: "object", required: ["$ref"] },
  then: { properties: { $ref: { type: "string" } } },
  else: shape,
});

const header = { type: "object", required: ["schema"], properties: { schema: definition("schema"), description: text } };

/** `Document` as a JSON Schema: what the generator relies on, and no more. The linter knows all of OpenAPI. */
export const documentShape = {
  $defs: {
    schema: { type: ["object", "boolean"], ...definition("schemaMembers") },
    namedSchema: { type: "object", ...definition("schemaMembers") },
    schemaMembers: {
      properties: {
        $ref: text,
        description: text,
        enum: { type: "array", items: { type: ["string", "number"] } },
        items: definition("schema"),
        properties: mapOf(definition("schema")),
        oneOf: { type: "array", items: definition("schema") },
        anyOf: { type: "array", items: definition("schema") },
        allOf: { type: "array", items: definition("schema") },
        "x-sendstatus-since": term("x-sendstatus-since"),
        "x-sendstatus-open-enum": term("x-sendstatus-open-enum"),
        "x-sendstatus-status-map": term("x-sendstatus-status-map"),
        "x-sendstatus-try-again": term("x-sendstatus-try-again"),
      },
    },
    content: mapOf({
      type: "object",
      properties: { schema: definition("schema"), examples: mapOf({ type: "object" }) },
    }),
    parameter: {
      type: "object",
      required: ["name", "in", "schema"],
      properties: {
        name: text,
        in: { enum: ["path", "query", "header"] },
        description: text,
        schema: definition("schema"),
        "x-sendstatus-client-option": term("x-sendstatus-client-option"),
        "x-sendstatus-idempotency-key": term("x-sendstatus-idempotency-key"),
      },
    },
    response: {
      type: "object",
      properties: { description: text, headers: mapOf(orReference(header)), content: definition("content") },
    },
    webhook: {
      type: "object",
      required: ["operationId", "summary", "responses"],
      properties: {
        operationId: identifier,
        summary: text,
        description: text,
        externalDocs: { type: "object", required: ["url"] },
        parameters: { type: "array", items: orReference(definition("parameter")) },
        requestBody: { type: "object", required: ["content"], properties: { description: text, content: definition("content") } },
        responses: mapOf(orReference(definition("response"))),
        tags: { type: "array", items: text },
      },
    },
    operation: {
      type: "object",
      required: ["x-sendstatus-safety"],
      ...definition("webhook"),
      properties: {
        "x-sendstatus-safety": term("x-sendstatus-safety"),
        "x-sendstatus-error-codes": term("x-sendstatus-error-codes"),
        "x-sendstatus-rate-limits": term("x-sendstatus-rate-limits"),
        "x-sendstatus-pagination": term("x-sendstatus-pagination"),
      },
    },
  },
  type: "object",
  required: ["info", "paths", "components", "x-sendstatus-error", "x-sendstatus-polling", "x-sendstatus-ceilings"],
  properties: {
    info: {
      type: "object",
      required: ["title", "version"],
      properties: { title: text, version: text, summary: text, description: text },
    },
    servers: { type: "array", items: { type: "object", required: ["url"], properties: { url: text, description: text } } },
    paths: mapOf({ type: "object", properties: Object.fromEntries(methods.map((method) => [method, definition("operation")])) }),
    webhooks: mapOf(mapOf(definition("webhook"))),
    components: {
      type: "object",
      required: ["schemas", "securitySchemes"],
      properties: {
        schemas: { propertyNames: identifier, ...mapOf(definition("namedSchema")) },
        securitySchemes: mapOf({ type: "object", properties: { "x-sendstatus-signer": term("x-sendstatus-signer") } }),
        responses: mapOf(definition("response")),
        headers: mapOf(header),
        parameters: mapOf(definition("parameter")),
      },
    },
    "x-sendstatus-error": term("x-sendstatus-error"),
    "x-sendstatus-rpc": term("x-sendstatus-rpc"),
    "x-sendstatus-polling": term("x-sendstatus-polling"),
    "x-sendstatus-ceilings": term("x-sendstatus-ceilings"),
  },
} as const;
