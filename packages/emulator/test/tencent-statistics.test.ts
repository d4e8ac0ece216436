import { describe, expect, it } from "vitest";
import { outcomes } from "../src/index.js";
import { bench, type Bench, mails } from "./support/callers.js";
import { codeOf, mailing, resultOf, type Row, sendTencent } from "./support/tencent.js";

const day = 86_400_000;
const days = { StartDate: "2026-03-01", EndDate: "2026-03-03" };
const everyone = outcomes.map((name) => `${name}@example.com`);

const nothing = {
  RequestCount: 0,
  AcceptedCount: 0,
  DeliveredCount: 0,
  OpenedCount: 0,
  ClickedCount: 0,
  BounceCount: 0,
  UnsubscribeCount: 0,
};

const report = async (at: Bench, filter: object = {}): Promise<Row> => {
  const { RequestId, ...content } = await resultOf(at, "GetStatisticsReport", { ...days, ...filter });
  return content;
};

describe("Tencent's statistics", () => {
  it("count each recipient, as far as the mails have come", async () => {
    const at = bench();
    await sendTencent(at, mails.tencent(everyone));
    const sent = { ...nothing, RequestCount: 13, AcceptedCount: 13 };
    expect(await report(at)).toMatchObject({ OverallVolume: sent });
    at.clock.advance(2000);
    const final = { ...sent, AcceptedCount: 11, DeliveredCount: 7, BounceCount: 3 };
    expect(await report(at)).toMatchObject({ OverallVolume: final });
    at.clock.advance(2000);
    const later = { ...final, DeliveredCount: 8, OpenedCount: 2, ClickedCount: 1, UnsubscribeCount: 1 };
    expect(await report(at)).toEqual({
      DailyVolumes: [{ SendDate: "2026-03-01", ...later }],
      OverallVolume: { SendDate: "2026-03-01", ...later },
    });
  });

  it("have a row for each Chinese day on which something was sent, and the last day of the period", async () => {
    const at = bench({ stepMs: 0 });
    await sendTencent(at, mails.tencent(["a@example.com"]));
    at.clock.advance(16 * 3_600_000);
    expect(await report(at)).toMatchObject({ DailyVolumes: [{ SendDate: "2026-03-01" }] });
    at.clock.advance(day);
    await sendTencent(at, mails.tencent(["a@example.com", "b@example.com"]));
    const [first, third] = [
      { ...nothing, SendDate: "2026-03-01", RequestCount: 1, AcceptedCount: 1, DeliveredCount: 1 },
      { ...nothing, SendDate: "2026-03-03", RequestCount: 2, AcceptedCount: 2, DeliveredCount: 2 },
    ];
    expect(await report(at)).toEqual({
      DailyVolumes: [first, third],
      OverallVolume: { ...first, RequestCount: 3, AcceptedCount: 3, DeliveredCount: 3 },
    });
    expect(await report(at, { StartDate: "2026-03-02" })).toMatchObject({ DailyVolumes: [third] });
    expect(await report(at, { EndDate: "2026-03-02" })).toMatchObject({ DailyVolumes: [first] });
  });

  it("say nothing of a mailing before its time, nor of days without mails", async () => {
    const at = bench();
    await resultOf(at, "BatchSendEmail", mailing(3, { TaskType: 2, TimedParam: { BeginTime: "2026-03-02 00:00:00" } }));
    expect(await report(at)).toEqual({ DailyVolumes: [], OverallVolume: { ...nothing, SendDate: "2026-03-01" } });
    at.clock.advance(day);
    expect(await report(at)).toMatchObject({ DailyVolumes: [{ SendDate: "2026-03-02", RequestCount: 3 }] });
  });

  it("are filtered by the domains of the sender and of the recipients", async () => {
    const at = bench();
    await sendTencent(at, mails.tencent(["a@example.com", "a@example.net"]));
    await sendTencent(at, { ...mails.tencent(["b@example.com"]), FromEmailAddress: "News <news@mail.example.org>" });
    const count = async (filter: object): Promise<unknown> => ((await report(at, filter)).OverallVolume as Row).RequestCount;
    expect(await count({})).toBe(3);
    expect(await count({ Domain: "example.org" })).toBe(2);
    expect(await count({ ReceivingMailboxType: "example.com" })).toBe(2);
    expect(await count({ Domain: "mail.example.org", ReceivingMailboxType: "example.com" })).toBe(1);
    expect(await count({ Domain: "mail.example.org", ReceivingMailboxType: "example.net" })).toBe(0);
  });

  it.each([
    ["days the wrong way round", { StartDate: "2026-03-02", EndDate: "2026-03-01" }],
    ["a day that is none", { StartDate: "2026-02-30" }],
  ])("are not told for %s", async (_, fault) => {
    expect(await codeOf(bench(), "GetStatisticsReport", { ...days, ...fault })).toBe("InvalidParameterValue.WrongDate");
  });
});
