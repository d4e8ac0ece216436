import type { Capabilities, PagingStyle } from "../../../../packages/core/src/client/capabilities.js";
import type { Schema } from "../../spec/document.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { isForm } from "../operations/body.js";
import { idempotencyKeyOf } from "../operations/idempotency-key.js";
import { clientOptions } from "../operations/settings.js";
import { operationsByPurpose } from "./purposes.js";

/** What a provider's API can do. The page that compares the providers and the constant of each package are made from it. */
export function capabilitiesOf(spec: Spec): Capabilities {
  const { document, operations, provider } = spec;
  const { retention, readsPerSend } = document["x-sendstatus-polling"];
  const idempotencyKey = operations.flatMap((placed) => idempotencyKeyOf(spec, placed) ?? [])[0];
  return {
    provider,
    title: document.info.title,
    apiVersions: apiVersionsOf(spec),
    operations: methodsByPurpose(spec),
    pagingStyles: [...new Set(operations.flatMap((placed) => pagingStyleOf(placed) ?? []))],
    fileUploads: operations.filter(isForm).map(nameOf),
    ceilings: document["x-sendstatus-ceilings"] as Capabilities["ceilings"],
    pushesEvents: Object.keys(document.webhooks ?? {}).length > 0,
    ...(retention === undefined ? {} : { retentionSeconds: retention }),
    ...(readsPerSend === undefined ? {} : { readsPerSend }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  };
}

function methodsByPurpose(spec: Spec): Capabilities["operations"] {
  const entries = [...operationsByPurpose(spec)].map(([purpose, placed]) => [purpose, placed.map(nameOf)] as const);
  // The map has every purpose, which the type of an object made of entries cannot say.
  return Object.fromEntries(entries) as Partial<Capabilities["operations"]> as Capabilities["operations"];
}

const nameOf = ({ operation }: PlacedOperation): string => operation.operationId;

/** How a list leads from page to page; undefined of what is no list. */
export function pagingStyleOf({ operation }: PlacedOperation): PagingStyle | undefined {
  const { cursor, page } = operation["x-sendstatus-pagination"] ?? {};
  if (operation["x-sendstatus-pagination"] === undefined) return undefined;
  if (cursor !== undefined) return "cursor";
  return page === undefined ? "offset" : "page";
}

/** The versions that a client can be set to or, where it cannot be set, the one of the spec. */
function apiVersionsOf(spec: Spec): readonly string[] {
  const option = clientOptions(spec).get("apiVersion");
  const values = option === undefined ? undefined : spec.resolve<Schema>(option.schema).enum;
  return values?.map(String) ?? [spec.document.info.version];
}
