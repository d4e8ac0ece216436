/** The parts of a JSON Schema that the generator reads. */
export interface Schema extends SchemaLimits {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly externalDocs?: ExternalDocs;
  readonly enum?: readonly (string | number)[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly "x-sendstatus-since"?: string;
  readonly "x-sendstatus-open-enum"?: Readonly<Record<string, string>>;
  readonly "x-sendstatus-status-map"?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly "x-sendstatus-try-again"?: Readonly<Record<string, TryAgain>>;
}

/** What narrows a value of the type. Only the documentation reads it, but for `default`. */
export interface SchemaLimits {
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** A page to read on. */
export interface ExternalDocs {
  readonly url: string;
  readonly description?: string;
}

/** Whether the same call can succeed again: a moment later, after a longer time, or before something else has changed. */
export type TryAgain = "soon" | "later" | "never";
