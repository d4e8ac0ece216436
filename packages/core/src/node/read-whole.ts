import type { Readable } from "node:stream";
import { BodyTooLarge, concatenate } from "../read-body.js";
import type { Bytes } from "../signing/request-parts.js";

/**
 * The bytes of a body, counted as they come.
 *
 * @throws {BodyTooLarge} once there are more than `limitBytes`; the rest is not read, and the connection is cut.
 */
export function readWhole(body: Readable, limitBytes: number, signal: AbortSignal | undefined): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    body.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.byteLength;
      if (length <= limitBytes) return;
      reject(new BodyTooLarge());
      body.destroy();
    });
    body.on("end", () => {
      resolve(concatenate(chunks, length));
    });
    body.on("error", (error) => {
      reject(brokenOff(error, signal));
    });
  });
}

/** Why a body ends before its end, as `fetch` says it. */
export const brokenOff = (error: Error, signal: AbortSignal | undefined): Error =>
  signal?.aborted === true ? (signal.reason as Error) : new TypeError("terminated", { cause: error });
