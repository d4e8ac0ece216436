import type { Handler } from "../../service/provider.js";
import { happeningsOf } from "../happenings.js";
import type { Memory } from "../memory.js";
import { listing, type Page } from "../page.js";
import { acknowledged, refusal } from "../refusals.js";
import { chineseTime, daysBetween, isWithin } from "../times.js";

interface ListRequest extends Page {
  readonly StartDate: string;
  readonly EndDate: string;
  readonly EmailAddress?: string;
  readonly TaskID?: string;
}

/** An address that is blocked, and the last hard bounce of it. */
interface Blocked {
  readonly address: string;
  readonly reason: string;
  readonly atMs: number;
}

/** By the FAQ 14 days. A choice: the list has nothing that is older. */
const blockedForMs = 14 * 86_400_000;

/**
 * The operations on the block list that all accounts share: it follows from the hard bounces of what was sent here. A choice: it is
 * told and has no effect, so that a bounce can be had again and again.
 */
export function hardBounceActions(
  { rows }: Pick<Memory, "rows">,
  stepMs: number,
): Record<"listBlackEmailAddress" | "deleteBlackList", Handler> {
  /** By address: when it was taken off the list. */
  const unblocked = new Map<string, number>();

  const blockedAt = (nowMs: number, taskId: string | undefined): Blocked[] => {
    const found = new Map<string, Blocked>();
    for (const { row, tells, atMs } of rows.flatMap((one) => happeningsOf(one, stepMs))) {
      if (tells.event !== "bounce" || tells.bounceType !== "hard_bounce") continue;
      if (taskId !== undefined && String(row.mail.taskId) !== taskId) continue;
      if (atMs > nowMs || nowMs - atMs >= blockedForMs || atMs <= (unblocked.get(row.to) ?? -Infinity)) continue;
      if (atMs >= (found.get(row.to)?.atMs ?? -Infinity)) found.set(row.to, { address: row.to, reason: tells.reason, atMs });
    }
    return [...found.values()];
  };

  return {
    listBlackEmailAddress({ body, now }) {
      const { StartDate, EndDate, EmailAddress, TaskID, ...page } = body as ListRequest;
      const days = daysBetween(StartDate, EndDate);
      if (days === undefined) return refusal("InvalidParameterValue.WrongDate", "The period ends before it begins.");
      const found = blockedAt(now.getTime(), TaskID).filter(
        ({ address, atMs }) => isWithin(atMs, days) && address === (EmailAddress ?? address),
      );
      return listing(found, page, (shown, TotalCount) => {
        const BlackList = shown.map(({ address, reason, atMs }) => {
          return { BounceTime: chineseTime(atMs), EmailAddress: address, IspDesc: reason };
        });
        return { BlackList, TotalCount };
      });
    },

    // A choice: what is not there may be removed, as no code of its own is listed.
    deleteBlackList({ body, now }) {
      for (const address of (body as { readonly EmailAddressList: readonly string[] }).EmailAddressList)
        unblocked.set(address, now.getTime());
      return acknowledged();
    },
  };
}
