// Generated from specs/azure.openapi.yaml by `pnpm generate`. Do not edit.
import type { Capabilities } from "@sendstatus/core/client";

/** What the API of Azure Communication Services Email can do. */
export const azureCapabilities = {
  provider: "azure",
  title: "Azure Communication Services Email",
  apiVersions: ["2023-03-31", "2025-09-01"],
  operations: {
    Sending: ["send"],
    Status: ["getSendResult"],
    Withdrawing: [],
    Files: [],
    Templates: [],
    "Recipient lists": [],
    "Block lists": [],
    Unsubscribing: [],
    Senders: [],
    Statistics: [],
    Settings: [],
  },
  pagingStyles: [],
  fileUploads: [],
  ceilings: {
    asked: { ceiling: "sent", ceilingCertainty: "reported" },
    pushed: { ceiling: "delivered", ceilingCertainty: "confirmed" },
  },
  pushesEvents: true,
  readsPerSend: 2,
  idempotencyKey: "Operation-Id",
} as const satisfies Capabilities;
