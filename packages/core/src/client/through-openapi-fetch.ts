import type { CallFacts, Outgoing, Reply, Send } from "../transport/chain.js";
import type { CallResult } from "./call.js";
import type { WireRequest } from "./wire-request.js";

/** What openapi-fetch is told for one call. */
export interface RequestHooks {
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Has openapi-fetch build one request. */
export type BuildRequest = (hooks: RequestHooks) => Promise<unknown>;

/** Lets openapi-fetch build the request; the answer comes to us already decoded, so it has nothing left to parse. */
export async function throughOpenApiFetch<Data>(
  call: CallFacts,
  send: Send,
  signal: AbortSignal | undefined,
  request: BuildRequest,
): Promise<CallResult<Data>> {
  let reply: Reply | undefined;
  await request({
    fetch: async (built) => {
      reply = await send(await outgoingFrom(call, built as unknown as WireRequest, signal));
      return new Response(null, { status: 204 });
    },
  });
  const { response, data } = reply as unknown as Reply;
  return { data: data as Data, response };
}

async function outgoingFrom(call: CallFacts, built: WireRequest, signal: AbortSignal = never()): Promise<Outgoing> {
  const { method, url } = built;
  const { headers: ofBody, body } = await encoded(built.body);
  const accept = call.operation.answer === "file" ? "application/octet-stream, application/json" : "application/json";
  const headers: Outgoing["headers"] = { accept, ...built.headers, ...ofBody };
  call.idempotencyKey = headers[call.operation.idempotencyKey?.toLowerCase() ?? ""];
  return { call, method, url: new URL(url), headers, body, signal, deadline: noDeadline };
}

/** The bytes of a body. Those of a form are made once, so that each attempt sends the same ones under the same boundary. */
async function encoded(body: WireRequest["body"]): Promise<Pick<Outgoing, "headers" | "body">> {
  if (typeof body !== "object") return { headers: {}, body: body === undefined ? body : new TextEncoder().encode(body) };
  const form = new Response(body);
  const headers = { "content-type": form.headers.get("content-type") ?? "" };
  return { headers, body: new Uint8Array(await form.arrayBuffer()) };
}

/** A signal that nobody gives. */
export const never = (): AbortSignal => new AbortController().signal;

/** The end of time; the link outside all others sets the call's own. */
const noDeadline = new Date(8_640_000_000_000_000);
