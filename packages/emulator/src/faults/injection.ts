import { Ajv, type ErrorObject } from "ajv";
import { type ProviderName, providerNames } from "../service/provider.js";
import type { Fault } from "./fault.js";
import { faultSchema } from "./fault-schema.js";

/** A fault, and what it is to strike. */
export interface Injection {
  readonly fault: Fault;
  /** The operation of the spec that it strikes, such as `getSendResult`. Default: all of the provider that it can strike. */
  readonly operation?: string;
  /** How often it strikes. Default 1; `Infinity` is for as long as it is not withdrawn. */
  readonly times?: number;
  /** The chance with which it strikes a request, from 0 to 1. Default 1. */
  readonly probability?: number;
  /** Where chance comes from, as `Math.random`, which is the default. */
  readonly random?: () => number;
}

/** An injection as JSON can say it: what has no end is `"always"`, and chance is the machine's own. */
export interface InjectionRequest extends Omit<Injection, "times" | "random"> {
  readonly provider: ProviderName;
  readonly times?: number | "always";
}

const ajv = new Ajv({ discriminator: true, strict: false });

const isInjection = ajv.compile<Injection>({
  type: "object",
  required: ["fault"],
  properties: {
    fault: faultSchema,
    operation: { type: "string" },
    // Infinity is checked apart: JSON Schema does not know it.
    times: true,
    probability: { type: "number", minimum: 0, maximum: 1 },
    random: true,
  },
  additionalProperties: false,
});

const isInjectionRequest = ajv.compile<InjectionRequest>({
  type: "object",
  required: ["provider", "fault"],
  properties: {
    provider: { enum: providerNames },
    fault: faultSchema,
    operation: { type: "string" },
    times: { type: ["integer", "string"], minimum: 1, pattern: "^always$" },
    probability: { type: "number", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

/** @throws {TypeError} if this is no injection, with what is wrong with it. */
export function requireInjection(injection: Injection): void {
  if (!isInjection(injection)) throw new TypeError(`The injection is not valid: ${complaint(isInjection.errors)}.`);
  const { times = 1 } = injection;
  if (times !== Infinity && !(Number.isSafeInteger(times) && times >= 1))
    throw new TypeError("The injection is not valid: times must be a whole number, 1 or more, or Infinity.");
}

/** @throws {TypeError} if this is none, with what is wrong with it. */
export function injectionRequest(content: unknown): InjectionRequest {
  if (!isInjectionRequest(content)) throw new TypeError(`The request is not valid: ${complaint(isInjectionRequest.errors)}.`);
  return content;
}

/** The first thing that is wrong, with the values that there are to choose from. */
function complaint(errors: readonly ErrorObject[] | null | undefined): string {
  const [first] = errors ?? [];
  if (first === undefined) return "something is wrong";
  const { instancePath, message = "is not valid", params } = first;
  const { additionalProperty, allowedValues, tag } = params as Partial<Record<string, unknown>>;
  const place = instancePath === "" ? "" : `${instancePath.slice(1).replaceAll("/", ".")} `;
  if (tag !== undefined) return `${place}has no kind that is known; kinds are ${faultKinds.join(", ")}`;
  if (typeof additionalProperty === "string") return `${place}must not have ${additionalProperty}`;
  return `${place}${message}${Array.isArray(allowedValues) ? ` ${allowedValues.join(", ")}` : ""}`;
}

const faultKinds = faultSchema.oneOf.map(({ properties }) => properties.kind.const);
