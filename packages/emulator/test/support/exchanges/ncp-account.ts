import { mails } from "../callers.js";
import { addressed, addToGroups, uploadNcp } from "../ncp.js";
import { addCategory, addTemplate, downloadExport, templateContent } from "../ncp-templates.js";
import type { Errands } from "./ncp.js";

const period = "startDateTime=2026-03-01&endDateTime=2026-03-02";

export async function files({ at, done, refused }: Errands): Promise<void> {
  const file = new File(["Hello"], "hello.txt");
  const uploaded = await done("createFile", uploadNcp(at, "/files", "fileList", file));
  const { tempRequestId, files } = uploaded as { tempRequestId: string; files: readonly { fileId: string }[] };
  const mail = { ...mails.ncp(addressed("a")), attachFileIds: files.map(({ fileId }) => fileId) };
  const { requestId } = (await done("createMailRequest", at.ncp("POST", "/mails", mail))) as { requestId: string };
  const list = (await done("getMailList", at.ncp("GET", `/mails/requests/${requestId}/mails`))) as {
    content: { mailId: string }[];
  };
  await done("getMail", at.ncp("GET", `/mails/${String(list.content[0]?.mailId)}`));
  await done("getFile", at.ncp("GET", `/files/${tempRequestId}`));
  await done("deleteFile", at.ncp("DELETE", `/files/${tempRequestId}`));
  await refused("createMailRequest", at.ncp("POST", "/mails", mail));
  await refused("createFile", uploadNcp(at, "/files", "file", file));
  await refused("getFile", at.ncp("GET", `/files/${tempRequestId}`));
  await refused("deleteFile", at.ncp("DELETE", "/files/1"));
}

export async function templates({ at, done, refused }: Errands): Promise<void> {
  const template = { templateName: "welcome", ...templateContent };
  const { sid } = (await done("createTemplate", at.ncp("POST", "/template", template))) as { sid: number };
  const mail = { templateSid: sid, recipients: [{ address: "a@example.com" }] };
  await done("createMailRequest", at.ncp("POST", "/mails", mail));
  await done("getMailRequestList", at.ncp("GET", `/mails/requests?${period}&templateSid=${String(sid)}`));
  await refused("createTemplate", at.ncp("POST", "/template", { ...template, categorySid: 1000 }));
  await refused("createMailRequest", at.ncp("POST", "/mails", { ...mail, templateSid: 1000 }));
  for (const [run, named] of [
    [done, sid],
    [refused, 1000],
  ] as const) {
    const path = `/template/${String(named)}`;
    await run("getTemplate", at.ncp("GET", path));
    await run("updateTemplate", at.ncp("PUT", path, { ...template, description: "For new members", senderName: "News" }));
    await run("updateTemplateLocationOrName", at.ncp("PUT", `${path}/name-location`, { templateName: "hello" }));
    await run("deleteTemplate", at.ncp("DELETE", path));
    await run("restoreTemplate", at.ncp("PUT", `${path}/restoration`));
  }
}

export async function tree({ at, done, refused }: Errands): Promise<void> {
  const { sid } = (await done("createCategory", at.ncp("POST", "/category", { categoryName: "members" }))) as { sid: number };
  const inner = await addCategory(at, "inner", sid);
  await addTemplate(at, "welcome", { categorySid: inner });
  await done("getTemplateStructure", at.ncp("GET", "/template"));
  await refused("createCategory", at.ncp("POST", "/category", { categoryName: "members", parentSid: 1000 }));
  await refused("getTemplateStructure", at.ncp("GET", "/template?isUse=perhaps"));
  await refused("deleteCategory", at.ncp("DELETE", `/category/${String(sid)}`));
  await refused("deleteCategory", at.ncp("DELETE", "/category/1000"));
  await done("updateCategory", at.ncp("PUT", `/category/${String(inner)}/name-location`, { categoryName: "new", parentSid: -1 }));
  await refused("updateCategory", at.ncp("PUT", "/category/1000/name-location", { categoryName: "new" }));
  await done("deleteCategory", at.ncp("DELETE", `/category/${String(sid)}`));
}

