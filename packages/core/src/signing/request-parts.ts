/** Bytes that Web Crypto and `fetch` both take. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The parts of an HTTP request that a signature can cover, exactly as they stand on the wire.
 *
 * A signer reads them before sending, a verifier on arrival. Nothing in them is decoded, sorted or otherwise made canonical, so that
 * what is signed is byte for byte what is sent.
 */
export interface RequestParts {
  /** The method in upper case. */
  readonly method: string;
  /** The `Host` header: the name, and the port unless it is the scheme's own. */
  readonly host: string;
  /** The request target: path and query as on the request line. */
  readonly target: string;
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's bytes; empty where there is none. */
  readonly body: Bytes;
}

/** The headers that carry a signature, by lower-case name. */
export type SignatureHeaders = Readonly<Record<string, string>>;

/**
 * The parts of a request to a URL, in the form in which `fetch` will send it.
 *
 * @example
 * ```ts
 * import { requestParts } from "@sendstatus/core/signing";
 *
 * const parts = requestParts("GET", "https://contoso.communication.azure.com/emails/operations/1?api-version=2025-09-01");
 * parts.target; // "/emails/operations/1?api-version=2025-09-01"
 * ```
 */
export function requestParts(
  method: string,
  url: string | URL,
  headers: Readonly<Record<string, string>> = {},
  body: Bytes = new Uint8Array(),
): RequestParts {
  const { host, pathname, search } = typeof url === "string" ? new URL(url) : url;
  return { method: method.toUpperCase(), host, target: pathname + search, headers, body };
}
