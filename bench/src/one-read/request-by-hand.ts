import http from "node:http";
import { text } from "node:stream/consumers";

/** A request that is signed already. */
export interface SignedRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The least that reads an answer with the global `fetch`. */
export async function withFetch({ url, ...init }: SignedRequest): Promise<unknown> {
  const response = await fetch(url, init);
  return response.json();
}

const agent = new http.Agent({ keepAlive: true });

/** The least that reads an answer with `node:http`. */
export function withNodeHttp({ method, url, headers, body }: SignedRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent }, (response) => {
      text(response)
        .then((answer) => {
          resolve(JSON.parse(answer));
        })
        .catch(reject);
    });
    request.on("error", reject).end(body);
  });
}
