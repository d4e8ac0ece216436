import type { SecurityScheme, Server } from "./access.js";
import type { Operation, Webhook } from "./operation.js";
import type { ExternalDocs, Schema } from "./schema.js";

export type * from "./access.js";
export type * from "./operation.js";
export type * from "./schema.js";

/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly summary?: string; readonly description?: string };
  readonly servers?: readonly Server[];
  readonly externalDocs?: ExternalDocs;
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;
  /** What the provider sends, by any method of HTTP. */
  readonly webhooks?: Readonly<Record<string, Readonly<Record<string, Webhook>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
  readonly "x-sendstatus-error": ErrorSigns & Readonly<Record<string, unknown>>;
  readonly "x-sendstatus-polling": Polling;
  readonly "x-sendstatus-ceilings": Ceilings;
  readonly "x-sendstatus-rpc"?: { readonly result: string } & Readonly<Record<string, unknown>>;
}

/** By what an error's answer is known, and what it says of trying again. */
export interface ErrorSigns {
  readonly when?: string;
  readonly kinds: Readonly<Record<string, Signs>>;
  readonly notTaken: Signs;
  readonly retryable: Signs & { readonly except?: readonly string[] };
  readonly clockSkew?: Signs;
  readonly common?: readonly string[];
}

/** HTTP statuses and codes. */
export interface Signs {
  readonly status?: readonly number[];
  readonly codes?: readonly string[];
}

/** The furthest states that can be told when asked, and by what is pushed. */
export interface Ceilings {
  readonly asked: Ceiling;
  readonly pushed?: Ceiling;
}

export interface Ceiling {
  readonly ceiling: string;
  readonly ceilingCertainty: string;
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
