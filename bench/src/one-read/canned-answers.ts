/** The sends that are asked about. */
export const azureOperationId = "8540c0de-899f-4cce-acb5-3ec493af3800";
export const tencentMessageId = "qcloudses-30-1250000000-date-20260301080000-AbCdEfGhIjKl1";
export const twilioOperationId = "comms_operation_01j8m3k5n7p9q1r3s5t7v9w1x3";
export const ncpRequestId = "20260115000000000123";
export const ncpMailId = "20260115000000000458";

/** What the providers answer about them, as in their documentation. */
const cannedAnswers = {
  azure: { id: azureOperationId, status: "Succeeded", error: null },
  tencent: {
    Response: {
      EmailStatusList: [
        {
          MessageId: tencentMessageId,
          ToEmailAddress: "alice@example.com",
          FromEmailAddress: "support@example.com",
          SendStatus: 0,
          DeliverStatus: 2,
          DeliverMessage: "Mail accepted for delivery",
          RequestTime: 1772323200,
          DeliverTime: 1772323205,
          UserOpened: false,
          UserClicked: false,
          UserUnsubscribed: false,
          UserComplainted: false,
          UserComplained: false,
        },
      ],
      RequestId: "8979fc1e-9564-4fc9-bf7d-2958ce679b72",
    },
  },
  twilio: {
    id: twilioOperationId,
    status: "PROCESSING",
    stats: {
      total: 5,
      recipients: 5,
      attempts: 2,
      scheduled: 0,
      queued: 3,
      sent: 2,
      delivered: 0,
      opened: 0,
      undelivered: 0,
      failed: 0,
      canceled: 0,
    },
    createdAt: "2026-04-05T06:20:00Z",
    updatedAt: "2026-04-05T06:20:01Z",
  },
  ncp: {
    requestId: ncpRequestId,
    requestDate: { utc: 1768442400120 },
    mailId: ncpMailId,
    title: "Monthly notice",
    emailStatus: { label: "Sent successfully", code: "S" },
    senderAddress: "news@example.com",
    sendDate: { utc: 1768442407345 },
    body: "<p>Hello</p>",
    attachFiles: [],
    recipients: [
      {
        address: "alice@example.com",
        name: null,
        type: { label: "Recipient", code: "R" },
        received: false,
        receivedDate: null,
        status: { label: "Sent successfully", code: "S" },
        retryCount: 0,
        sendResultMessage: null,
        sendResultCode: "MAIL_SENT",
        sendResultCodeMessage: null,
      },
    ],
    advertising: false,
  },
};

/** Which answer belongs to an address. */
export function cannedAnswer(path: string): object {
  if (path.startsWith("/emails/")) return cannedAnswers.azure;
  if (path.startsWith("/v1/Emails/")) return cannedAnswers.twilio;
  return path.startsWith("/api/v1/") ? cannedAnswers.ncp : cannedAnswers.tencent;
}
