import type { PushTarget } from "../../src/index.js";

/** A request as it was received. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
}

export interface Receiver {
  readonly requests: readonly Received[];
  readonly to: (request: Request) => Promise<Response>;
}

/** An endpoint in this process that keeps what it gets, and answers as it is told. */
export function createReceiver(answer: (received: Received) => Response = () => new Response(null, { status: 200 })): Receiver {
  const requests: Received[] = [];
  const to = async (request: Request): Promise<Response> => {
    const received = { method: request.method, url: request.url, headers: request.headers, text: await request.text() };
    requests.push(received);
    return answer(received);
  };
  return { requests, to };
}

export type Fields = Readonly<Record<string, unknown>>;

/** The events that a provider's delivery brings, out of their requests. */
export async function eventsOf(deliver: (target: PushTarget) => Promise<unknown>): Promise<Fields[]> {
  const { requests, to } = createReceiver();
  await deliver({ to });
  return requests.flatMap(({ text }) => [JSON.parse(text) as Fields | Fields[]].flat());
}
