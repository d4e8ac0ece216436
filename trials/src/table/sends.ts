import type { TargetOf } from "@sendstatus/all";
import type { CallOptions } from "@sendstatus/core";
import type { Mail, Provider } from "./providers.js";

/** Names a send at one of the four. */
export type Target = TargetOf<Provider>;

/** Sends one mail and names it. */
type Send = (mail: Mail, recipients: readonly string[], options?: CallOptions) => Promise<Target>;

const subject = "Your receipt";
const text = "Thank you for your order.";

/** What an application of its own puts on a mail, to find it again. */
export const orderTag = { order: "1234" };

/** One mail by each provider's own API. */
export const sends: Readonly<Record<Provider, Send>> = {
  async azure(mail, recipients, options) {
    const body = {
      senderAddress: "donotreply@contoso.com",
      content: { subject, plainText: text },
      recipients: { to: recipients.map((address) => ({ address })) },
    };
    const { id } = await mail.azure.api.send({ body }, options);
    return { provider: "azure", operationId: id };
  },
  async twilio(mail, recipients, options) {
    const from = { address: "support@contoso.com", name: "Contoso" };
    const content = { subject, html: `<p>${text}</p>`, text };
    const to = recipients.map((address) => ({ address }));
    const { operationId } = await mail.twilio.api.sendEmails({ body: { from, to, content, tags: orderTag } }, options);
    return { provider: "twilio", operationId };
  },
  async tencent(mail, recipients, options) {
    const input = {
      FromEmailAddress: "Contoso <noreply@contoso.com>",
      Destination: [...recipients],
      Subject: subject,
      Template: { TemplateID: 100091, TemplateData: "{}" },
    };
    const { MessageId } = await mail.tencent.api.sendEmail(input, options);
    return { provider: "tencent", messageId: MessageId };
  },
  async ncp(mail, recipients, options) {
    const body = {
      senderAddress: "no_reply@contoso.com",
      title: subject,
      body: text,
      recipients: recipients.map((address) => ({ address, type: "R" as const })),
    };
    const { requestId } = await mail.ncp.api.createMailRequest({ body }, options);
    return { provider: "ncp", requestId };
  },
};
