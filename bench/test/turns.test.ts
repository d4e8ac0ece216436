import { expect, it } from "vitest";
import { beside } from "../src/measure/beside.js";
import { takeTurns } from "../src/measure/turns.js";

it("candidates take turns, after a round that does not count", async () => {
  const order: string[] = [];
  const candidate = (name: string) => () => ({ ms: order.push(name) });
  const turns = await takeTurns({ a: candidate("a"), b: candidate("b") }, 2);
  expect(order.join("")).toBe("ababab");
  expect(turns).toEqual({ a: [{ ms: 3 }, { ms: 5 }], b: [{ ms: 4 }, { ms: 6 }] });
});

it("the ratio is taken within each round, so that a slow one does not count more", () => {
  const turns = { ours: [{ ms: 1 }, { ms: 30 }, { ms: 2 }], peer: [{ ms: 2 }, { ms: 60 }, { ms: 4 }] };
  const line = beside(turns, { what: "it", ours: "ours", peer: "peer", figure: "ms", goal: { ratio: 0.6 } });
  expect(line).toEqual({ what: "it", figure: "ms", ours: 2, peer: "peer", theirs: 4, ratio: 0.5, goal: { ratio: 0.6 } });
});
