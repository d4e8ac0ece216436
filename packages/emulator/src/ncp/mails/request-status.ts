import { progressOf } from "./mails.js";
import type { Mailing } from "./memory.js";
import { nesDateTime } from "../nes.js";
import { emailStatus } from "./email-status.js";
import type { StatusCode } from "./stories.js";

/** The mails of a request, counted by their status. All of them are stored at once. */
export function requestStatus({ request, mails }: Mailing, now: Date, stepMs: number): Record<string, unknown> {
  const counts = new Map<StatusCode, number>();
  let finishCount = 0;
  for (const { recipients } of mails) {
    const { code, finishedAtMs } = progressOf(recipients, request, now, stepMs);
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (finishedAtMs !== undefined) finishCount++;
  }
  const sentCount = counts.get("S") ?? 0;
  return {
    requestId: request.id,
    readyCompleted: true,
    allSentSuccess: sentCount === mails.length,
    requestCount: mails.length,
    sentCount,
    finishCount,
    readyCount: mails.length,
    reservationDate: nesDateTime(request.reservedForMs),
    countsByStatus: [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]) => ({ status: emailStatus(code), count })),
  };
}
