import { describe, expect, it, vi } from "vitest";
import { type Answer, delivered, running } from "../support/asked-provider.js";
import { start } from "../support/clock.js";
import { polling } from "../support/providers.js";
import { waited } from "../support/waiting.js";

describe("the time between reads", () => {
  it("begins with the first gap after the send", async () => {
    expect((await waited([[delivered]], { sentAt: start })).times).toEqual([10]);
    expect((await waited([[delivered]], { sentAt: new Date(start.getTime() - 86_400_000) })).times).toEqual([0]);
  });

  it("grows with the age, and is spread by chance", async () => {
    const patient = { polling, random: () => 1 };
    expect((await waited([[running]], patient, { timeoutMs: 1_000_000 })).times).toEqual([0, 10, 70, 370, 670, 970]);
    const random = vi.fn(() => 0.5);
    expect((await waited([[running]], { polling, random }, { timeoutMs: 200_000 })).times).toEqual([0, 10, 45, 80]);
    expect(random).toHaveBeenCalled();
  });

  it("counts from when the provider says that the mail was sent, where the caller does not", async () => {
    const old = new Date(start.getTime() - 86_400_000);
    const answer: Answer = async (_target, { observe }) => ({ observations: observe("poll", [running]), sentAt: old });
    const { times } = await waited([answer], { random: () => 1 }, { timeoutMs: 1_000_000 });
    expect(times).toEqual([0, 300, 600, 900]);
  });

  it("is what the provider asks for", async () => {
    const answer: Answer = async (_target, { observe }) => ({ observations: observe("poll", [running]), retryAfterMs: 33_000 });
    expect((await waited([answer, answer, [delivered]])).times).toEqual([0, 33, 66]);
  });
});
