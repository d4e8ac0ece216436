import { isSendStatusError } from "@sendstatus/core";
import type { ProviderName } from "@sendstatus/emulator";
import { sendFaults } from "./faults.js";
import { addressOf, idOf, senders, type Target, targetOf } from "./mails.js";
import type { Chance } from "./services.js";
import { blame, type Line, type Outcome, type Trial, underFaults } from "./trial.js";

/** What a sender was told of its mail. */
type Told = { readonly target: Target } | { readonly mayHaveBeenSent: boolean };

/** Sends so many mails through some providers at once, and looks into their mailboxes. */
export function trySends(
  name: string,
  trial: Trial,
  providers: readonly ProviderName[],
  count: number,
  faults: readonly Chance[] = sendFaults,
): Promise<Line> {
  return underFaults(name, trial, faults, async (outcome) => {
    await Promise.all(
      providers.map(async (provider, index) => {
        const serials = Array.from(
          { length: Math.ceil(count / providers.length) },
          (_, serial) => serial * providers.length + index,
        );
        const told = new Map(
          await Promise.all(
            serials.map(async (serial) => [addressOf(serial), await trySend(trial, provider, serial, outcome)] as const),
          ),
        );
        await compare(trial, provider, told, outcome);
      }),
    );
  });
}

async function trySend({ mail }: Trial, provider: ProviderName, serial: number, outcome: Outcome): Promise<Told> {
  outcome.calls++;
  try {
    const target = await senders[provider](mail, addressOf(serial));
    outcome.resolved++;
    return { target };
  } catch (caught) {
    outcome.rejected++;
    if (!isSendStatusError(caught)) blame(outcome, "wrong", `${provider} throws ${String(caught)}`);
    return { mayHaveBeenSent: isSendStatusError(caught) && caught.mayHaveBeenSent };
  }
}

/** What was told must be what the mailbox holds: the same mail once, none, or one at most where nobody could know. */
async function compare(
  { services }: Trial,
  provider: ProviderName,
  told: ReadonlyMap<string, Told>,
  outcome: Outcome,
): Promise<void> {
  const taken = new Map<string, string[]>();
  for (const mail of await services.mailbox(provider)) {
    const [address = ""] = mail.recipients;
    taken.set(address, [...(taken.get(address) ?? []), idOf(targetOf(provider, mail))]);
  }
  for (const [address, fate] of told) {
    const ids = taken.get(address) ?? [];
    const what = `${provider}, ${address}: ${JSON.stringify(fate)}, and the mailbox has ${JSON.stringify(ids)}`;
    if (ids.length > 1) blame(outcome, "doubled", what);
    else if ("target" in fate ? ids.length === 0 : ids.length === 1 && !fate.mayHaveBeenSent) blame(outcome, "lost", what);
    else if ("target" in fate && ids[0] !== idOf(fate.target)) blame(outcome, "mixedUp", what);
  }
}
