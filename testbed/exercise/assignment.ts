import type {
  azureVectors,
  basicVectors,
  NcpVector,
  TencentVector,
  TwilioWebhookVector,
} from "../../packages/core/test/support/vectors.js";
import type { Emulator } from "../../packages/emulator/dist/index.js";

export const providers = ["azure", "twilio", "tencent", "ncp"] as const;
export type Provider = (typeof providers)[number];

/** What a runtime has to do, as plain JSON. */
export interface Assignment {
  /** The time at which a clock began that runs `speed` times as fast as the machine's. */
  readonly clock: { readonly startMs: number; readonly speed: number };
  /** Where the services are. */
  readonly endpoints: Readonly<Record<Provider, string>>;
  /** A server that takes requests and never answers. */
  readonly silentOrigin: string;
  readonly credentials: Emulator["credentials"];
  readonly webhook: { readonly secret: string; readonly deliveries: readonly Delivery[] };
  readonly vectors: Vectors;
}

/** A request of a provider's webhook, as it came. */
export interface Delivery {
  readonly provider: Exclude<Provider, "ncp">;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Requests with the signatures that they must get. */
export interface Vectors {
  readonly azure: typeof azureVectors;
  readonly basic: typeof basicVectors;
  readonly ncp: readonly NcpVector[];
  readonly tencent: readonly TencentVector[];
  readonly twilioWebhook: readonly TwilioWebhookVector[];
}
