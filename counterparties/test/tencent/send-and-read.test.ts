import { createTencent } from "@sendstatus/tencent";
import { describe, expect, it } from "vitest";
import { emulated } from "../support/emulated.js";
import { freezeDate, passTime, underFrozenDate } from "../support/frozen-date.js";
import { officialClient } from "./support.js";

freezeDate(new Date("2026-03-01T04:00:00Z"));
const { credentials, endpoints } = await emulated();
const { temporary, secretId, secretKey } = credentials.tencent;
const permanent = { secretId, secretKey };
const endpoint = new URL(endpoints.tencent).host;

const official = officialClient(permanent, { endpoint });
const ours = createTencent({ ...underFrozenDate, ...permanent, region: "ap-guangzhou", endpoint: endpoints.tencent });

const today = "2026-03-01";
const mailTo = (...addresses: string[]) => ({
  FromEmailAddress: "Contoso <noreply@contoso.com>",
  Subject: "您好 – Grüße 😀",
  Destination: addresses,
  Template: { TemplateID: 100091, TemplateData: '{"code":"1234"}' },
});

const send = async (...addresses: string[]): Promise<string> => {
  const { MessageId = "" } = await official.SendEmail(mailTo(...addresses));
  return MessageId;
};

describe("the official client sends and reads", () => {
  it("and our client reads the same row", async () => {
    const messageId = await send("opened@example.com");
    passTime(5000);
    const query = { RequestDate: today, Offset: 0, Limit: 10, MessageId: messageId };
    const { EmailStatusList: theirs } = await official.GetSendEmailStatus(query);
    const { EmailStatusList: our } = await ours.api.getSendEmailStatus(query);
    expect(theirs).toHaveLength(1);
    expect(our).toEqual(theirs);
    expect(await ours.getStatus({ messageId })).toMatchObject({ state: "delivered", engagement: { opened: { count: 1 } } });
  });

  it("page by page, and our client has the same rows in one loop", async () => {
    const addresses = ["delivered", "bounced", "suppressed", "deferred", "failed"].map((name) => `${name}@example.com`);
    const MessageId = await send(...addresses);
    passTime(5000);
    const query = { RequestDate: today, Limit: 2, MessageId };
    const pages = await Promise.all([0, 2, 4, 6].map((Offset) => official.GetSendEmailStatus({ ...query, Offset })));
    const theirs = pages.map(({ EmailStatusList }) => EmailStatusList ?? []);
    expect(theirs.map((rows) => rows.length)).toEqual([2, 2, 1, 0]);
    const our = [];
    for await (const row of ours.api.getSendEmailStatus({ ...query, Offset: 0 })) our.push(row);
    expect(our).toEqual(theirs.flat());
  });

  it("with temporary credentials and their token", async () => {
    const { MessageId } = await officialClient(temporary, { endpoint }).SendEmail(mailTo("delivered@example.com"));
    passTime(5000);
    const other = createTencent({ ...underFrozenDate, ...temporary, region: "ap-guangzhou", endpoint: endpoints.tencent });
    expect(await other.getStatus({ messageId: MessageId ?? "" })).toMatchObject({ state: "delivered" });
  });
});

describe("what is refused", () => {
  it.each([
    ["AuthFailure.SignatureFailure", "a wrong key", { ...permanent, secretKey: "not-the-emulators-key" }],
    ["AuthFailure.SecretIdNotFound", "an unknown id", { ...permanent, secretId: "AKID-not-the-emulators" }],
    ["AuthFailure.TokenFailure", "a wrong token", { ...temporary, token: "not-the-emulators-token" }],
  ])("comes to both as %s: %s", async (code, _what, wrong) => {
    const query = { RequestDate: today, Offset: 0, Limit: 10 };
    await expect(officialClient(wrong, { endpoint }).GetSendEmailStatus(query)).rejects.toMatchObject({ code });
    const reading = createTencent({
      ...underFrozenDate,
      ...wrong,
      region: "ap-guangzhou",
      endpoint: endpoints.tencent,
    }).api.getSendEmailStatus(query);
    await expect(reading).rejects.toMatchObject({ kind: "authentication", status: 200, code });
  });

  it("comes to both with its code: a page that is too large, a region that there is none of", async () => {
    const query = { RequestDate: today, Offset: 0, Limit: 101 };
    const limit = { code: "FailedOperation.InvalidLimit" };
    await expect(official.GetSendEmailStatus(query)).rejects.toMatchObject(limit);
    await expect(ours.api.getSendEmailStatus(query)).rejects.toMatchObject(limit);
    const region = { code: "UnsupportedRegion" };
    await expect(officialClient(permanent, { endpoint }, "ap-nowhere").SendEmail(mailTo("a@example.com"))).rejects.toMatchObject(
      region,
    );
    const other = createTencent({ ...underFrozenDate, ...permanent, region: "ap-nowhere", endpoint: endpoints.tencent });
    await expect(other.api.sendEmail(mailTo("a@example.com"))).rejects.toMatchObject(region);
  });
});

describe("where the official client tells less", () => {
  it("a mail that bounced is handed over with success there, and bounced here", async () => {
    const messageId = await send("bounced@example.com");
    passTime(5000);
    const query = { RequestDate: today, Offset: 0, Limit: 10, MessageId: messageId };
    const { EmailStatusList: rows } = await official.GetSendEmailStatus(query);
    expect(rows).toMatchObject([{ SendStatus: 0, DeliverStatus: 3 }]);
    expect(await ours.getStatus({ messageId })).toMatchObject({ state: "bounced", outcome: "not-delivered" });
  });

  it("a mail that it does not know is an empty list there, and has a reason here", async () => {
    const messageId = "qcloudses-30-1250000000-date-20260301080000-AbCdEfGhIjKl1";
    const query = { RequestDate: today, Offset: 0, Limit: 10, MessageId: messageId };
    expect(await official.GetSendEmailStatus(query)).toMatchObject({ EmailStatusList: [] });
    expect(await ours.getStatus({ messageId })).toMatchObject({ state: "unknown", reason: { code: "not-found" } });
  });
});
