/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;
  /** What the provider sends. Only the schemas behind it are read. */
  readonly webhooks?: Readonly<Record<string, object>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, { readonly "x-sendstatus-signer"?: string }>>;
  };
  readonly "x-sendstatus-error": ErrorSigns & Readonly<Record<string, unknown>>;
  readonly "x-sendstatus-polling": Polling;
  readonly "x-sendstatus-rpc"?: { readonly result: string } & Readonly<Record<string, unknown>>;
}

/** What an error's answer says of trying again. */
export interface ErrorSigns {
  readonly notTaken: Signs;
  readonly retryable: Signs & { readonly except?: readonly string[] };
  readonly clockSkew?: Signs;
}

/** HTTP statuses and codes. */
export interface Signs {
  readonly status?: readonly number[];
  readonly codes?: readonly string[];
}

/** In seconds, as the vocabulary says. */
export interface Polling {
  readonly gaps: readonly number[];
  readonly notFoundGrace: number;
  readonly retention?: number;
  readonly readsPerSend?: number;
}

export const methods = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof methods)[number];

export interface Reference {
  readonly $ref: string;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly externalDocs?: { readonly url: string };
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly description?: string; readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content } | Reference>>;
  readonly "x-sendstatus-safety": "read" | "send";
  readonly "x-sendstatus-rate-limits"?: readonly RateLimit[];
  readonly "x-sendstatus-pagination"?: Pagination;
}

export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** One of the three styles is there. */
export interface Pagination {
  readonly items: readonly string[];
  readonly cursor?: { readonly parameter: string; readonly next: string };
  readonly page?: { readonly parameter: string; readonly last: string };
  readonly offset?: { readonly parameter: string; readonly limit: string };
}

export type Content = Readonly<Record<string, MediaType>>;

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Example {
  readonly summary?: string;
  readonly value: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: unknown;
  readonly "x-sendstatus-client-option"?: string;
  readonly "x-sendstatus-idempotency-key"?: true;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly (string | number)[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly "x-sendstatus-since"?: string;
  readonly "x-sendstatus-open-enum"?: Readonly<Record<string, string>>;
  readonly "x-sendstatus-status-map"?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
