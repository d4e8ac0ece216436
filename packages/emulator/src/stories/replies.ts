/** What the recipient's mail server says where it does not take a mail. */
export const replies = {
  bounced: "550 5.1.1 The email account that you tried to reach does not exist",
  softbounce: "452 4.2.2 mailbox full",
  spam: "550 5.7.1 The message was identified as spam",
  deferred: "451 4.7.1 Greylisted, try again later",
} as const;
