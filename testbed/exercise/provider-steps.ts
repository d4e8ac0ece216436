import type { Assignment, Provider } from "./assignment.js";
import { clientsOf, impostorsOf, type Mail, unheardOf } from "./clients.js";
import { readDeliveries } from "./events.js";
import { fastClock } from "./fast-clock.js";
import { senders, type Sent } from "./sends.js";
import { expectKind, expectSame, type Report, type StepName, take } from "./steps.js";

interface Task {
  readonly provider: Provider;
  readonly assignment: Assignment;
  readonly mail: Mail;
  /** What every step but the events needs: its failure is theirs, too. */
  readonly sending: Promise<Sent>;
}

/** Takes all steps of one provider at the same time. */
export function exerciseProvider(provider: Provider, assignment: Assignment): Promise<Report> {
  const mail = clientsOf(assignment);
  const sending = senders[provider](mail, fastClock(assignment.clock));
  const entries = Object.entries(steps).filter(([name]) => !(missing[provider] ?? []).includes(name));
  return Promise.all(
    entries.map(([name, act]) => take(name as StepName, provider, () => act({ provider, assignment, mail, sending }))),
  );
}

/** What a provider does not have: Azure no list, NAVER Cloud no events. */
const missing: Partial<Record<Provider, readonly string[]>> = { azure: ["pages"], ncp: ["events"] };

const steps: Readonly<Record<Exclude<StepName, "vectors" | "nodeFetch">, (task: Task) => Promise<void>>> = {
  async send({ sending }) {
    await sending;
  },
  async status({ provider, mail, sending }) {
    const status = await mail.getStatus((await sending).ticket);
    expectSame("[provider, is it known]", [status.provider, status.state !== "unknown"], [provider, true]);
  },
  async pages({ sending }) {
    const entries: number[] = [];
    for await (const page of (await sending).list?.().pages() ?? []) entries.push(page.items.length);
    expectSame("the number of entries on each page", entries, [2, 1]);
  },
  async wait({ provider, mail, sending }) {
    const { ended, state } = await mail.waitForStatus((await sending).ticket);
    // Asking Azure cannot tell a bounce from a delivery; the others tell each recipient.
    expectSame("[ended, state]", [ended, state], provider === "azure" ? ["ceiling", "sent"] : ["settled", "mixed"]);
  },
  async events({ provider, assignment, mail }) {
    if (provider !== "ncp") await readDeliveries(mail, provider, assignment.webhook);
  },
  async "wrong key"({ assignment, sending }) {
    await expectKind("authentication", impostorsOf(assignment).getStatus((await sending).ticket));
  },
  async abort({ assignment, sending }) {
    const { ticket } = await sending;
    await expectKind("aborted", unheardOf(assignment).getStatus(ticket, { signal: AbortSignal.timeout(50) }));
  },
  async timeout({ assignment, sending }) {
    await expectKind("timeout", unheardOf(assignment).getStatus((await sending).ticket, { timeoutMs: 3000 }));
  },
};
