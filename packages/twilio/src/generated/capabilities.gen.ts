// Generated from specs/twilio.openapi.yaml by `pnpm generate`. Do not edit.
import type { Capabilities } from "@sendstatus/core/client";

/** What the API of Twilio Email can do. */
export const twilioCapabilities = {
  provider: "twilio",
  title: "Twilio Email",
  apiVersions: ["v1"],
  operations: {
    Sending: ["sendEmails"],
    Status: ["listEmails", "listOperations", "fetchOperation", "listOperationErrors", "fetchEmail", "listEmailReceipts"],
    Withdrawing: ["deleteEmail"],
    Files: [],
    Templates: [],
    "Recipient lists": [],
    "Block lists": [],
    Unsubscribing: [],
    Senders: [],
    Statistics: [],
    Settings: [],
  },
  pagingStyles: ["cursor"],
  fileUploads: [],
  ceilings: {
    asked: { ceiling: "delivered", ceilingCertainty: "reported" },
    pushed: { ceiling: "sending", ceilingCertainty: "reported" },
  },
  pushesEvents: true,
  retentionSeconds: 604800,
} as const satisfies Capabilities;
