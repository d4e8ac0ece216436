import type { Clock } from "../clock.js";
import { isSendStatusError } from "../errors.js";
import { present } from "../present.js";
import { redact } from "../redact.js";
import type { Link, Outgoing, Reply, Send } from "./chain.js";
import { type Hooks, type RequestEvent, tell } from "./hooks.js";

/** Tells the hooks of each request and of its end. */
export const watched =
  (hooks: Hooks, clock: Clock): Link =>
  (next) =>
  (outgoing) =>
    hooks.onRequest === undefined && hooks.onResponse === undefined ? next(outgoing) : told(hooks, clock, next, outgoing);

async function told(hooks: Hooks, clock: Clock, next: Send, outgoing: Outgoing): Promise<Reply> {
  const event = eventOf(outgoing);
  const started = clock.now().getTime();
  const ended = (how: { readonly status?: number; readonly error?: unknown }): void => {
    const error = isSendStatusError(how.error) ? how.error : undefined;
    const durationMs = clock.now().getTime() - started;
    tell(() => hooks.onResponse?.({ ...event, ...present({ status: how.status, error }), durationMs }));
  };
  tell(() => hooks.onRequest?.({ ...event }));
  try {
    const reply = await next(outgoing);
    ended({ status: reply.head.status });
    return reply;
  } catch (caught) {
    ended({ error: caught });
    throw caught;
  }
}

const eventOf = ({ call, method, url }: Outgoing): RequestEvent => ({
  provider: call.provider,
  operation: call.operation.id,
  attempt: call.attempts + 1,
  method,
  url: redact(url.origin + url.pathname, call.secrets),
});
