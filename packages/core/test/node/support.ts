import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

/** A certificate of nobody, for 127.0.0.1. Its key is public: it proves nothing. */
export const certificate = fixture("loopback-certificate.pem");

/** A server on this machine, and how many connections it was given. */
export interface Served {
  readonly origin: string;
  readonly server: Server;
  readonly connections: () => number;
}

async function started(server: Server, scheme: string): Promise<Served> {
  let connections = 0;
  server.on(scheme === "https" ? "secureConnection" : "connection", () => (connections += 1));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `${scheme}://127.0.0.1:${String(port)}`, server, connections: () => connections };
}

export const served = (answer: RequestListener): Promise<Served> => started(createServer(answer), "http");

export const servedSecurely = (answer: RequestListener): Promise<Served> =>
  started(createSecureServer({ key: fixture("loopback-key.pem"), cert: certificate }, answer), "https");

export const get = { method: "GET", redirect: "manual" } as const;
