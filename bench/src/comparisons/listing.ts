import type { Comparison } from "../comparison.js";
import { endlessList, rowsOnPage } from "../listing/endless-list.js";
import { type ListReader, readByHand, readWithOurs } from "../listing/readers.js";
import { beside } from "../measure/beside.js";
import { collectGarbage } from "../measure/garbage.js";
import { millisecondsOf } from "../measure/stopwatch.js";
import { type Figures, takeTurns } from "../measure/turns.js";

/** Ours makes a status of each row, history and all; the loop looks at one word of it. What ours may not do is keep the rows. */
export const listing: Comparison = {
  name: "listing",
  title: "A million rows of a list",
  async run({ rounds, share }) {
    const pages = Math.ceil(1000 * share);
    // A part of it is enough to warm up, and a million is a good average in itself.
    for (const read of [readWithOurs, readByHand]) await reading(read, Math.ceil(pages / 20));
    const candidates = { ours: () => reading(readWithOurs, pages), loop: () => reading(readByHand, pages) };
    const turns = await takeTurns(candidates, Math.min(rounds, 2), { isWarm: true });
    const line = { what: `${(pages * rowsOnPage).toLocaleString("en")} rows`, ours: "ours", peer: "loop" } as const;
    const peerTitle = "a loop over the same fetch";
    return [
      beside(turns, { ...line, peerTitle, figure: "each", figureTitle: "µs a row" }),
      beside(turns, { ...line, peerTitle, figure: "live", figureTitle: "most in use, MB", goal: { ratio: 1.1 } }),
    ];
  },
};

async function reading(read: ListReader, pages: number): Promise<Figures<"each" | "live">> {
  collectGarbage();
  const list = endlessList(pages);
  let rows = 0;
  const ms = await millisecondsOf(async () => (rows = await read(list)));
  if (rows !== pages * rowsOnPage) throw new Error(`Only ${String(rows)} rows were read.`);
  const { megabytes, pausedMs } = list.peak();
  return { each: ((ms - pausedMs) * 1000) / rows, live: megabytes };
}
