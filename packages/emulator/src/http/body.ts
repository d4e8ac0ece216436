import type { IncomingMessage } from "node:http";
import type { Bytes } from "@sendstatus/core/signing";

/**
 * The bytes of a request's body, of which no more than `limit` and the chunk that goes beyond it are kept.
 *
 * The rest flows away unread: a caller whose connection ends while it still writes would not come to see the refusal.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Bytes> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    if (length > limit) continue;
    kept.push(chunk);
    length += chunk.byteLength;
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of kept) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}
