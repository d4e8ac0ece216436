/** The codes of the documentation's table of hard bounces. A full mailbox is among them. */
const hardBounces: ReadonlySet<string> = new Set([
  "MAILBOX_ERROR",
  "MAIL_CONTENTS_ERROR",
  "NETWORK_ERROR",
  "RECEIVE_MAIL_SERVICE_ERROR",
  "RECIPIENT_ADDRESS_ERROR",
  "SECURITY_AND_POLICY_ERROR",
  "SMTP_ERROR",
]);

/** Whether a mail that ended so gets its recipient's address blocked. */
export const isHardBounce = (resultCode: string | null): resultCode is string =>
  resultCode !== null && hardBounces.has(resultCode);
