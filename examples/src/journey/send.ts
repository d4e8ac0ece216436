import type { SendStatus, SendStatusOptions, TargetOf } from "@sendstatus/all";
import type { Provider, Story } from "./expected.js";

/** A client over all four providers. */
export type Mail = SendStatus<Required<SendStatusOptions>>;

/** Names a send at one of the four. */
export type Target = TargetOf<Provider>;

const subject = "Your receipt";
const text = "Thank you for your order.";

/** Sends one mail through each provider's own API, and makes a target of the id it gives back. */
export const senders: Readonly<Record<Provider, (mail: Mail, story: Story) => Promise<Target>>> = {
  async azure(mail, story) {
    const content = { subject, plainText: text };
    const recipients = { to: [{ address: recipientOf(story) }] };
    const { id } = await mail.azure.api.send({ body: { senderAddress: "donotreply@contoso.com", content, recipients } });
    return { provider: "azure", operationId: id };
  },
  async twilio(mail, story) {
    const from = { address: "support@contoso.com", name: "Contoso" };
    const content = { subject, html: `<p>${text}</p>`, text };
    const { operationId } = await mail.twilio.api.sendEmails({ body: { from, to: [{ address: recipientOf(story) }], content } });
    return { provider: "twilio", operationId };
  },
  async tencent(mail, story) {
    const { MessageId } = await mail.tencent.api.sendEmail({
      FromEmailAddress: "Contoso <noreply@contoso.com>",
      Destination: [recipientOf(story)],
      Subject: subject,
      Template: { TemplateID: 100091, TemplateData: "{}" },
    });
    return { provider: "tencent", messageId: MessageId };
  },
  async ncp(mail, story) {
    const recipients = [{ address: recipientOf(story), type: "R" as const }];
    // Only advertising mail is held back from those who unsubscribed.
    const body = {
      senderAddress: "no_reply@contoso.com",
      title: subject,
      body: text,
      recipients,
      advertising: story === "suppressed",
    };
    const { requestId } = await mail.ncp.api.createMailRequest({ body });
    return { provider: "ncp", requestId };
  },
};

const recipientOf = (story: Story): string => `${story}@example.com`;
