import type { Bytes } from "../signing/request-parts.js";

/** 4 MiB: four times the largest batch that Event Grid prefers to send. */
export const defaultLimitBytes = 4 * 1024 * 1024;

/** Thrown where a body goes on beyond the limit. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/**
 * The bytes of a request's body. They are counted as they come: what the request says of its own length is not trusted.
 *
 * @throws {BodyTooLarge} once there are more than `limitBytes`; the rest is not read.
 */
export async function readBody(request: Request, limitBytes = defaultLimitBytes): Promise<Bytes> {
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.byteLength;
    if (length > limitBytes) {
      // Not awaited: the sender may never agree to stop.
      void reader.cancel().catch(() => undefined);
      throw new BodyTooLarge();
    }
  }
  return concatenate(chunks, length);
}

function concatenate(chunks: readonly Uint8Array[], length: number): Bytes {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
