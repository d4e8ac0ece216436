import type { TargetOf } from "@sendstatus/all";
import type { Mail } from "./clients.js";
import type { Provider } from "./expected.js";

/** Names a send at one of the four. */
export type Target = TargetOf<Provider>;

const subject = "Your receipt";
const text = "Thank you for your order.";

/** Sends one mail to all recipients through each provider's own API, and makes a ticket of the id it gives back. */
export const senders: Readonly<Record<Provider, (mail: Mail, recipients: readonly string[], sentAt: Date) => Promise<Target>>> = {
  async azure(mail, recipients, sentAt) {
    const body = {
      senderAddress: "donotreply@contoso.com",
      content: { subject, plainText: text },
      recipients: { to: recipients.map((address) => ({ address })) },
    };
    const { id } = await mail.azure.api.send({ body });
    // Azure never says whom it has not heard of yet, so the ticket does.
    return mail.azure.ticket({ operationId: id, recipients }, sentAt);
  },
  async twilio(mail, recipients, sentAt) {
    const from = { address: "support@contoso.com", name: "Contoso" };
    const content = { subject, html: `<p>${text}</p>`, text };
    const to = recipients.map((address) => ({ address }));
    const { operationId } = await mail.twilio.api.sendEmails({ body: { from, to, content } });
    return mail.twilio.ticket({ operationId }, sentAt);
  },
  async tencent(mail, recipients, sentAt) {
    const { MessageId } = await mail.tencent.api.sendEmail({
      FromEmailAddress: "Contoso <noreply@contoso.com>",
      Destination: [...recipients],
      Subject: subject,
      Template: { TemplateID: 100091, TemplateData: "{}" },
    });
    return mail.tencent.ticket({ messageId: MessageId, recipients }, sentAt);
  },
  async ncp(mail, recipients, sentAt) {
    const body = {
      senderAddress: "no_reply@contoso.com",
      title: subject,
      body: text,
      recipients: recipients.map((address) => ({ address, type: "R" as const })),
    };
    const { requestId } = await mail.ncp.api.createMailRequest({ body });
    return mail.ncp.ticket({ requestId }, sentAt);
  },
};
