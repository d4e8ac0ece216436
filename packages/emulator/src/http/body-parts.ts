/** The first half of a body. */
export const halfOf = (body: Uint8Array): Uint8Array => body.subarray(0, Math.floor(body.byteLength / 2));

/** A body in so many parts, or in as many as it has bytes. */
export function partsOf(body: Uint8Array, count: number): Uint8Array[] {
  const length = Math.max(1, Math.ceil(body.byteLength / count));
  const parts: Uint8Array[] = [];
  for (let start = 0; start < body.byteLength; start += length) parts.push(body.subarray(start, start + length));
  return parts;
}
