import { utf8 } from "../signing/encoding.js";
import type { CallFacts, Reply } from "../transport/chain.js";
import type { Unbounded } from "../transport/deadline.js";
import type { CallResult } from "./call.js";
import type { WireRequest } from "./wire-request.js";

/** What openapi-fetch is told for one call. */
export interface RequestHooks {
  /** Takes the request that was built, in the place of the global `fetch`. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Has openapi-fetch build one request. */
export type BuildRequest = (hooks: RequestHooks) => Promise<unknown>;

/** Lets openapi-fetch build the request; the answer comes to us already decoded, so it has nothing left to parse. */
export async function throughOpenApiFetch<Data>(
  call: CallFacts,
  send: (unbounded: Unbounded) => Promise<Reply>,
  request: BuildRequest,
): Promise<CallResult<Data>> {
  let reply: Reply | undefined;
  await request({
    fetch: async (built) => {
      reply = await send(await unboundedFrom(call, built as unknown as WireRequest));
      return nothingLeft;
    },
  });
  return resultOf(reply as unknown as Reply);
}

/** As much of an empty answer as openapi-fetch looks at. */
const nothingLeft = { status: 204, ok: true, headers: { get: () => null } } as unknown as Response;

/** What a method returns. The `Response` is made for whoever asks for it. */
function resultOf<Data>(reply: Reply): CallResult<Data> {
  let response: Response | undefined;
  return {
    data: reply.data as Data,
    get response() {
      return (response ??= reply.response());
    },
  };
}

async function unboundedFrom(call: CallFacts, built: WireRequest): Promise<Unbounded> {
  const { method, url } = built;
  const { headers: ofBody, body } = await encoded(built.body);
  const accept = call.operation.answer === "file" ? "application/octet-stream, application/json" : "application/json";
  const headers: Unbounded["headers"] = Object.assign({ accept }, built.headers, ofBody);
  call.idempotencyKey = headers[call.operation.idempotencyKey?.toLowerCase() ?? ""];
  return { call, method, url: new URL(url), headers, body };
}

/** The bytes of a body. Those of a form are made once, so that each attempt sends the same ones under the same boundary. */
async function encoded(body: WireRequest["body"]): Promise<Pick<Unbounded, "headers" | "body">> {
  if (typeof body !== "object") return { headers: {}, body: body === undefined ? body : utf8(body) };
  const form = new Response(body);
  const headers = { "content-type": form.headers.get("content-type") ?? "" };
  return { headers, body: new Uint8Array(await form.arrayBuffer()) };
}
