import { expect, it } from "vitest";
import { bothClients } from "./both-clients.js";

const { official, ours } = await bothClients();
const RequestId = expect.any(String) as string;
const page = { Offset: 0, Limit: 10 };

it("an address on the block list is refused to both", async () => {
  const mail = {
    FromEmailAddress: "noreply@contoso.com",
    Subject: "News",
    Destination: ["unwilling@example.com"],
    Template: { TemplateID: 100091, TemplateData: "{}" },
  };
  await official.CreateCustomBlacklist({ Emails: mail.Destination });
  const listed = await official.ListCustomBlacklist({ ...page, Status: 1 });
  expect(await ours.api.listCustomBlacklist({ ...page, Status: 1 })).toEqual({ ...listed, RequestId });
  const refusal = { code: "FailedOperation.EmailAddrInBlacklist" };
  await expect(official.SendEmail(mail)).rejects.toMatchObject(refusal);
  await expect(ours.api.sendEmail(mail)).rejects.toMatchObject(refusal);
});

it("the unsubscribe links that the official client sets are the same to both", async () => {
  const settings = { Address: "noreply@contoso.com", UnsubscribeConfig: "2", Status: 1 } as const;
  await official.CreateAddressUnsubscribeConfig(settings);
  const their = await official.ListAddressUnsubscribeConfig({ Offset: 0, Limit: "10" });
  expect(their.AddressUnsubscribeConfigList).toEqual([settings]);
  expect(await ours.api.listAddressUnsubscribeConfig({ Offset: 0, Limit: "10" })).toEqual({ ...their, RequestId });
});
