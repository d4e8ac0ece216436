import { waitFaults } from "./faults.js";
import { addressOf, flawOf, senders } from "./mails.js";
import { providers } from "./services.js";
import { blame, type Line, type Outcome, type Trial, underFaults } from "./trial.js";

/** Serials from here on are of nobody else. */
const firstSerial = 10_000_000;

/** Sends so many mails, and waits for what becomes of each. */
export function tryWaits(trial: Trial, count: number, signal: AbortSignal): Promise<Line> {
  return underFaults("waits", trial, waitFaults, async (outcome) => {
    await Promise.all(Array.from({ length: count }, (_, index) => tryWait(trial, index, signal, outcome)));
  });
}

async function tryWait({ mail }: Trial, index: number, signal: AbortSignal, outcome: Outcome): Promise<void> {
  const provider = providers[index % providers.length] ?? "azure";
  const address = addressOf(firstSerial + index);
  // A send without a key may fail for good; then there is nothing to wait for.
  const target = await senders[provider](mail, address).catch(() => undefined);
  if (target === undefined) return;
  outcome.calls++;
  try {
    const status = await mail.waitForStatus(target, { signal, maxReads: 50 });
    outcome.resolved++;
    const flaw = flawOf(target, address, status);
    if (flaw !== undefined) blame(outcome, flaw, `${provider}, ${address}: ${status.state}, ended by ${status.ended}`);
  } catch (caught) {
    outcome.rejected++;
    blame(outcome, "lost", `${provider}, ${address}: ${String(caught)}`);
  }
}
