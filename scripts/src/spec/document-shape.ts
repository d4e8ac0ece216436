import { methods } from "./document.js";

const term = (name: string): object => ({ $ref: `vocabulary#/properties/${name}` });
const definition = (name: string): object => ({ $ref: `#/$defs/${name}` });
const mapOf = (values: object): object => ({ type: "object", additionalProperties: values });

/** A name of the spec that becomes one in TypeScript. */
const identifier = { type: "string", pattern: "^[A-Za-z_$][A-Za-z0-9_$]*$" };

const orReference = (shape: object): object => ({
  if: { type: "object", required: ["$ref"] },
  then: { properties: { $ref: { type: "string" } } },
  else: shape,
});

/** `Document` as a JSON Schema: what the generator relies on, and no more. The linter knows all of OpenAPI. */
export const documentShape = {
  $defs: {
    schema: { type: ["object", "boolean"], ...definition("schemaMembers") },
    namedSchema: { type: "object", ...definition("schemaMembers") },
    schemaMembers: {
      properties: {
        $ref: { type: "string" },
        enum: { type: "array", items: { type: ["string", "number"] } },
        items: definition("schema"),
        properties: mapOf(definition("schema")),
        oneOf: { type: "array", items: definition("schema") },
        anyOf: { type: "array", items: definition("schema") },
        allOf: { type: "array", items: definition("schema") },
        "x-sendstatus-since": term("x-sendstatus-since"),
        "x-sendstatus-open-enum": term("x-sendstatus-open-enum"),
        "x-sendstatus-status-map": term("x-sendstatus-status-map"),
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
        name: { type: "string" },
        in: { enum: ["path", "query", "header"] },
        schema: definition("schema"),
        "x-sendstatus-client-option": term("x-sendstatus-client-option"),
        "x-sendstatus-idempotency-key": term("x-sendstatus-idempotency-key"),
      },
    },
    operation: {
      type: "object",
      required: ["operationId", "summary", "responses", "x-sendstatus-safety"],
      properties: {
        operationId: identifier,
        summary: { type: "string" },
        description: { type: "string" },
        externalDocs: { type: "object", required: ["url"] },
        parameters: { type: "array", items: orReference(definition("parameter")) },
        requestBody: { type: "object", required: ["content"], properties: { content: definition("content") } },
        responses: mapOf(orReference({ type: "object", properties: { content: definition("content") } })),
        "x-sendstatus-safety": term("x-sendstatus-safety"),
        "x-sendstatus-rate-limits": term("x-sendstatus-rate-limits"),
        "x-sendstatus-pagination": term("x-sendstatus-pagination"),
      },
    },
  },
  type: "object",
  required: ["info", "paths", "components", "x-sendstatus-error", "x-sendstatus-polling"],
  properties: {
    info: {
      type: "object",
      required: ["title", "version"],
      properties: { title: { type: "string" }, version: { type: "string" } },
    },
    paths: mapOf({ type: "object", properties: Object.fromEntries(methods.map((method) => [method, definition("operation")])) }),
    webhooks: mapOf({ type: "object" }),
    components: {
      type: "object",
      required: ["schemas", "securitySchemes"],
      properties: {
        schemas: { propertyNames: identifier, ...mapOf(definition("namedSchema")) },
        securitySchemes: mapOf({ type: "object", properties: { "x-sendstatus-signer": term("x-sendstatus-signer") } }),
        responses: mapOf({ type: "object", properties: { content: definition("content") } }),
        parameters: mapOf(definition("parameter")),
      },
    },
    "x-sendstatus-error": term("x-sendstatus-error"),
    "x-sendstatus-rpc": term("x-sendstatus-rpc"),
    "x-sendstatus-polling": term("x-sendstatus-polling"),
  },
} as const;
