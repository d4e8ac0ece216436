import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { RequestParts } from "@sendstatus/core/signing";

/** A server on loopback that keeps each request as it came over the wire. */
export interface RecordingServer {
  readonly port: number;
  /** The last request. */
  received(): RequestParts;
  readonly close: () => void;
}

/** Answers every request with the same JSON. */
export async function recordingServer(answer: unknown): Promise<RecordingServer> {
  let last: RequestParts | undefined;
  const server = createServer((request, response) => {
    void partsOf(request).then((parts) => {
      last = parts;
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    received() {
      if (last === undefined) throw new Error("Nothing was received.");
      return last;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function partsOf(request: IncomingMessage): Promise<RequestParts> {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: request.method ?? "",
    host: request.headers.host ?? "",
    target: request.url ?? "",
    headers: Object.fromEntries(headers),
    body: Uint8Array.from(await buffer(request)),
  };
}
