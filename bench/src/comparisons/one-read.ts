import type { Comparison, Goal, Line, Settings } from "../comparison.js";
import { beside } from "../measure/beside.js";
import { type CallFigure, timeCalls } from "../measure/calls.js";
import { takeTurns } from "../measure/turns.js";
import { azureReaders } from "../one-read/azure.js";
import { azureOperationId, ncpMailId, tencentMessageId, twilioOperationId } from "../one-read/canned-answers.js";
import { ncpReaders } from "../one-read/ncp.js";
import type { Reader, Readers } from "../one-read/readers.js";
import { startServer } from "../one-read/server.js";
import { tencentReaders } from "../one-read/tencent.js";
import { twilioReaders } from "../one-read/twilio.js";

type Way = keyof Readers;

const titles: Readonly<Record<Way, string>> = {
  web: "ours over fetch",
  node: "ours over nodeFetch",
  sdk: "official SDK",
  handWeb: "fetch, signed by hand",
  handNode: "node:http, signed by hand",
};

/** Who is set beside whom. The goals are of the CPU time: how long a call takes is mostly up to the network. */
const pairs: readonly { readonly ours: Way; readonly peer: Way; readonly goal?: Goal }[] = [
  { ours: "node", peer: "sdk", goal: { ratio: 0.6 } },
  { ours: "node", peer: "handNode", goal: { ratio: 1.5 } },
  { ours: "web", peer: "handWeb", goal: { ratio: 1.15 } },
  { ours: "web", peer: "sdk" },
];

/** How to read with each provider, and the id that has to stand in what was read. */
const providers: Readonly<Record<string, readonly [(origin: string) => Readers, string]>> = {
  azure: [azureReaders, azureOperationId],
  tencent: [tencentReaders, tencentMessageId],
  twilio: [twilioReaders, twilioOperationId],
  ncp: [ncpReaders, ncpMailId],
};

const figures: Readonly<Record<CallFigure, string>> = { cpu: "CPU a call, µs", p50: "p50, µs", p99: "p99, µs" };

/** One status read over a connection that is kept open to a server on this machine. */
export const oneRead: Comparison = {
  name: "one-read",
  title: "One status read over loopback",
  async run(settings) {
    const server = await startServer();
    try {
      const lines: Line[] = [];
      for (const atOnce of [1, 64]) {
        for (const [provider, [readersOf, id]] of Object.entries(providers)) {
          lines.push(...(await linesOf(provider, readersOf(server.origin), id, atOnce, settings)));
        }
      }
      return lines;
    } finally {
      server.close();
    }
  },
};

async function linesOf(
  provider: string,
  readers: Readers,
  id: string,
  atOnce: number,
  { rounds, share }: Settings,
): Promise<readonly Line[]> {
  const load = { calls: Math.ceil(1000 * share), atOnce };
  const candidates = Object.entries(readers) as [Way, Reader][];
  for (const [way, read] of candidates) {
    // A candidate that fails fast would win.
    if (!JSON.stringify(await read()).includes(id)) throw new Error(`${provider}: ${titles[way]} did not read the status.`);
  }
  const measured = Object.fromEntries(candidates.map(([way, read]) => [way, () => timeCalls(read, load)]));
  // What has run for one round is not compiled as well as it will be, and those with more code would look worse than they are.
  for (const [, read] of candidates) await timeCalls(read, { calls: 3 * load.calls, atOnce });
  const turns = await takeTurns(measured as Record<Way, () => ReturnType<typeof timeCalls>>, rounds, { isWarm: true });
  const possible = pairs.filter(({ peer }) => readers[peer] !== undefined);
  return possible.flatMap(({ ours, peer, goal }) =>
    (["cpu", "p50", "p99"] as const).map((figure) =>
      beside(turns, {
        what: `${provider}, ${titles[ours]}, ${atOnce === 1 ? "one" : String(atOnce)} at a time`,
        ours,
        peer,
        peerTitle: titles[peer],
        figure,
        figureTitle: figures[figure],
        goal: figure === "cpu" ? goal : undefined,
      }),
    ),
  );
}
