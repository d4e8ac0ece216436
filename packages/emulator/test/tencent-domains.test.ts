import { describe, expect, it } from "vitest";
import { bench, type Bench } from "./support/callers.js";
import { codeOf, resultOf, type Row } from "./support/tencent.js";

const name = { EmailIdentity: "mail.example.org" };

interface Read extends Row {
  readonly Attributes: readonly Row[];
}

const read = async (at: Bench): Promise<Read> => (await resultOf(at, "GetEmailIdentity", name)) as Read;

const list = async (at: Bench, body: object = {}): Promise<unknown> =>
  ((await resultOf(at, "ListEmailIdentities", body)).EmailIdentities as readonly Row[]).map(({ IdentityName }) => IdentityName);

describe("Tencent's sender domain", () => {
  it("begins with the DNS records that it needs, and without any of them found", async () => {
    const at = bench();
    const created = await resultOf(at, "CreateEmailIdentity", name);
    expect(created).toMatchObject({
      IdentityType: "DOMAIN",
      VerifiedForSendingStatus: false,
      DKIMOption: 0,
      Attributes: [
        { Type: "TXT", SendDomain: "mail.example.org", ExpectedValue: "v=spf1 include:qcloudmail.com ~all", Status: false },
        { Type: "TXT", SendDomain: "mail._domainkey.mail.example.org", CurrentValue: "", Status: false },
      ],
    });
    const { RequestId, ...content } = created;
    expect(await read(at)).toMatchObject({ ...content, TagList: [] });
  });

  it("is verified by the check of its records", async () => {
    const at = bench();
    await resultOf(at, "CreateEmailIdentity", name);
    expect(await resultOf(at, "UpdateEmailIdentity", name)).toMatchObject({ VerifiedForSendingStatus: true });
    const { VerifiedForSendingStatus, Attributes } = await read(at);
    expect(VerifiedForSendingStatus).toBe(true);
    expect(Attributes).toHaveLength(2);
    for (const { ExpectedValue, CurrentValue, Status } of Attributes)
      expect([CurrentValue, Status]).toEqual([ExpectedValue, true]);
  });

  it("has a key of the length asked for, or one of each", async () => {
    const at = bench();
    const lengthOf = ({ ExpectedValue }: Row): number => atob((ExpectedValue as string).replace("k=rsa;p=", "")).length;
    await resultOf(at, "CreateEmailIdentity", { ...name, DKIMOption: 1 });
    expect(await codeOf(at, "UpdateEmailIdentity", { ...name, DKIMOption: 0 })).toBe("FailedOperation.DKIMNotApplied");
    expect(await read(at)).toMatchObject({ VerifiedForSendingStatus: false, DKIMOption: 1 });
    const [, key] = (await read(at)).Attributes;
    expect(await resultOf(at, "UpdateEmailIdentity", { ...name, DKIMOption: 2 })).toMatchObject({ DKIMOption: 2 });
    const [, first, second] = (await read(at)).Attributes;
    expect(first).toMatchObject({ ExpectedValue: key?.ExpectedValue, SendDomain: key?.SendDomain });
    expect([first, second].map((record) => lengthOf(record ?? {}))).toEqual([294, 162]);
    for (const DKIMOption of [0, 1, 2]) expect(await codeOf(at, "UpdateEmailIdentity", { ...name, DKIMOption })).toBeUndefined();
  });

  it.each<[string, string, object, string]>([
    ["exists already", "CreateEmailIdentity", { EmailIdentity: "MAIL.example.org" }, "InvalidParameterValue.RepeatCreation"],
    ["is no domain", "CreateEmailIdentity", { EmailIdentity: "mail" }, "InvalidParameterValue.InvalidEmailIdentity"],
    ["is an address", "CreateEmailIdentity", { EmailIdentity: "a@example.org" }, "InvalidParameterValue.InvalidEmailIdentity"],
    [
      "is not there to be checked",
      "UpdateEmailIdentity",
      { EmailIdentity: "example.com" },
      "InvalidParameterValue.NotExistDomain",
    ],
    ["is not there to be read", "GetEmailIdentity", { EmailIdentity: "example.com" }, "InvalidParameterValue.NotExistDomain"],
  ])("is refused if it %s", async (_, action, body, code) => {
    const at = bench();
    await resultOf(at, "CreateEmailIdentity", name);
    expect(await codeOf(at, action, body)).toBe(code);
    expect(await list(at)).toEqual(["mail.example.org"]);
  });

  it("cannot be deleted before its addresses are", async () => {
    const at = bench();
    await resultOf(at, "CreateEmailIdentity", name);
    await resultOf(at, "UpdateEmailIdentity", name);
    await resultOf(at, "CreateEmailAddress", { EmailAddress: "news@mail.example.org" });
    expect(await codeOf(at, "DeleteEmailIdentity", name)).toBe("OperationDenied.SenderWithDomainIsNotEmpty");
    await resultOf(at, "DeleteEmailAddress", { EmailAddress: "news@mail.example.org" });
    for (let time = 0; time < 2; time++) expect(await codeOf(at, "DeleteEmailIdentity", name)).toBeUndefined();
    expect(await list(at)).toEqual([]);
  });
});

describe("Tencent's list of sender domains", () => {
  it("has all of them, or a page", async () => {
    const at = bench();
    const names = Array.from({ length: 5 }, (_, index) => `m${String(index)}.example.org`);
    for (const EmailIdentity of names) await resultOf(at, "CreateEmailIdentity", { EmailIdentity });
    await resultOf(at, "UpdateEmailIdentity", { EmailIdentity: "m1.example.org" });
    expect(await list(at)).toEqual(names);
    expect(await list(at, { Offset: 3 })).toEqual(names.slice(3));
    expect(await resultOf(at, "ListEmailIdentities", { Offset: 1, Limit: 2 })).toMatchObject({
      Total: 5,
      MaxReputationLevel: 10,
      MaxDailyQuota: 10_000,
      EmailIdentities: [
        { IdentityName: "m1.example.org", SendingEnabled: true },
        { IdentityName: "m2.example.org", SendingEnabled: false, CurrentReputationLevel: 2, DailyQuota: 5000 },
      ],
    });
    expect(await codeOf(at, "ListEmailIdentities", { Limit: 101 })).toBe("FailedOperation.InvalidLimit");
  });

  it("is filtered by tags, all of which a domain has to have", async () => {
    const at = bench();
    const [news, test] = [
      { TagKey: "team", TagValue: "news" },
      { TagKey: "stage", TagValue: "test" },
    ];
    await resultOf(at, "CreateEmailIdentity", { EmailIdentity: "a.example.org", TagList: [news, test] });
    await resultOf(at, "CreateEmailIdentity", { EmailIdentity: "b.example.org", TagList: [news] });
    await resultOf(at, "CreateEmailIdentity", { EmailIdentity: "c.example.org" });
    expect(await list(at, { TagList: [news] })).toEqual(["a.example.org", "b.example.org"]);
    expect(await list(at, { TagList: [news, test] })).toEqual(["a.example.org"]);
    expect(await list(at, { TagList: [{ ...news, TagValue: "test" }] })).toEqual([]);
  });
});
