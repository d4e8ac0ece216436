import { describe, expect, it } from "vitest";
import { type Ceiling, createObserver } from "../../src/client/index.js";
import { finished, mailTo, running } from "../support/asked-provider.js";
import { countingClock, start } from "../support/clock.js";
import { polling } from "../support/providers.js";
import { channels } from "../support/words.js";

const asked: Ceiling = { ceiling: "sent", ceilingCertainty: "reported" };
const pushed: Ceiling = { ceiling: "delivered", ceilingCertainty: "confirmed" };
const clock = countingClock();
const observerWith = (ceilings: { readonly asked: Ceiling; readonly pushed?: Ceiling }, strict = false) =>
  createObserver({ provider: "acme", polling, ceilings }, { clock, strict });

describe("an observation", () => {
  it.each(channels)("has its origin: %s", (channel) => {
    const ceiling = channel === "webhook" ? pushed : asked;
    expect(observerWith({ asked, pushed }).observe("op-1", channel, [running, finished])).toEqual(
      [running, finished].map((statement) => ({
        ...statement,
        provider: "acme",
        operationId: "op-1",
        channel,
        observedAt: start,
        ...ceiling,
      })),
    );
  });

  it("has the ceiling of what is asked where the provider pushes nothing", () => {
    expect(observerWith({ asked }).observe("op-1", "webhook", [running])).toMatchObject([asked]);
  });

  it("has the ceiling of a source of its own", () => {
    const own: Ceiling = { ceiling: "sending", ceilingCertainty: "inferred" };
    for (const channel of channels)
      expect(observerWith({ asked, pushed }).observe("op-1", channel, [running], own)).toMatchObject([own]);
  });
});

describe("a status", () => {
  const inferred = { ...mailTo("jo@example.com", "delivered"), certainty: "inferred" } as const;

  it.each([
    [false, "delivered"],
    [true, "sent"],
  ])("is strict if the client is: %s", (strict, state) => {
    const observer = observerWith({ asked }, strict);
    expect(observer.fold(observer.observe("op-1", "poll", [inferred]), undefined)).toMatchObject({ state });
  });
});
