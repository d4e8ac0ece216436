// Generated from specs/tencent.openapi.yaml by `pnpm generate`. Do not edit.
import type { Capabilities } from "@sendstatus/core/client";

/** What the API of Tencent Cloud Simple Email Service can do. */
export const tencentCapabilities = {
  provider: "tencent",
  title: "Tencent Cloud Simple Email Service",
  apiVersions: ["2020-10-02"],
  operations: {
    Sending: ["sendEmail", "batchSendEmail"],
    Status: ["listSendTasks", "getSendEmailStatus"],
    Withdrawing: [],
    Files: [],
    Templates: ["createEmailTemplate", "updateEmailTemplate", "deleteEmailTemplate", "getEmailTemplate", "listEmailTemplates"],
    "Recipient lists": [
      "createReceiver",
      "createReceiverDetail",
      "createReceiverDetailWithData",
      "listReceivers",
      "listReceiverDetails",
      "deleteReceiver",
    ],
    "Block lists": [
      "listBlackEmailAddress",
      "deleteBlackList",
      "createCustomBlacklist",
      "listCustomBlacklist",
      "updateCustomBlackList",
      "deleteCustomBlackList",
    ],
    Unsubscribing: [
      "createAddressUnsubscribeConfig",
      "updateAddressUnsubscribeConfig",
      "deleteAddressUnsubscribeConfig",
      "listAddressUnsubscribeConfig",
    ],
    Senders: [
      "createEmailIdentity",
      "updateEmailIdentity",
      "getEmailIdentity",
      "listEmailIdentities",
      "deleteEmailIdentity",
      "createEmailAddress",
      "listEmailAddress",
      "deleteEmailAddress",
      "updateEmailSmtpPassWord",
    ],
    Statistics: ["getStatisticsReport", "getAbuseReport"],
    Settings: [],
  },
  pagingStyles: ["offset"],
  fileUploads: [],
  ceilings: {
    asked: { ceiling: "delivered", ceilingCertainty: "confirmed" },
    pushed: { ceiling: "delivered", ceilingCertainty: "confirmed" },
  },
  pushesEvents: true,
  retentionSeconds: 2592000,
} as const satisfies Capabilities;
