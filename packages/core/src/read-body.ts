import type { Bytes } from "./signing/request-parts.js";

/** Thrown where a body goes on beyond the limit. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/**
 * The bytes of a body. They are counted as they come: what a message says of its own length is not trusted, and what was packed is
 * counted unpacked.
 *
 * @param signal - ends the reading: the promise rejects with its reason.
 * @throws {BodyTooLarge} once there are more than `limitBytes`; the rest is not read.
 */
export async function readBody({ body }: Pick<Body, "body">, limitBytes: number, signal?: AbortSignal): Promise<Bytes> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  // Not awaited: the sender may never agree to stop.
  const decline = (): void => void reader.cancel().catch(() => undefined);
  if (signal?.aborted === true) decline();
  signal?.addEventListener("abort", decline);
  try {
    const bytes = await readAll(reader, limitBytes, decline);
    signal?.throwIfAborted();
    return bytes;
  } finally {
    signal?.removeEventListener("abort", decline);
  }
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>, limitBytes: number, decline: () => void): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.byteLength;
    if (length > limitBytes) {
      decline();
      throw new BodyTooLarge();
    }
  }
  return concatenate(chunks, length);
}

/** The chunks of a body as one, in memory of its own: what is read into may be a part of something larger. */
export function concatenate(chunks: readonly Uint8Array[], length: number): Bytes {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