export async function templateFiles({ at, done, refused }: Errands): Promise<void> {
  await addTemplate(at, "exported");
  const { sid } = (await done("createTemplateExportRequest", at.ncp("POST", "/template/export/request"))) as { sid: number };
  await done("getTemplateExportRequestList", at.ncp("GET", "/template/export"));
  await refused("exportTemplate", downloadExport(at, sid));
  at.clock.advance(1000);
  await done("getTemplateExportRequestList", at.ncp("GET", "/template/export"));
  // A file is its text.
  const download = downloadExport(at, sid).then((reply) => ({ ...reply, body: JSON.stringify(reply.body) }));
  const file = new File([(await done("exportTemplate", download)) as string], "templates.json");
  await done("importTemplate", uploadNcp(at, "/template/import", "file", file));
  await refused("importTemplate", uploadNcp(at, "/template/import", "file", new File(["{"], "templates.json")));
  await refused("getTemplateExportRequestList", at.ncp("GET", "/template/export?sort=name"));
  await refused("exportTemplate", downloadExport(at, 1000));
}

export async function addressBook({ at, done, refused }: Errands): Promise<void> {
  const groups = "/address-book/recipient-groups";
  const emailAddresses = addressed("a");
  await done("createAddressBook", addToGroups(at, { Teens: ["a", "b"] }));
  await done("createAddressBook", addToGroups(at, { Teens: ["c"] }));
  await done("getAddressBook", at.ncp("GET", "/address-book"));
  await done("deleteAddress", at.ncp("DELETE", "/address-book/address", { emailAddresses }));
  await refused(
    "createAddressBook",
    at.ncp("POST", "/address-book", { groups: [{ groupName: "Teens" }, { groupName: "Teens" }] }),
  );
  await refused("deleteAddress", at.ncp("DELETE", "/address-book/address", { emailAddresses: ["nobody"] }));
  for (const [run, groupName] of [
    [done, "Teens"],
    [refused, "Nobody"],
  ] as const) {
    const recipientGroupFilter = { andFilter: true, groups: [groupName] };
    await run("createMailRequest", at.ncp("POST", "/mails", { ...mails.ncp([]), recipientGroupFilter }));
    await run("deleteRecipientGroupRelation", at.ncp("DELETE", `${groups}/address`, { groupName, emailAddresses }));
    await run("deleteRecipientGroupRelationEmpty", at.ncp("DELETE", `${groups}/address/empty?groupName=${groupName}`));
    await run("deleteRecipientGroup", at.ncp("DELETE", `${groups}?groupName=${groupName}`));
  }
  await done("deleteAddressBook", at.ncp("DELETE", "/address-book"));
}

export async function unsubscribers({ at, done, refused }: Errands): Promise<void> {
  const some = { blockedReceivers: addressed("a", "b") };
  const wrong = { blockedReceivers: ["nobody"] };
  await done("registerUnsubscribers", at.ncp("POST", "/unsubscribers", some));
  await refused("registerUnsubscribers", at.ncp("POST", "/unsubscribers", wrong));
  await done("getUnsubscribersList", at.ncp("GET", `/unsubscribers?${period}`));
  await refused("getUnsubscribersList", at.ncp("GET", "/unsubscribers"));
  await done("deleteUnsubscribers", at.ncp("DELETE", "/unsubscribers", some));
  await refused("deleteUnsubscribers", at.ncp("DELETE", "/unsubscribers", wrong));
  await done("getUnsubscribersList", at.ncp("GET", `/unsubscribers?${period}`));
}

export async function settings({ at, done, refused }: Errands): Promise<void> {
  const setting = { type: "SEND_BLOCK_TIME", value: "180", unit: "HOUR" };
  await done("getConfig", at.ncp("GET", "/config?type=SEND_BLOCK_TIME"));
  await done("createConfig", at.ncp("POST", "/config", setting));
  await done("getConfig", at.ncp("GET", "/config?type=SEND_BLOCK_TIME"));
  await refused("createConfig", at.ncp("POST", "/config", { ...setting, value: "1" }));
  await refused("getConfig", at.ncp("GET", "/config?type=COLOUR"));
  await refused("getSendBlockList", at.ncp("GET", "/send-block"));
}
