import type { Bytes } from "../signing/request-parts.js";
import { readBody } from "../read-body.js";

/** 4 MiB: four times the largest batch that Event Grid prefers to send. */
export const defaultLimitBytes = 4 * 1024 * 1024;

/** A request on its arrival. */
export interface IncomingRequest {
  /** Method, address and headers. Its own body is not to be touched. */
  readonly request: Request;
  /** The body's bytes, read when they are first asked for. Each call gives the same. */
  readonly body: () => Promise<Bytes>;
}

export function incomingRequest(request: Request, limitBytes = defaultLimitBytes): IncomingRequest {
  let bytes: Promise<Bytes> | undefined;
  return { request, body: () => (bytes ??= readBody(request, limitBytes)) };
}

/** The same request with a body of its own, for somebody who may read it. */
export async function withOwnBody({ request, body }: IncomingRequest): Promise<Request> {
  const { method, url, headers } = request;
  return new Request(url, { method, headers, body: await body() });
}
