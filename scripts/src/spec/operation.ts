import type { ExternalDocs, Schema } from "./schema.js";

export interface Reference {
  readonly $ref: string;
}

/** A request of the provider to an application. */
export interface Webhook {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly description?: string; readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Response | Reference>>;
  readonly tags?: readonly string[];
}

export interface Operation extends Webhook {
  readonly deprecated?: boolean;
  readonly "x-sendstatus-safety": "read" | "idempotent" | "write" | "send";
  readonly "x-sendstatus-error-codes"?: readonly string[];
  readonly "x-sendstatus-rate-limits"?: readonly RateLimit[];
  readonly "x-sendstatus-pagination"?: Pagination;
}

export interface Response {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Content;
}

export interface Header {
  readonly description?: string;
  readonly schema: Schema;
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
  readonly offset?: { readonly parameter: string; readonly limit: string; readonly total?: string };
}

export type Content = Readonly<Record<string, MediaType>>;

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Example {
  readonly summary?: string;
  readonly description?: string;
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
