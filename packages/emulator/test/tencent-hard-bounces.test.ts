import { describe, expect, it } from "vitest";
import { bench, type Bench, mails } from "./support/callers.js";
import { codeOf, mailing, page, resultOf, type Row, sendTencent } from "./support/tencent.js";

const day = 86_400_000;
const days = { StartDate: "2026-03-01", EndDate: "2026-03-31" };
const to = (...names: string[]): object => mails.tencent(names.map((name) => `${name}@example.com`));

const blocked = async (at: Bench, filter: object = {}): Promise<readonly Row[]> =>
  (await resultOf(at, "ListBlackEmailAddress", { ...days, ...page, ...filter })).BlackList as readonly Row[];

const addresses = async (at: Bench, filter: object = {}): Promise<unknown> =>
  (await blocked(at, filter)).map(({ EmailAddress }) => EmailAddress);

describe("Tencent's block list of the service", () => {
  it("has an address from its hard bounce on, for 14 days", async () => {
    const at = bench();
    await sendTencent(at, to("bounced", "softbounce", "delivered", "suppressed"));
    at.clock.advance(1999);
    expect(await blocked(at)).toEqual([]);
    at.clock.advance(1);
    expect(await blocked(at)).toEqual([
      {
        BounceTime: "2026-03-01 08:00:02",
        EmailAddress: "bounced@example.com",
        IspDesc: "550 5.1.1 The email account that you tried to reach does not exist",
      },
    ]);
    at.clock.advance(14 * day - 1);
    expect(await addresses(at)).toEqual(["bounced@example.com"]);
    at.clock.advance(1);
    expect(await addresses(at)).toEqual([]);
  });

  it("lets go of an address until it bounces again", async () => {
    const at = bench({ stepMs: 0 });
    await sendTencent(at, to("bounced", "bounced+2"));
    const unblock = { EmailAddressList: ["bounced@example.com", "nobody@example.com"] };
    expect(await codeOf(at, "DeleteBlackList", unblock)).toBeUndefined();
    expect(await addresses(at)).toEqual(["bounced+2@example.com"]);
    at.clock.advance(1000);
    await sendTencent(at, to("bounced"));
    expect(await addresses(at)).toEqual(["bounced+2@example.com", "bounced@example.com"]);
  });

  it("has one row for each address, with its last bounce", async () => {
    const at = bench({ stepMs: 0 });
    await sendTencent(at, to("bounced"));
    at.clock.advance(day);
    await sendTencent(at, to("bounced"));
    expect(await blocked(at)).toMatchObject([{ BounceTime: "2026-03-02 08:00:00" }]);
  });

  it("is filtered by Chinese days, address and task, and has pages", async () => {
    const at = bench({ stepMs: 0 });
    await sendTencent(at, to("bounced", "bounced+a"));
    at.clock.advance(day);
    await resultOf(at, "BatchSendEmail", mailing(2));
    const one = { StartDate: "2026-03-02", EndDate: "2026-03-02" };
    expect(await addresses(at)).toEqual(["bounced@example.com", "bounced+a@example.com", "bounced+2@example.com"]);
    expect(await addresses(at, one)).toEqual(["bounced+2@example.com"]);
    expect(await addresses(at, { TaskID: "1" })).toEqual(["bounced+2@example.com"]);
    expect(await addresses(at, { EmailAddress: "bounced+a@example.com" })).toEqual(["bounced+a@example.com"]);
    expect(await addresses(at, { Offset: 1, Limit: 1 })).toEqual(["bounced+a@example.com"]);
    expect(await resultOf(at, "ListBlackEmailAddress", { ...days, Offset: 1, Limit: 1 })).toMatchObject({ TotalCount: 3 });
  });

  it("has no effect on what is sent", async () => {
    const at = bench({ stepMs: 0 });
    for (let time = 0; time < 2; time++) expect(await codeOf(at, "SendEmail", to("bounced"))).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ["days the wrong way round", { StartDate: "2026-03-02", EndDate: "2026-03-01" }, "InvalidParameterValue.WrongDate"],
    ["a day that is none", { EndDate: "2026-02-30" }, "InvalidParameterValue.WrongDate"],
    ["a limit above 100", { Limit: 101 }, "FailedOperation.InvalidLimit"],
  ])("is not told for %s", async (_, fault, code) => {
    expect(await codeOf(bench(), "ListBlackEmailAddress", { ...days, ...page, ...fault })).toBe(code);
  });
});
