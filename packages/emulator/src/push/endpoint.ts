/** Where events go: to an address, by a real request, or to a function of this process. */
export type PushTarget =
  | {
      /** The address that the requests go to. */
      readonly to: string;
      readonly url?: never;
    }
  | {
      /** Is called with each request, and answers it. */
      readonly to: (request: Request) => Promise<Response>;
      /** The address that the requests are for. Default `https://example.com/events`. */
      readonly url?: string;
    };

/** Something that takes requests. */
export interface Endpoint {
  readonly url: string;
  readonly send: (request: Request) => Promise<Response>;
}

export function endpointAt({ to, url = "https://example.com/events" }: PushTarget): Endpoint {
  return typeof to === "string" ? { url: to, send: (request) => fetch(request) } : { url, send: to };
}
