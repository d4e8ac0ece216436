import type { RequestParts } from "@sendstatus/core/signing";
import type { Spec } from "./spec.js";

/** Where in the spec a request leads. */
export type Location =
  | { readonly basePath: string; readonly path: string; readonly query: string }
  | { readonly missing: "path" | "version" };

/** The path key that a request is for: its path below the API's base path, or the action that an RPC header names. */
export function locate({ servers, rpc }: Spec, parts: RequestParts): Location {
  const [, target = "", query = ""] = /^([^?]*)\??(.*)$/s.exec(parts.target) ?? [];
  const basePath = servers.map((server) => server.basePath).find((base) => target.startsWith(`${base}/`));
  if (basePath === undefined || !isDecodable(target)) return { missing: "path" };
  const path = target.slice(basePath.length);
  if (rpc === undefined) return { basePath, path, query };

  const action = parts.headers[rpc.actionHeader.toLowerCase()];
  if (path !== rpc.path || action === undefined) return { missing: "path" };
  const fits = Object.entries(rpc.headers).every(([name, value]) => parts.headers[name.toLowerCase()] === value);
  return fits ? { basePath, path: `/${encodeURIComponent(action)}`, query } : { missing: "version" };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
