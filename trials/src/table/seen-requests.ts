import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** The requests that servers of this process saw since the counting began. */
export interface SeenRequests {
  /** How many came to the port of an address. */
  at(address: string): number;
  stop(): void;
}

/**
 * Counts what comes in at the servers, not what a client believes to have sent.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html#http
 */
export function countSeenRequests(): SeenRequests {
  const channel = "http.server.request.start";
  const byPort = new Map<string, number>();
  const count = (message: unknown): void => {
    const port = String((message as { readonly request: IncomingMessage }).request.socket.localPort);
    byPort.set(port, (byPort.get(port) ?? 0) + 1);
  };
  subscribe(channel, count);
  return {
    at: (address) => byPort.get(new URL(address).port) ?? 0,
    stop: () => void unsubscribe(channel, count),
  };
}
