import { mails } from "../callers.js";
import { hello, mailing } from "../tencent.js";
import type { Errands } from "./tencent.js";

const page = { Offset: 0, Limit: 100 };
const tooMany = { Offset: 0, Limit: 101 };
const days = { StartDate: "2026-03-01", EndDate: "2026-03-02" };

export async function templates({ at, done, refused }: Errands): Promise<void> {
  const template = { TemplateName: "news", TemplateContent: hello };
  const { TemplateID } = await done("createEmailTemplate", template);
  await done("getEmailTemplate", { TemplateID });
  at.clock.advance(1000);
  await done("listEmailTemplates", page);
  await done("updateEmailTemplate", { ...template, TemplateID });
  await done("deleteEmailTemplate", { TemplateID });
  await refused("createEmailTemplate", { ...template, TemplateContent: {} });
  await refused("getEmailTemplate", { TemplateID });
  await refused("updateEmailTemplate", { ...template, TemplateID });
  await refused("listEmailTemplates", tooMany);
  await refused("sendEmail", { ...mails.tencent(["a@example.com"]), Template: { TemplateID, TemplateData: "{}" } });
}

export async function senders({ done, refused }: Errands): Promise<void> {
  const domain = { EmailIdentity: "mail.example.org" };
  const sender = { EmailAddress: "news@mail.example.org" };
  await done("createEmailIdentity", { ...domain, TagList: [{ TagKey: "team", TagValue: "news" }] });
  await refused("createEmailIdentity", domain);
  await refused("createEmailAddress", sender);
  await refused("updateEmailIdentity", { ...domain, DKIMOption: 1 });
  await done("updateEmailIdentity", { ...domain, DKIMOption: 2 });
  await done("getEmailIdentity", domain);
  await done("listEmailIdentities", {});
  await refused("listEmailIdentities", tooMany);
  await done("createEmailAddress", sender);
  await refused("createEmailAddress", sender);
  await done("updateEmailSmtpPassWord", { ...sender, Password: "NotARealPass12" });
  await refused("updateEmailSmtpPassWord", { ...sender, Password: "NotARealPass12" });
  await done("listEmailAddress", {});
  await refused("deleteEmailIdentity", domain);
  await done("deleteEmailAddress", sender);
  await refused("deleteEmailAddress", sender);
  await done("deleteEmailIdentity", domain);
  await refused("getEmailIdentity", domain);
  await done("listEmailIdentities", {});
}

export async function mailingLists({ at, done, refused }: Errands): Promise<void> {
  const list = { ReceiversName: "readers" };
  const { ReceiverId } = await done("createReceiver", list);
  const Datas = [{ Email: "a@example.com", TemplateData: '{"name":"A"}' }];
  await refused("createReceiver", list);
  await done("createReceiverDetail", { ReceiverId, Emails: ["a@example.com", "a@example.com", "nobody", ""] });
  await refused("createReceiverDetail", { ReceiverId, Emails: ["b@example.com"] });
  await refused("batchSendEmail", mailing(ReceiverId as number));
  at.clock.advance(1000);
  await done("listReceivers", page);
  await done("listReceiverDetails", { ReceiverId, ...page });
  await done("batchSendEmail", mailing(ReceiverId as number));
  await refused("createReceiverDetailWithData", { ReceiverId, Datas });
  await done("deleteReceiver", { ReceiverId });
  await refused("deleteReceiver", { ReceiverId });
  await refused("listReceiverDetails", { ReceiverId, ...page });
  await refused("listReceivers", tooMany);
  const other = await done("createReceiver", list);
  await done("createReceiverDetailWithData", { ReceiverId: other.ReceiverId, Datas });
  at.clock.advance(1000);
  await done("listReceiverDetails", { ReceiverId: other.ReceiverId, ...page });
}

export async function blockLists({ at, done, refused }: Errands): Promise<void> {
  await done("sendEmail", mails.tencent(["bounced@example.com", "complained@example.com"]));
  at.clock.advance(3000);
  await done("listBlackEmailAddress", { ...days, ...page });
  await refused("listBlackEmailAddress", { ...days, ...page, EndDate: "2026-02-28" });
  await done("deleteBlackList", { EmailAddressList: ["bounced@example.com"] });
  await refused("deleteBlackList", { EmailAddressList: [] });
  await done("createCustomBlacklist", { Emails: ["a@example.com", "b@example.com"], ExpireDate: "2026-03-01" });
  await refused("createCustomBlacklist", { Emails: [] });
  await refused("sendEmail", mails.tencent(["a@example.com"]));
  await done("updateCustomBlackList", { Id: 1, Email: "c@example.com" });
  await refused("updateCustomBlackList", { Id: 1, Email: "nobody" });
  at.clock.advance(86_400_000);
  await done("listCustomBlacklist", { ...page, Status: 2 });
  await refused("listCustomBlacklist", { ...tooMany, Status: 2 });
  await done("deleteCustomBlackList", { Emails: ["b@example.com"] });
}

export async function reports({ done, refused }: Errands): Promise<void> {
  await done("getStatisticsReport", days);
  await refused("getStatisticsReport", { ...days, EndDate: "2026-02-28" });
  await done("getAbuseReport", { StartTime: "2026-03-01", EndTime: "2026-03-02" });
  await refused("getAbuseReport", { StartTime: "soon", EndTime: "2026-03-02" });
}

export async function unsubscribing({ done, refused }: Errands): Promise<void> {
  const settings = { Address: "news@mail.example.org", UnsubscribeConfig: "1", Status: 1 };
  await refused("updateAddressUnsubscribeConfig", settings);
  await done("createAddressUnsubscribeConfig", settings);
  await refused("createAddressUnsubscribeConfig", settings);
  await done("updateAddressUnsubscribeConfig", { ...settings, Status: 0 });
  await done("listAddressUnsubscribeConfig", { Limit: "10" });
  await refused("listAddressUnsubscribeConfig", { Limit: "101" });
  await refused("deleteAddressUnsubscribeConfig", {});
  await done("deleteAddressUnsubscribeConfig", { Address: settings.Address });
}
