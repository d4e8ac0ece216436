import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addObservations, dedupeKey, foldObservations } from "../../src/status/index.js";
import { denseObservations, disturbed, observations } from "../support/observation-arbitraries.js";
import type { Seen } from "../support/observations.js";

const runs = { numRuns: 500 };
const options = fc.record({ strict: fc.boolean() });

describe.each([
  ["as the readers make them", observations],
  ["of a delivery and an engagement in one", denseObservations],
])("observations %s", (_which, observation) => {
  const all = fc.array(observation, { minLength: 1, maxLength: 8 });
  const twice = all.chain((seen) => fc.tuple(fc.constant(seen), disturbed(seen)));

  it("fold to the same status in any order, and however often each came", () => {
    fc.assert(
      fc.property(twice, options, ([seen, again], option) => {
        expect(foldObservations(again, option)).toStrictEqual(foldObservations(seen, option));
      }),
      runs,
    );
  });

  it("fold to the same status in any number of parts", () => {
    const parts = twice.chain(([seen, again]) =>
      fc.tuple(fc.constant(seen), fc.constant(again), fc.array(fc.integer({ min: 1, max: again.length }), { maxLength: 3 })),
    );
    fc.assert(
      fc.property(parts, options, ([seen, again, cuts], option) => {
        const ends = [...cuts.sort((a, b) => a - b), again.length];
        let status = foldObservations(again.slice(0, 1), option);
        let from = 1;
        for (const end of ends) {
          status = addObservations(status, again.slice(from, end), option);
          from = end;
        }
        expect(status).toStrictEqual(foldObservations(seen, option));
      }),
      runs,
    );
  });

  it("fold to a status that folds to itself", () => {
    fc.assert(
      fc.property(all, options, (seen, option) => {
        const status = foldObservations(seen, option);
        expect(foldObservations(status.history, option)).toStrictEqual(status);
        expect(addObservations(status, status.history, option)).toStrictEqual(status);
      }),
      runs,
    );
  });

  it("fold to the same status where they were kept as JSON in between", () => {
    const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(twice, options, ([seen, again], option) => {
        const status = foldObservations(seen, option);
        expect(foldObservations(stored(again) as Seen[], option)).toEqual(status);
        expect(addObservations(stored(status) as typeof status, again, option)).toEqual(status);
      }),
    );
  });

  it("are kept, each once and as it came, oldest first", () => {
    fc.assert(
      fc.property(all, options, (seen, option) => {
        const { history } = foldObservations(seen, option);
        for (const kept of history) expect(seen).toContainEqual(kept);
        expect(history.map(dedupeKey).sort()).toEqual([...new Set(seen.map(dedupeKey))].sort());
        const times = history.map(({ occurredAt, observedAt }) => (occurredAt ?? observedAt).getTime());
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
      runs,
    );
  });

  it("are not changed by it", () => {
    fc.assert(
      fc.property(all, options, (seen, option) => {
        const before = structuredClone(seen);
        foldObservations(seen, option);
        expect(seen).toStrictEqual(before);
      }),
    );
  });
});

it("the provider's own words stay what they were, whatever they are", () => {
  const spoken = fc.tuple(observations, fc.jsonValue(), fc.jsonValue()).map(([seen, status, body]): Seen => {
    return { ...seen, raw: { status, body } };
  });
  fc.assert(
    fc.property(fc.array(spoken, { minLength: 1, maxLength: 4 }), options, (seen, option) => {
      const { history, recipients } = foldObservations(structuredClone(seen), option);
      const words = seen.map(({ raw }) => raw);
      for (const { raw } of [...history, ...recipients.flatMap((recipient) => [...recipient.history, recipient.winner])])
        expect(words).toContainEqual(raw);
      expect(recipients.every((recipient) => recipient.history.length > 0)).toBe(true);
    }),
  );
});
