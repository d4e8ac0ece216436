import { describe, expect, it } from "vitest";
import { bench, type Bench, mails } from "./support/callers.js";
import { codeOf, resultOf, sendTencent } from "./support/tencent.js";

const sender = { EmailAddress: "news@mail.example.org", EmailSenderName: "News" };

async function verifiedDomain(at: Bench, EmailIdentity = "mail.example.org"): Promise<void> {
  await resultOf(at, "CreateEmailIdentity", { EmailIdentity });
  await resultOf(at, "UpdateEmailIdentity", { EmailIdentity });
}

const create = (at: Bench, more: object = {}): Promise<string | undefined> =>
  codeOf(at, "CreateEmailAddress", { ...sender, ...more });

describe("Tencent's sender address", () => {
  it("needs a verified domain", async () => {
    const at = bench();
    expect(await create(at)).toBe("OperationDenied.DomainNotVerified");
    await resultOf(at, "CreateEmailIdentity", { EmailIdentity: "mail.example.org" });
    expect(await create(at)).toBe("OperationDenied.DomainNotVerified");
    await resultOf(at, "UpdateEmailIdentity", { EmailIdentity: "mail.example.org" });
    expect(await create(at)).toBeUndefined();
  });

  it("is listed with its name, until it is deleted", async () => {
    const at = bench();
    await verifiedDomain(at);
    await create(at);
    await create(at, { EmailAddress: "other@mail.example.org", EmailSenderName: undefined });
    const rows = [
      { ...sender, CreatedTimestamp: 1_772_323_200, SmtpPwdType: 0 },
      { EmailAddress: "other@mail.example.org", EmailSenderName: "", CreatedTimestamp: 1_772_323_200, SmtpPwdType: 0 },
    ];
    expect((await resultOf(at, "ListEmailAddress", {})).EmailSenders).toEqual(rows);
    const { EmailAddress } = sender;
    expect(await codeOf(at, "DeleteEmailAddress", { EmailAddress })).toBeUndefined();
    expect((await resultOf(at, "ListEmailAddress", {})).EmailSenders).toEqual(rows.slice(1));
    expect(await codeOf(at, "DeleteEmailAddress", { EmailAddress })).toBe("InvalidParameterValue.NoSuchSender");
  });

  it.each<[string, object, string]>([
    ["malformed", { EmailAddress: "news" }, "InvalidParameterValue.IllegalEmailAddress"],
    ["under a name that cannot be used", { EmailSenderName: "News: daily" }, "InvalidParameterValue.IllegalSenderName"],
    ["there already", { EmailAddress: "NEWS@mail.example.org" }, "InvalidParameterValue.RepeatEmailAddress"],
  ])("is refused if it is %s", async (_, fault, code) => {
    const at = bench();
    await verifiedDomain(at);
    await create(at);
    expect(await create(at, fault)).toBe(code);
    expect((await resultOf(at, "ListEmailAddress", {})).EmailSenders).toHaveLength(1);
  });

  it("is one of ten at most, in each domain", async () => {
    const at = bench();
    for (const domain of ["mail.example.org", "mail.example.com"]) {
      await verifiedDomain(at, domain);
      for (let count = 0; count < 10; count++)
        expect(await create(at, { EmailAddress: `news${String(count)}@${domain}` })).toBeUndefined();
      expect(await create(at, { EmailAddress: `news@${domain}` })).toBe("OperationDenied.ExceedSenderLimit");
    }
  });

  it("need not be made here to be sent from", async () => {
    expect(await sendTencent(bench(), mails.tencent(["a@example.com"]))).toMatch(/^qcloudses-/);
  });
});

describe("Tencent's SMTP password", () => {
  const set = (at: Bench, Password: string, EmailAddress = sender.EmailAddress): Promise<string | undefined> =>
    codeOf(at, "UpdateEmailSmtpPassWord", { Password, EmailAddress });

  it("shows as set, and may be changed but not repeated", async () => {
    const at = bench();
    await verifiedDomain(at);
    await create(at);
    expect(await set(at, "NotARealPass12")).toBeUndefined();
    expect(await resultOf(at, "ListEmailAddress", {})).toMatchObject({ EmailSenders: [{ SmtpPwdType: 1 }] });
    expect(await set(at, "NotARealPass12")).toBe("OperationDenied.RepeatPassWord");
    expect(await set(at, "NotARealPass34")).toBeUndefined();
    expect(await set(at, "NotARealPass12")).toBeUndefined();
  });

  it("is for an address that there is", async () => {
    expect(await set(bench(), "NotARealPass12")).toBe("InvalidParameterValue.NoSuchSender");
  });

  it.each([
    ["is too short", "NotReal12"],
    ["is too long", "NotARealPassword12345"],
    ["is much too long", "aB1".repeat(30)],
    ["has one digit twice", "NotARealPass11"],
    ["has one upper-case letter", "notArealpass12"],
    ["has one lower-case letter", "NOTAREALPASSs12"],
  ])("breaks the rule if it %s", async (_, password) => {
    const at = bench();
    await verifiedDomain(at);
    await create(at);
    expect(await set(at, password)).toBe("InvalidParameterValue.InvalidSmtpPassWord");
    expect(await resultOf(at, "ListEmailAddress", {})).toMatchObject({ EmailSenders: [{ SmtpPwdType: 0 }] });
  });
});
