import type { ErrorEnvelope, Rpc } from "../behaviour.js";
import type { Clock } from "../clock.js";
import type { CallFacts, Link, Reply } from "./chain.js";
import { type ProviderError, readError } from "./error-envelope.js";
import { evaluate, firstText } from "./expression.js";
import { failure } from "./failure.js";
import { retryAfterMs } from "./retry-after.js";

/** How a provider's answers are to be read. */
export interface Decoding {
  readonly error: ErrorEnvelope;
  readonly rpc?: Rpc;
}

const hints = {
  authentication: "check the credentials and the clock.",
  "not-found": "check the id; the provider may not know it yet, or no longer.",
  "rate-limited": "wait before the next call.",
} as const;

/** Turns bytes into what the method returns, or into the one error; whatever the answer claims to be, its content decides. */
export const decode =
  ({ error, rpc }: Decoding, clock: Clock): Link =>
  (next) =>
  async (outgoing) => {
    const reply = await next(outgoing);
    const { response } = reply;
    const body = parse(reply);
    const found = readError(error, response, body);
    if (found !== undefined) throw providerFailure(outgoing.call, found, reply, body, clock);
    const data = rpc === undefined || body === undefined ? body : evaluate(rpc.result, response.headers, body);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return { ...reply, data };
    throw failure(outgoing.call, "decode", `HTTP ${String(response.status)}, but ${describe(reply)} is no answer of this API.`, {
      status: response.status,
      requestId: firstText(error.requestId, response.headers, body),
      retryable: true,
    });
  };

function parse({ body }: Reply): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch {
    return undefined;
  }
}

function providerFailure(call: CallFacts, found: ProviderError, reply: Reply, body: unknown, clock: Clock): Error {
  const { kind, code, message, requestId, retryable, notTaken } = found;
  const { status, headers } = reply.response;
  const words = message ?? (body === undefined ? `${describe(reply)} instead of an error of this API` : "no message");
  const hint = kind in hints ? `; ${hints[kind as keyof typeof hints]}` : ".";
  return failure(
    call,
    kind,
    `HTTP ${String(status)}${code === undefined ? "" : ` ${code}`}: ${words.replace(/\.$/, "")}${hint}`,
    {
      status,
      code,
      requestId,
      retryable,
      retryAfterMs: retryAfterMs(headers, clock.now()),
      ...(notTaken ? { mayHaveBeenSent: false } : {}),
    },
  );
}

/** What an unreadable answer looks like. Its text stays out: nobody knows what stands in it. */
function describe({ response, body }: Reply): string {
  const type = response.headers.get("content-type") ?? "no content type";
  return body.length === 0 ? "an empty body" : `a body of ${String(body.length)} bytes (${type})`;
}
