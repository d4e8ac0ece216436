import { expect, it } from "vitest";
import { bothClients } from "./both-clients.js";

const { official, ours } = await bothClients();
const RequestId = expect.any(String) as string;

const addDomain = async (EmailIdentity: string): Promise<void> => {
  await official.CreateEmailIdentity({ EmailIdentity, DKIMOption: 1, TagList: [{ TagKey: "product", TagValue: "ses" }] });
  await official.UpdateEmailIdentity({ EmailIdentity });
};

it("a domain that the official client adds and has checked is the same to both", async () => {
  await addDomain("mail.contoso.com");
  const their = await official.GetEmailIdentity({ EmailIdentity: "mail.contoso.com" });
  expect(their).toMatchObject({ IdentityType: "DOMAIN", VerifiedForSendingStatus: true });
  expect(await ours.api.getEmailIdentity({ EmailIdentity: "mail.contoso.com" })).toEqual({ ...their, RequestId });

  const { EmailIdentities: listed } = await official.ListEmailIdentities({ Limit: 10, Offset: 0 });
  expect(await ours.api.listEmailIdentities({ Limit: 10, Offset: 0 })).toMatchObject({ EmailIdentities: listed });
});

it("so is an address of it, until one of them deletes it", async () => {
  await addDomain("news.contoso.com");
  const EmailAddress = "hello@news.contoso.com";
  await official.CreateEmailAddress({ EmailAddress, EmailSenderName: "Contoso – 您好" });
  await official.UpdateEmailSmtpPassWord({ EmailAddress, Password: "not12AreALone" });
  // The one action that takes nothing: the official client sends no field, as ours does.
  const their = await official.ListEmailAddress();
  expect(their.EmailSenders).toMatchObject([{ EmailAddress, EmailSenderName: "Contoso – 您好", SmtpPwdType: 1 }]);
  expect(await ours.api.listEmailAddress({})).toEqual({ ...their, RequestId });

  await ours.api.deleteEmailAddress({ EmailAddress });
  expect(await official.ListEmailAddress()).toEqual({ EmailSenders: [], RequestId });
});

it("one of a domain that was not checked is refused to both", async () => {
  await official.CreateEmailIdentity({ EmailIdentity: "unchecked.contoso.com" });
  const address = { EmailAddress: "hello@unchecked.contoso.com" };
  const refusal = { code: "OperationDenied.DomainNotVerified" };
  await expect(official.CreateEmailAddress(address)).rejects.toMatchObject(refusal);
  await expect(ours.api.createEmailAddress(address)).rejects.toMatchObject(refusal);
});
