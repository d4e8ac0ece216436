import { describe, expect, it } from "vitest";
import { bench, type Bench, type Reply } from "./support/callers.js";
import { invalid } from "./support/ncp.js";

const set = (at: Bench, value: string, unit: string): Promise<Reply> =>
  at.ncp("POST", "/config", { type: "SEND_BLOCK_TIME", value, unit });

const read = (at: Bench): Promise<Reply> => at.ncp("GET", "/config?type=SEND_BLOCK_TIME");

const setting = (value: string): object => ({ status: 200, body: { type: "SEND_BLOCK_TIME", subType: null, value } });

describe("the setting of NCP", () => {
  it("is a week before anybody has set it", async () => {
    expect(await read(bench())).toMatchObject(setting("168"));
  });

  it.each([
    ["180", "HOUR"],
    ["168", "HOUR"],
    ["7", "DAY"],
    ["36500", "DAY"],
  ])("is told as it was set: %s %s", async (value, unit) => {
    const at = bench();
    expect(await set(at, value, unit)).toMatchObject(setting(value));
    expect(await read(at)).toMatchObject(setting(value));
  });

  it.each([
    ["167", "HOUR"],
    ["6", "DAY"],
    ["0", "DAY"],
    ["36501", "DAY"],
    ["9".repeat(400), "HOUR"],
    ["-8", "DAY"],
    ["7.5", "DAY"],
    ["1", "WEEK"],
  ])("stays as it is when it is set to %s %s", async (value, unit) => {
    const at = bench();
    await set(at, "10", "DAY");
    expect(await set(at, value, unit)).toMatchObject(invalid);
    expect(await read(at)).toMatchObject(setting("10"));
  });

  it("is the only one", async () => {
    const at = bench();
    expect(await at.ncp("GET", "/config?type=COLOUR")).toMatchObject(invalid);
    expect(await at.ncp("POST", "/config", { type: "COLOUR", value: "8", unit: "DAY" })).toMatchObject(invalid);
  });
});
