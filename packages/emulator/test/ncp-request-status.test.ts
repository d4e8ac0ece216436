import { describe, expect, it } from "vitest";
import { bench, type Bench, mails } from "./support/callers.js";
import { addressed, sendNcp } from "./support/ncp.js";

const status = async (at: Bench, requestId: string): Promise<unknown> =>
  (await at.ncp("GET", `/mails/requests/${requestId}/status`)).body;

const count = (code: string, label: string, number: number): object => ({ status: { label, code }, count: number });

describe("NCP's counts of a request", () => {
  it("follow its mails", async () => {
    const at = bench();
    const requestId = await sendNcp(at, {
      ...mails.ncp(addressed("delivered", "opened", "bounced", "suppressed", "deferred")),
      advertising: true,
    });
    const common = { requestId, readyCompleted: true, requestCount: 5, readyCount: 5, reservationDate: null };
    const open = { ...common, allSentSuccess: false, sentCount: 0, finishCount: 0 };
    expect(await status(at, requestId)).toEqual({ ...open, countsByStatus: [count("R", "Ready to send", 5)] });
    at.clock.advance(1000);
    expect(await status(at, requestId)).toEqual({ ...open, countsByStatus: [count("I", "Sending", 5)] });
    at.clock.advance(1000);
    const failures = [count("F", "Failed to send", 1)];
    expect(await status(at, requestId)).toEqual({
      ...open,
      sentCount: 2,
      finishCount: 4,
      countsByStatus: [...failures, count("I", "Sending", 1), count("S", "Sent successfully", 2), count("U", "Unsubscribe", 1)],
    });
    at.clock.advance(1000);
    expect(await status(at, requestId)).toEqual({
      ...open,
      sentCount: 3,
      finishCount: 5,
      countsByStatus: [...failures, count("S", "Sent successfully", 3), count("U", "Unsubscribe", 1)],
    });
  });

  it("say so when all were sent", async () => {
    const at = bench();
    const requestId = await sendNcp(at, mails.ncp(addressed("delivered", "opened")));
    at.clock.advance(1999);
    expect(await status(at, requestId)).toMatchObject({ allSentSuccess: false });
    at.clock.advance(1);
    expect(await status(at, requestId)).toMatchObject({ allSentSuccess: true, sentCount: 2, finishCount: 2 });
  });

  it("count mails, not recipients", async () => {
    const at = bench();
    const requestId = await sendNcp(at, { ...mails.ncp(addressed("delivered", "bounced")), individual: false });
    at.clock.advance(2000);
    expect(await status(at, requestId)).toMatchObject({
      allSentSuccess: false,
      requestCount: 1,
      sentCount: 0,
      finishCount: 1,
      countsByStatus: [{ status: { code: "PF" }, count: 1 }],
    });
  });

  it("have the time of a reservation", async () => {
    const at = bench();
    const requestId = await sendNcp(at, { ...mails.ncp(addressed("delivered")), reservationUtc: 1772326800000 });
    at.clock.advance(3_000_000);
    expect(await status(at, requestId)).toMatchObject({
      finishCount: 0,
      reservationDate: { utc: 1772326800000, formattedDate: "2026-03-01", formattedDateTime: "2026-03-01 10:00:00 000" },
    });
  });

  it("are none of an unknown request", async () => {
    const reply = await bench().ncp("GET", "/mails/requests/1/status");
    expect(reply).toMatchObject({ status: 400, body: { error: { code: "77103" } } });
  });
});
