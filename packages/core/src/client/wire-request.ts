/** What openapi-fetch built, kept as plain data: a real `Request` would copy the body and change the headers. */
export class WireRequest {
  readonly url: string;
  readonly method: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: string | FormData }) {
    this.url = url;
    this.method = init.method;
    this.headers = Object.fromEntries(init.headers);
    this.body = init.body;
  }
}

/** The options that make openapi-fetch build such requests. */
export const wireRequests = { Request: WireRequest as unknown as typeof Request };
