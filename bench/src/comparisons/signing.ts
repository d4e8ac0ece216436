import type { Comparison, Line } from "../comparison.js";
import { beside } from "../measure/beside.js";
import { timeCalls } from "../measure/calls.js";
import { takeTurns } from "../measure/turns.js";
import { schemes } from "../signing/schemes.js";

/** Signing one request, and verifying one, beside the official signers. Few SDKs verify; to do it a signature has to be made, too. */
export const signing: Comparison = {
  name: "signing",
  title: "Signing and verifying",
  async run({ rounds, share }) {
    const lines: Line[] = [];
    for (const { name, peer, theirs, ways } of await schemes()) {
      const load = { calls: Math.ceil(2000 * share), atOnce: 1 };
      const candidates = { ...ways, theirs };
      const measured = Object.fromEntries(Object.entries(candidates).map(([way, call]) => [way, () => timeCalls(call, load)]));
      const turns = await takeTurns(measured, rounds);
      for (const way of Object.keys(ways)) {
        const line = { what: `${name}, ${way}`, ours: way, peer: "theirs", peerTitle: peer };
        lines.push(beside(turns, { ...line, figure: "cpu", figureTitle: "CPU, µs" }));
        lines.push(beside(turns, { ...line, figure: "p50", figureTitle: "p50, µs" }));
      }
    }
    return lines;
  },
};
