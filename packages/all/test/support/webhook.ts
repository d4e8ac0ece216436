import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A web server on loopback that hands each request to a function, as an application of its own would. */
export interface Webhook {
  readonly origin: string;
  close(): void;
}

export async function webhook(handle: (request: Request) => Promise<Response>): Promise<Webhook> {
  const server = createServer((incoming, outgoing) => {
    const answer = async (): Promise<void> => {
      const response = await handle(await requestOf(incoming));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(Buffer.from(await response.arrayBuffer()));
    };
    answer().catch(() => outgoing.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origin,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const { method = "GET", url = "/", headers } = incoming;
  const body = method === "GET" ? {} : { body: Buffer.concat(chunks) };
  return new Request(`http://${headers.host ?? ""}${url}`, { method, headers: headers as Record<string, string>, ...body });
}
