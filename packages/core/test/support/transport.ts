import {
  type Call,
  type Caller,
  type CallOptions,
  type ClientOptions,
  type Connection,
  createCaller,
  type OperationBehaviour,
  type ProviderBehaviour,
} from "../../src/client/index.js";
import { WireRequest } from "../../src/client/wire-request.js";
import type { Bytes } from "../../src/signing/index.js";
import type { FetchLike } from "../../src/transport/fetch-and-buffer.js";
import type { BoundSigner } from "../../src/transport/sign.js";
import { countingClock } from "./clock.js";
import { behaviourOf, ncpLike, notTaken } from "./providers.js";

export const read: OperationBehaviour = { id: "getMail", safety: "read" };
export const send: OperationBehaviour = { id: "sendMail", safety: "send", notTaken };

/** Signs nothing, at once. */
export const noSigner: BoundSigner = () => Promise.resolve({ headers: {}, secrets: [] });

/** What reached `fetch`. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Bytes | undefined;
  readonly init: RequestInit;
}

/** A fetch that keeps what it is given, and answers from a function. */
export function recording(answer: (count: number) => Promise<Response> | Response): {
  readonly fetch: FetchLike;
  readonly sent: Sent[];
} {
  const sent: Sent[] = [];
  const fetch: FetchLike = async (url, init) => {
    const { method = "", headers, body } = init;
    sent.push({ url, method, headers: headers as Record<string, string>, body: body as Bytes | undefined, init });
    return answer(sent.length);
  };
  return { fetch, sent };
}

/** A fetch that never answers and does not listen to its signal; `asked` resolves when it has been called. */
export function silent(): { readonly fetch: FetchLike; readonly asked: Promise<void> } {
  const { promise: asked, resolve } = deferred();
  const fetch: FetchLike = () => {
    resolve();
    return new Promise(() => undefined);
  };
  return { fetch, asked };
}

export function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

export const json = (body: unknown, init: ResponseInit = {}): Response => new Response(JSON.stringify(body), init);

/** One request as a generated API would make it. */
export interface Asked {
  readonly operation?: OperationBehaviour;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly input?: unknown;
  readonly options?: CallOptions;
}

export interface Client {
  readonly ask: (asked?: Asked) => Call<Record<string, unknown>>;
  readonly within: Caller["within"];
}

/** A client of a made-up provider, without openapi-fetch. */
export function clientOf(
  { endpoint = "https://mail.example", signer = noSigner, apiVersion, ...options }: Partial<Connection> & ClientOptions,
  behaviour: ProviderBehaviour = behaviourOf(ncpLike),
): Client {
  const connection: Connection = { endpoint, signer, ...(apiVersion === undefined ? {} : { apiVersion }) };
  const caller = createCaller(behaviour, connection, { clock: countingClock(), retry: false, ...options });
  return {
    within: (name, callOptions, run) => caller.within(name, callOptions, run),
    ask: ({ operation = read, method = "POST", path = "/mails", headers = {}, body, input, options: callOptions } = {}) =>
      caller.call(operation, input, callOptions, ({ fetch }) => {
        const init = { method, headers: new Headers(headers), ...(body === undefined ? {} : { body }) };
        return fetch(new WireRequest(caller.endpoint + path, init) as unknown as Request);
      }),
  };
}
