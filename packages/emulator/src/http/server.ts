import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "@sendstatus/core";
import type { RequestParts } from "@sendstatus/core/signing";
import { maxBodyBytes, type Service } from "../service/service.js";
import { readBody } from "./body.js";
import { writeAnswer } from "./write-answer.js";

/** A service on a port of loopback. */
export interface Listening {
  readonly origin: string;
  close(): Promise<void>;
}

/** Puts a service on a port of 127.0.0.1; port 0 is any free one. The clock is what slow answers go by. */
export async function listenOn(port: number, service: Service, clock: Clock): Promise<Listening> {
  const server = createServer((request, response) => {
    // Whoever goes away in the middle of a request gets no answer, and that is all.
    reply(service, request, response, clock).catch(() => response.destroy());
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: taken } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return { origin: `http://127.0.0.1:${String(taken)}`, close: () => (closing ??= close(server)) };
}

async function reply(service: Service, request: IncomingMessage, response: ServerResponse, clock: Clock): Promise<void> {
  await writeAnswer(response, await service(await partsOf(request), "http"), clock);
}

/** The request as it came over the wire: the signature was made over exactly this. */
async function partsOf(request: IncomingMessage): Promise<RequestParts> {
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return {
    method: request.method ?? "",
    host: request.headers.host ?? "",
    target: request.url ?? "",
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: await readBody(request, maxBodyBytes),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
