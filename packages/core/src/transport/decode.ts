import type { ErrorEnvelope, Rpc } from "../behaviour.js";
import type { Clock } from "../clock.js";
import type { CallFacts, Link, Reply } from "./chain.js";
import { matches, type ProviderError, readError } from "./error-envelope.js";
import { evaluate, firstText } from "./expression.js";
import { type JsonReading, readJson } from "../json/read-json.js";
import { failure } from "./failure.js";
import { httpDate } from "./http-date.js";
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
    const { head } = reply;
    const reading = readJson(reply.body);
    const { value: body } = reading;
    const found = readError(error, head, body);
    if (found !== undefined) throw providerFailure(outgoing.call, found, reply, body, clock);
    const { answer } = outgoing.call.operation;
    if (answer === "nothing") return withData(reply, undefined);
    if (answer === "file") return withData(reply, fileFrom(reply));
    const data = rpc === undefined || body === undefined ? body : evaluate(rpc.result, head.headers, body);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return withData(reply, data);
    throw failure(outgoing.call, "decode", `HTTP ${String(head.status)}, but ${flawOf(reading, reply)}.`, {
      status: head.status,
      requestId: firstText(error.requestId, head.headers, body),
      // The same numbers would come again.
      retryable: reading.at === undefined,
    });
  };

const withData = ({ head, body, response }: Reply, data: unknown): Reply => ({ head, body, response, data });

function fileFrom({ body, head }: Reply): Blob {
  return new Blob([body], { type: head.headers.get("content-type") ?? "application/octet-stream" });
}

/** Why an answer cannot be used. */
function flawOf(reading: JsonReading, reply: Reply): string {
  if (reading.at === undefined) return `${describe(reply)} is no answer of this API`;
  const what = reading.fault === "too-deep" ? "is nested too deeply" : "holds a number that JavaScript cannot hold exactly";
  return `the answer ${what}, at \`${reading.at}\``;
}

function providerFailure(call: CallFacts, found: ProviderError, reply: Reply, body: unknown, clock: Clock): Error {
  const { kind, code, message, requestId, retryable } = found;
  const { status, headers } = reply.head;
  if (matches(call.operation.notTaken ?? {}, status, code)) call.reached = false;
  if (found.clockSkew) call.serverTime = httpDate(headers.get("date"));
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
    },
  );
}

/** What an unreadable answer looks like. Its text stays out: nobody knows what stands in it. */
function describe({ head, body }: Reply): string {
  const type = head.headers.get("content-type") ?? "no content type";
  return body.length === 0 ? "an empty body" : `a body of ${String(body.length)} bytes (${type})`;
}
