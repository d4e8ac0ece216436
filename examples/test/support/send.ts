import type { AzureClient } from "@sendstatus/azure";
import type { TencentClient } from "@sendstatus/tencent";
import type { ncp } from "@sendstatus/all";

/** Sends to these, each of which asks the emulator for an outcome, and gives the id back. */
export const sendByAzure = async (azure: AzureClient, ...recipients: readonly string[]): Promise<string> => {
  const content = { subject: "Hello", plainText: "Hi there" };
  const to = recipients.map((address) => ({ address }));
  return (await azure.api.send({ body: { senderAddress: "donotreply@contoso.com", content, recipients: { to } } })).id;
};

export const sendByTencent = async (tencent: TencentClient, ...recipients: readonly string[]): Promise<string> => {
  const input = { FromEmailAddress: "noreply@contoso.com", Destination: [...recipients], Subject: "Hello" };
  return (await tencent.api.sendEmail({ ...input, Template: { TemplateID: 100091, TemplateData: "{}" } })).MessageId;
};

export const sendByNcp = async (client: ncp.NcpClient, ...addresses: readonly string[]): Promise<string> => {
  const recipients = addresses.map((address) => ({ address, type: "R" as const }));
  const body = { senderAddress: "no_reply@contoso.com", title: "Hello", body: "Hi there", recipients };
  return (await client.api.createMailRequest({ body })).requestId;
};
