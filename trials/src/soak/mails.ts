import type { TargetOf } from "@sendstatus/all";
import type { MailStatus } from "@sendstatus/core";
import type { ProviderName, TakenMail } from "@sendstatus/emulator";
import type { Mail } from "../fuzz/clients.js";

/** Names a send at one of the four. */
export type Target = TargetOf<ProviderName>;

/** What becomes of a mail, by the local part of its recipient, and what asking can tell of it in the end. */
const states = {
  delivered: { azure: "sent", twilio: "delivered", tencent: "delivered", ncp: "delivered" },
  bounced: { azure: "sent", twilio: "bounced", tencent: "bounced", ncp: "bounced" },
  deferred: { azure: "sent", twilio: "delivered", tencent: "delivered", ncp: "delivered" },
  suppressed: { azure: "suppressed", twilio: "failed", tencent: "suppressed", ncp: "suppressed" },
  failed: { azure: "failed", twilio: "failed", tencent: "failed", ncp: "failed" },
} as const satisfies Readonly<Record<string, Readonly<Record<ProviderName, string>>>>;

const stories = Object.keys(states) as readonly (keyof typeof states)[];

/** The address of one mail among many: no other has it. */
export const addressOf = (serial: number): string =>
  `${stories[serial % stories.length] ?? "delivered"}+${String(serial)}@example.com`;

/** What is wrong with the status of a mail to an address in the end, if anything: another's, or not what was arranged. */
export function flawOf(target: Target, address: string, status: MailStatus): "mixedUp" | "wrong" | undefined {
  const [recipient] = status.recipients;
  const isOwn = status.operationId === idOf(target) && status.recipients.length <= 1;
  // The answer of Azure names nobody; its own id is in it.
  const named = target.provider === "azure" ? (status.raw.body as { id?: unknown } | null)?.id : recipient?.recipient;
  if (!isOwn || named !== (target.provider === "azure" ? target.operationId : address)) return "mixedUp";
  const story = address.slice(0, address.indexOf("+")) as keyof typeof states;
  return status.state === states[story][target.provider] ? undefined : "wrong";
}

/** What names the send in its status. */
export function idOf(target: Target): string {
  if ("operationId" in target) return target.operationId;
  if ("requestId" in target) return target.requestId;
  return target.messageId ?? target.taskId;
}

/** What names a mail that a service has taken. */
export function targetOf(provider: ProviderName, mail: TakenMail): Target {
  if ("messageId" in mail) return { provider: "tencent", messageId: mail.messageId };
  if ("requestId" in mail) return { provider: "ncp", requestId: mail.requestId };
  const { operationId } = mail;
  return provider === "azure" ? { provider, operationId } : { provider: "twilio", operationId };
}

const subject = "Your receipt";
const text = "Thank you for your order.";

/** Sends one mail to one address. */
export const senders: Readonly<Record<ProviderName, (mail: Mail, address: string) => Promise<Target>>> = {
  async azure(mail, address) {
    const content = { subject, plainText: text };
    const { id } = await mail.azure.api.send({
      body: { senderAddress: "donotreply@contoso.com", content, recipients: { to: [{ address }] } },
    });
    return { provider: "azure", operationId: id };
  },
  async twilio(mail, address) {
    const from = { address: "support@contoso.com", name: "Contoso" };
    const content = { subject, html: `<p>${text}</p>` };
    const { operationId } = await mail.twilio.api.sendEmails({ body: { from, to: [{ address }], content } });
    return { provider: "twilio", operationId };
  },
  async tencent(mail, address) {
    const { MessageId } = await mail.tencent.api.sendEmail({
      FromEmailAddress: "noreply@contoso.com",
      Destination: [address],
      Subject: subject,
      Template: { TemplateID: 100091, TemplateData: "{}" },
    });
    return { provider: "tencent", messageId: MessageId };
  },
  async ncp(mail, address) {
    const { requestId } = await mail.ncp.api.createMailRequest({
      body: { senderAddress: "no_reply@contoso.com", title: subject, body: text, recipients: [{ address, type: "R" }] },
    });
    return { provider: "ncp", requestId };
  },
};
