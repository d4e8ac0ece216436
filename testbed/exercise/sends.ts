import type { core, TargetOf } from "@sendstatus/all";
import type { Provider } from "./assignment.js";
import type { Mail } from "./clients.js";

/** A mail that was handed over. */
export interface Sent {
  /** What names it, and says when it was sent. */
  readonly ticket: TargetOf<Provider>;
  /** The provider's own list of what became of it, two entries a page. Azure has none. */
  readonly list?: () => core.PagedCall<unknown, unknown>;
}

/** What becomes of a mail to each of these is arranged in the emulator. */
export const recipients = ["delivered@example.com", "bounced@example.com", "deferred@example.com"];

const subject = "Your receipt";
const text = "Thank you for your order.";

/** Sends one mail to all recipients. */
export const senders: Readonly<Record<Provider, (mail: Mail, clock: core.Clock) => Promise<Sent>>> = {
  async azure(mail, clock) {
    const to = recipients.map((address) => ({ address }));
    const body = { senderAddress: "donotreply@contoso.com", content: { subject, plainText: text }, recipients: { to } };
    const { id } = await mail.azure.api.send({ body });
    return { ticket: mail.azure.ticket({ operationId: id }, clock.now()) };
  },
  async twilio(mail, clock) {
    const from = { address: "support@contoso.com", name: "Contoso" };
    const to = recipients.map((address) => ({ address }));
    const { operationId } = await mail.twilio.api.sendEmails({ body: { from, to, content: { subject, html: text } } });
    return {
      ticket: mail.twilio.ticket({ operationId }, clock.now()),
      list: () => mail.twilio.api.listEmails({ operationId, pageSize: 2 }),
    };
  },
  async tencent(mail, clock) {
    const { MessageId } = await mail.tencent.api.sendEmail({
      FromEmailAddress: "Contoso <noreply@contoso.com>",
      Destination: recipients,
      Subject: subject,
      Template: { TemplateID: 100091, TemplateData: "{}" },
    });
    const sentAt = clock.now();
    // It looks on one day, of UTC+8.
    const RequestDate = new Date(sentAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    return {
      ticket: mail.tencent.ticket({ messageId: MessageId }, sentAt),
      list: () => mail.tencent.api.getSendEmailStatus({ RequestDate, MessageId, Offset: 0, Limit: 2 }),
    };
  },
  async ncp(mail, clock) {
    const to = recipients.map((address) => ({ address, type: "R" as const }));
    const body = { senderAddress: "no_reply@contoso.com", title: subject, body: text, individual: true, recipients: to };
    const { requestId } = await mail.ncp.api.createMailRequest({ body });
    return {
      ticket: mail.ncp.ticket({ requestId }, clock.now()),
      list: () => mail.ncp.api.getMailList({ requestId, size: 2 }),
    };
  },
};
