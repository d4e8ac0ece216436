import type { IncomingMessage } from "node:http";
import { pipeline, type Readable, type Transform } from "node:stream";
import zlib from "node:zlib";

/** A body that was cut at the end of a block is read as far as it goes, as `fetch` does. */
const gentle = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH };
const gentleBrotli = { flush: zlib.constants.BROTLI_OPERATION_FLUSH, finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(gentle),
  "x-gzip": () => zlib.createGunzip(gentle),
  deflate: () => zlib.createInflate(gentle),
  br: () => zlib.createBrotliDecompress(gentleBrotli),
};

/** Nobody packs more often than once; each unpacking can make much of little. */
const mostPackings = 5;

/** Whether an answer has no body, whatever its headers say. */
export const isEmpty = ({ statusCode = 0 }: IncomingMessage, method: string): boolean =>
  method === "HEAD" || statusCode === 204 || statusCode === 205 || statusCode === 304;

/** The body as it was before the server packed it, which some do without being asked. What is packed in an unknown way stays as it is. */
export function unpacked(message: IncomingMessage): Readable {
  const { "content-encoding": encoding } = message.headers;
  if (encoding === undefined || encoding === "") return message;
  const names = encoding.toLowerCase().split(",", mostPackings + 1);
  const steps = names.map((name) => unpackers[name.trim()]).reverse();
  if (steps.length > mostPackings || !steps.every((step) => step !== undefined)) return message;
  const transforms = steps.map((step) => step());
  // A fault is told by the last stream, too, where it is read.
  pipeline([message, ...transforms], () => undefined);
  return transforms.at(-1) ?? message;
}
