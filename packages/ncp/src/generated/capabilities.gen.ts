// Generated from specs/ncp.openapi.yaml by `pnpm generate`. Do not edit.
import type { Capabilities } from "@sendstatus/core/client";

/** What the API of NAVER Cloud Platform Cloud Outbound Mailer can do. */
export const ncpCapabilities = {
  provider: "ncp",
  title: "NAVER Cloud Platform Cloud Outbound Mailer",
  apiVersions: ["v1"],
  operations: {
    Sending: ["createMailRequest"],
    Status: ["getMailRequestList", "getMailRequestStatus", "getMailList", "getMail"],
    Withdrawing: [],
    Files: ["createFile", "getFile", "deleteFile"],
    Templates: [
      "getTemplateStructure",
      "createTemplate",
      "getTemplateExportRequestList",
      "createTemplateExportRequest",
      "exportTemplate",
      "importTemplate",
      "getTemplate",
      "updateTemplate",
      "deleteTemplate",
      "restoreTemplate",
      "updateTemplateLocationOrName",
      "createCategory",
      "deleteCategory",
      "updateCategory",
    ],
    "Recipient lists": [
      "getAddressBook",
      "createAddressBook",
      "deleteAddressBook",
      "deleteAddress",
      "deleteRecipientGroup",
      "deleteRecipientGroupRelation",
      "deleteRecipientGroupRelationEmpty",
    ],
    "Block lists": ["getSendBlockList"],
    Unsubscribing: ["getUnsubscribersList", "registerUnsubscribers", "deleteUnsubscribers"],
    Senders: [],
    Statistics: [],
    Settings: ["getConfig", "createConfig"],
  },
  pagingStyles: ["page"],
  fileUploads: ["createFile", "importTemplate"],
  ceilings: { asked: { ceiling: "delivered", ceilingCertainty: "inferred" } },
  pushesEvents: false,
} as const satisfies Capabilities;
