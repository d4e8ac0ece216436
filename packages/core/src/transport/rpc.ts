import type { Rpc } from "../behaviour.js";
import type { Link } from "./chain.js";

/** Sends an action to its one real path. The last segment of the path key is the action's name. */
export const rpc =
  ({ path, actionHeader, headers }: Rpc): Link =>
  (next) =>
  (outgoing) => {
    const { pathname } = outgoing.url;
    const lastSlash = pathname.lastIndexOf("/");
    const url = new URL(outgoing.url);
    url.pathname = pathname.slice(0, lastSlash) + path;
    const fixed = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
    return next({
      ...outgoing,
      url,
      headers: { ...outgoing.headers, ...Object.fromEntries(fixed), [actionHeader.toLowerCase()]: pathname.slice(lastSlash + 1) },
    });
  };
