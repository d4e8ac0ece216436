import azure from "../fixtures/azure-vectors.json" with { type: "json" };
import basic from "../fixtures/basic-vectors.json" with { type: "json" };
import ncp from "../fixtures/ncp-vectors.json" with { type: "json" };
import tencent from "../fixtures/tencent-vectors.json" with { type: "json" };
import twilioWebhook from "../fixtures/twilio-webhook-vectors.json" with { type: "json" };

export const azureVectors = azure.vectors;
export const azurePrimitives = azure.primitives;
export const basicVectors = basic.vectors;

export interface NcpVector {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly timestamp: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly signature: string;
  readonly negative?: boolean;
}

export const ncpVectors: readonly NcpVector[] = ncp.vectors;

export interface TencentVector {
  readonly id: string;
  readonly input: {
    readonly secretId: string;
    readonly secretKey: string;
    readonly token: string | null;
    readonly timestamp: number;
    readonly service: string;
    readonly method: string;
    readonly host: string;
    readonly signedHost: string;
    readonly path: string;
    readonly query: string;
    readonly bodyUtf8: string;
    readonly unsignedPayload?: boolean;
  };
  readonly wireHeaders: Readonly<Record<string, string | undefined>>;
  readonly intermediates: { readonly signedHeaders: string };
  readonly authorization: string;
}

export const tencentVectors: readonly TencentVector[] = tencent.vectors;

export interface TwilioWebhookVector {
  readonly id: string;
  readonly note: string;
  readonly authToken: string;
  readonly signedUrl: string;
  readonly params?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  readonly signature: string;
  /** What arrived, and whether it is to be believed. */
  readonly check: {
    readonly url: string;
    readonly params?: Readonly<Record<string, string | readonly string[]>>;
    readonly body?: string;
    readonly header: string;
    readonly valid: boolean;
  };
}

export const twilioWebhookVectors: readonly TwilioWebhookVector[] = twilioWebhook.vectors;

/** One vector by its id. */
export function vectorOf<Vector extends { readonly id: string }>(vectors: readonly Vector[], id: string): Vector {
  const found = vectors.find((vector) => vector.id.startsWith(id));
  if (found === undefined) throw new Error(`no vector ${id}`);
  return found;
}
