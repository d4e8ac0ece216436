import express, { type Request as ExpressRequest, type RequestHandler, type Response as ExpressResponse } from "express";

/** Leaves the body as it came: a proof is checked over its bytes, so no parser may touch it before. */
export const untouchedBody: RequestHandler = express.raw({ type: () => true, limit: "4mb" });

/** The request as the web platform has it, which is what `parseEvents` takes. */
export function toWebRequest({ protocol, host, originalUrl, method, headers, body }: ExpressRequest): Request {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  const bytes = Buffer.isBuffer(body) ? new Uint8Array(body) : null;
  return new Request(`${protocol}://${host}${originalUrl}`, { method, headers: lines, body: bytes });
}

export async function sendWebResponse(response: Response, to: ExpressResponse): Promise<void> {
  to.status(response.status).setHeaders(response.headers);
  to.end(Buffer.from(await response.arrayBuffer()));
}
