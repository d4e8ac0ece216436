import { getEventListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** What keeps a process from ending, by kind. */
function resources(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Watches what a trial leaves behind: sockets, timers, listeners, rejections that nobody handles and warnings. */
export function watchLeftovers(signal: AbortSignal): () => Promise<string[]> {
  const before = resources();
  const found: string[] = [];
  const onRejection = (reason: unknown): void => void found.push(`an unhandled rejection: ${String(reason)}`);
  const onWarning = ({ name, message }: Error): void => void found.push(`${name}: ${message}`);
  process.on("unhandledRejection", onRejection).on("warning", onWarning);
  return async () => {
    const more = (): string[] =>
      [...resources()]
        .filter(([kind, count]) => count > (before.get(kind) ?? 0))
        .map(([kind, count]) => `${String(count)} ${kind}`);
    // A connection needs a moment to learn that the other side has ended.
    for (let tries = 0; tries < 50 && more().length > 0; tries++) await pause(100);
    process.off("unhandledRejection", onRejection).off("warning", onWarning);
    const listeners = getEventListeners(signal, "abort").length;
    return [...found, ...more(), ...(listeners === 0 ? [] : [`${String(listeners)} listeners on the signal`])];
  };
}
