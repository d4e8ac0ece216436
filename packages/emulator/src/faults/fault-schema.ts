import type { Fault } from "./fault.js";

interface FaultSchema {
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

const milliseconds = { type: "number", minimum: 0 };
const taken = { type: "boolean" };
const retryAfter = {
  retryAfter: { type: "integer", minimum: 0, maximum: 1_000_000_000 },
  retryAfterForm: { enum: ["seconds", "date"] },
};

/** The members of each kind of fault besides `kind`, as JSON Schema. */
const kinds: Readonly<Record<Fault["kind"], FaultSchema>> = {
  "rate-limited": { properties: { ...retryAfter, taken } },
  "server-error": { properties: { status: { enum: [500, 502, 503] }, ...retryAfter, taken }, required: ["status"] },
  "not-found": { properties: {} },
  "slow-answer": { properties: { ms: milliseconds }, required: ["ms"] },
  "slow-body": { properties: { ms: milliseconds, parts: { type: "integer", minimum: 1 } }, required: ["ms"] },
  "cut-body": { properties: {} },
  "cut-answer": { properties: { taken } },
  html: { properties: { status: { enum: [200, 502] }, taken }, required: ["status"] },
  "truncated-json": { properties: {} },
  empty: { properties: {} },
  huge: { properties: { bytes: { type: "integer", minimum: 0, maximum: 256 * 1024 * 1024 } }, required: ["bytes"] },
  deep: { properties: { levels: { type: "integer", minimum: 1, maximum: 1_000_000 } } },
  "big-number": { properties: {} },
  redirect: {
    // The address goes into a header as it is.
    properties: { status: { enum: [302, 307] }, to: { type: "string", pattern: "^https?://[!-~]+$" } },
    required: ["status", "to"],
  },
  "clock-skew": { properties: { ms: { type: "number" } }, required: ["ms"] },
  example: { properties: { name: { type: "string", minLength: 1 }, status: { type: "integer" } }, required: ["name"] },
  "unknown-status": { properties: { word: { type: "string", minLength: 1 } } },
};

/** Which objects are faults, as JSON Schema. */
export const faultSchema = {
  type: "object",
  required: ["kind"],
  discriminator: { propertyName: "kind" },
  oneOf: Object.entries(kinds).map(([kind, { properties, required = [] }]) => {
    return {
      properties: { kind: { const: kind }, ...properties },
      required: ["kind", ...required],
      additionalProperties: false,
    };
  }),
};
