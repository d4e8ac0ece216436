import { describe, expect, it } from "vitest";
import type { ProviderName } from "../src/index.js";
import { plainBench, providers, readCall, sendCall } from "./support/plain-calls.js";

const taken: Readonly<Record<ProviderName, RegExp>> = {
  azure: /"id"/,
  twilio: /"operationId"/,
  tencent: /"MessageId"/,
  ncp: /"requestId"/,
};
/** How each says that a signature is too old; basic authentication has no time. */
const refused: Readonly<Record<ProviderName, RegExp>> = {
  azure: /"Denied"/,
  twilio: taken.twilio,
  tencent: /"AuthFailure\.SignatureExpire"/,
  ncp: /"Authentication Failed"/,
};
const tenMinutes = 600_000;

describe.each(providers)("the clock of %s", (name) => {
  it.each([
    [tenMinutes, "Sun, 01 Mar 2026 00:10:00 GMT"],
    [-tenMinutes, "Sat, 28 Feb 2026 23:50:00 GMT"],
  ])("is off for one request by %i", async (ms, date) => {
    const at = plainBench();
    at.emulator.inject(name, { fault: { kind: "clock-skew", ms } });
    const first = await at.ask(name, sendCall(name));
    expect(await first.text()).toMatch(refused[name]);
    expect(first.headers.get("date")).toBe(date);
    const second = await at.ask(name, sendCall(name));
    expect(await second.text()).toMatch(taken[name]);
    expect(second.headers.get("date")).toBe("Sun, 01 Mar 2026 00:00:00 GMT");
  });

  it("is off for all requests", async () => {
    const at = plainBench({ clockSkewMs: tenMinutes });
    const response = await at.ask(name, sendCall(name));
    expect(await response.text()).toMatch(refused[name]);
    expect(response.headers.get("date")).toBe("Sun, 01 Mar 2026 00:10:00 GMT");
  });
});

describe("a clock that is off a little", () => {
  it("is within what is tolerated, and leaves the mails their times", async () => {
    const at = plainBench();
    at.emulator.inject("azure", { fault: { kind: "clock-skew", ms: 60_000 } });
    const sent = await at.ask("azure", sendCall("azure"));
    expect([sent.status, at.emulator.mailbox("azure")[0]?.sentAt]).toEqual([202, at.clock.now()]);
    at.clock.advance(2000);
    expect(await (await at.ask("azure", readCall("azure", await sent.json()))).json()).toMatchObject({ status: "Succeeded" });
  });

  it("must be off by a number", () => {
    expect(() => plainBench({ clockSkewMs: Infinity })).toThrow(RangeError);
  });
});
