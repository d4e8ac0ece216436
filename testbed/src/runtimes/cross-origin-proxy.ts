import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { type Listening, serve } from "../loopback.js";

/**
 * Opens a service to pages of any origin.
 *
 * Browsers show a page the answer of another origin only if that allows it, and they ask first. The mail services do not answer that
 * question, so something in front of them has to. Signatures cover host, path and query, so each service needs a proxy with a port of
 * its own, which hands all three on as they came: the client signs for the address of the proxy, and the service sees just that.
 */
export function openToPages(upstream: string): Promise<Listening> {
  const { hostname, port } = new URL(upstream);
  return serve((incoming, outgoing) => {
    outgoing.setHeader("access-control-allow-origin", "*");
    outgoing.setHeader("access-control-expose-headers", "*");
    if (isPreflight(incoming)) allow(incoming, outgoing);
    else forward(incoming, outgoing, { hostname, port });
  });
}

const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === "OPTIONS" && headers["access-control-request-method"] !== undefined;

/** Whatever is asked for is allowed. `*` would not do, as it leaves `Authorization` out. */
function allow({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  outgoing
    .setHeader("access-control-allow-methods", headers["access-control-request-method"] ?? "")
    .setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "")
    .writeHead(204)
    .end();
}

/** Hands the request on, `Host` included, and the answer back. */
function forward(incoming: IncomingMessage, outgoing: ServerResponse, to: { hostname: string; port: string }): void {
  const { method, url, headers } = incoming;
  const passed = request({ ...to, method, path: url, headers }, (answer) => {
    for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) outgoing.setHeader(name, value);
    answer.pipe(outgoing.writeHead(answer.statusCode ?? 502));
  });
  passed.on("error", () => outgoing.destroy());
  // A page that gives up takes its request along.
  outgoing.on("close", () => passed.destroy());
  incoming.pipe(passed);
}
