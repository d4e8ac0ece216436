import { canTellMore, type MailStatus } from "@sendstatus/core";
import type { Mail } from "../support/mail-from-env.js";
import { inParallel } from "./in-parallel.js";
import type { TicketFolder } from "./ticket-folder.js";

/** What one round has found. */
export interface Round {
  readonly ended: number;
  /** To be asked about again in the next round. */
  readonly open: number;
  /** What could not be asked about, and why; it stays, too, whatever the reason: a wrong key must not cost all tickets. */
  readonly failures: readonly string[];
}

/**
 * Asks once about each ticket, a few at a time. A ticket goes when it has been told what became of its mail, and not before: a job that is
 * interrupted goes on where it was, and at worst tells of a mail twice.
 *
 * @param onEnded is told of each send of which asking can tell no more.
 */
export async function reconcile(
  mail: Mail,
  tickets: TicketFolder,
  onEnded: (status: MailStatus) => void | Promise<void>,
): Promise<Round> {
  let ended = 0;
  let open = 0;
  const failures: string[] = [];
  await inParallel(await tickets.names(), 8, async (name) => {
    try {
      const status = await mail.getStatus(await tickets.read(name));
      if (canTellMore(status)) {
        open += 1;
        return;
      }
      await onEnded(status);
      await tickets.drop(name);
      ended += 1;
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message}`);
    }
  });
  return { ended, open, failures };
}
