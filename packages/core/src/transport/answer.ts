import type { Bytes } from "../signing/request-parts.js";
import type { FetchLike } from "./fetch-and-buffer.js";

/** As much of the `Headers` of an answer as anybody looks at. */
export type HeaderValues = Pick<Headers, "get">;

/** As much of a `Response` as the links look at. */
export interface Head extends Pick<Response, "status" | "ok" | "type"> {
  readonly headers: HeaderValues;
}

/** An answer that has been read to its end. */
export interface Answer {
  readonly head: Head;
  readonly body: Bytes;
  /** The same as a `Response`, for whoever wants one. Its body has been read. */
  readonly response: () => Response;
}

/**
 * Makes a request and reads the whole answer.
 *
 * @throws {BodyTooLarge} once there are more than `limitBytes`; the rest is not read.
 */
export type FetchWhole = (url: URL, init: RequestInit, limitBytes: number) => Promise<Answer>;

const wholes = new WeakMap<FetchLike, FetchWhole>();

/**
 * Tells of a `fetch` how the same is had with less work: without a `Response`, its headers and its stream, of which a call that is read to
 * its end makes no use. Whatever an app wraps around the `fetch` is a function of its own, and is called.
 */
export function withWhole(fetch: FetchLike, whole: FetchWhole): FetchLike {
  wholes.set(fetch, whole);
  return fetch;
}

/** How a `fetch` reads a whole answer, if it was told. */
export const wholeOf = (fetch: FetchLike): FetchWhole | undefined => wholes.get(fetch);
