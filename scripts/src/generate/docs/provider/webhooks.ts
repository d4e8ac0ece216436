import type { Webhook } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";

/** What the provider sends, with the method by which it comes. */
export interface PlacedWebhook {
  readonly method: string;
  readonly operation: Webhook;
}

/** All that the provider sends to an application. */
export const webhooksOf = ({ document }: Spec): readonly PlacedWebhook[] =>
  Object.values(document.webhooks ?? {}).flatMap((item) =>
    Object.entries(item).map(([method, operation]) => ({ method, operation })),
  );
