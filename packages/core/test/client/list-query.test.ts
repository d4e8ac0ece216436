import { describe, expect, it } from "vitest";
import { createObserver, requireListQuery } from "../../src/client/index.js";
import type { ListQuery } from "../../src/index.js";
import { countingClock, start } from "../support/clock.js";
import { thrownBy } from "../support/errors.js";
import { polling } from "../support/providers.js";

const asked = { ceiling: "delivered", ceilingCertainty: "confirmed" } as const;
const observer = createObserver({ provider: "acme", polling, ceilings: { asked } }, { clock: countingClock() });
const inMs = (ms: number): Date => new Date(start.getTime() + ms);
const from = inMs(-1000);

describe("what is asked for", () => {
  it("is a span of time, up to now if nobody says otherwise", () => {
    const queries = [{ from }, { from: start }, { from, to: start }, { from, to: from }, { from, to: undefined }];
    for (const query of [...queries, { from: inMs(1), to: inMs(2) }]) {
      expect(() => {
        requireListQuery(observer, query);
      }).not.toThrow();
    }
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["no start", {}],
    ["a text for a start", { from: "2026-03-01" }],
    ["no date", { from: new Date(NaN) }],
    ["no date for an end", { from, to: new Date(NaN) }],
    ["an end before the start", { from: start, to: from }],
    ["a start in the future, and no end", { from: inMs(1) }],
  ])("cannot be %s", async (_what, query) => {
    const error = await thrownBy(() => {
      requireListQuery(observer, query as ListQuery);
    });
    expect(error).toMatchObject({ kind: "usage", provider: "acme", attempts: 0 });
  });
});
