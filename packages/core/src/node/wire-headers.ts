import type { WireBody } from "./wire-body.js";

/**
 * What every request says, unless it says otherwise. The first two are what the global `fetch` says. Nothing packed is asked for: to unpack
 * an answer of the usual few hundred bytes costs more than they do on the way, and without this line a server may choose.
 */
const usual = { accept: "*/*", "user-agent": "node", "accept-encoding": "identity" } as const;

/** The headers as they are written: by lower-case name, and with the length of the body, so that it is not sent in chunks. */
export function wireHeaders(given: RequestInit["headers"], body: WireBody, type?: string | null): Record<string, string> {
  // Node 20 takes many times longer to add names to an object that was spread.
  const headers: Record<string, string> = Object.assign({}, usual);
  if (type !== undefined && type !== null) headers["content-type"] = type;
  if (given === undefined || given instanceof Headers || Symbol.iterator in given) {
    for (const [name, value] of new Headers(given)) headers[name] = value;
  } else {
    for (const name in given) headers[name.toLowerCase()] = given[name] as string;
  }
  if (body !== undefined) headers["content-length"] = String(body.byteLength);
  return headers;
}
