import { setTimeout as wait } from "node:timers/promises";
import { canTellMore, type MailStatus } from "@sendstatus/core";
import type { Mail, Target } from "./send.js";

/** Asks until the answer is final, or until its source has said the furthest it can. */
export async function follow(
  mail: Mail,
  target: Target,
  everyMs: number,
  onAnswer: (status: MailStatus) => void,
): Promise<MailStatus> {
  for (;;) {
    const status = await mail.getStatus(target);
    onAnswer(status);
    if (!canTellMore(status)) return status;
    await wait(everyMs);
  }
}
