import { once } from "node:events";
import { createServer, request as ask } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface Recorded {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Recorder {
  readonly origin: string;
  readonly requests: Recorded[];
  close(): Promise<void>;
}

/** Stands in front of a service on loopback, keeps each request, and hands it on as it is: its `Host` too, which is signed. */
export async function recorderBefore(service: string): Promise<Recorder> {
  const { hostname, port } = new URL(service);
  const requests: Recorded[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = Buffer.concat(await incoming.toArray());
      const { method = "", url: target = "", headers } = incoming;
      requests.push({ method, target, headers: headers as Record<string, string>, body });
      const onward = ask({ hostname, port, method, path: target, headers, setHost: false }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      onward.end(body);
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
