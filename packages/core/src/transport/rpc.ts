import type { Rpc } from "../behaviour.js";
import type { Link } from "./chain.js";

/** Sends an action to its one real path. The last segment of the path key is the action's name. */
export const rpc = ({ path, actionHeader, headers = {} }: Rpc): Link => {
  const fixed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return (next) => (outgoing) => {
    const { pathname } = outgoing.url;
    const lastSlash = pathname.lastIndexOf("/");
    const url = new URL(outgoing.url);
    url.pathname = pathname.slice(0, lastSlash) + path;
    const action = { [actionHeader.toLowerCase()]: pathname.slice(lastSlash + 1) };
    return next({ ...outgoing, url, headers: Object.assign({}, outgoing.headers, fixed, action) });
  };
};
