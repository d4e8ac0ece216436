import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { isSendStatusError, systemClock } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";
import { causeCode } from "../../src/transport/failure.js";
import { errorOf } from "../support/errors.js";
import { clientOf } from "../support/transport.js";
import { certificate, get, served, servedSecurely } from "./support.js";

const clock = systemClock;
const fine: http.RequestListener = (request, response) => {
  request.resume().on("end", () => response.end('{"id":"1"}'));
};

describe("connections", () => {
  it("one serves many calls, one after another, whatever the answers are", async () => {
    const { origin, connections } = await served((request, response) => {
      request.resume();
      if (request.url === "/empty") response.writeHead(204).end();
      else response.end('{"id":"1"}');
    });
    const fetch = nodeFetch();
    const { ask } = clientOf({ fetch, endpoint: origin, clock });
    for (let call = 0; call < 20; call++) expect(await ask()).toEqual({ id: "1" });
    for (let call = 0; call < 5; call++) await fetch(`${origin}/empty`, get);
    for (let call = 0; call < 5; call++) await (await fetch(origin, get)).text();
    expect(connections()).toBe(1);
  });

  it("64 at a time are 64, and no more when it happens again", async () => {
    const { origin, connections } = await served(fine);
    const { ask } = clientOf({ fetch: nodeFetch(), endpoint: origin, clock });
    for (let times = 0; times < 3; times++) await Promise.all(Array.from({ length: 64 }, () => ask()));
    expect(connections()).toBeLessThanOrEqual(64);
  });

  it("are as few as `maxSockets` says", async () => {
    const { origin, connections } = await served(fine);
    const { ask } = clientOf({ fetch: nodeFetch({ maxSockets: 2 }), endpoint: origin, clock });
    expect(await Promise.all(Array.from({ length: 20 }, () => ask()))).toHaveLength(20);
    expect(connections()).toBe(2);
  });

  it("closed by the server while idle: a fault of the network that may pass", async () => {
    const { origin, server } = await served(fine);
    const { ask } = clientOf({ fetch: nodeFetch(), endpoint: origin, clock });
    await ask();
    const later = ask();
    server.closeAllConnections();
    expect(await errorOf(later)).toMatchObject({ kind: "network", retryable: true, attempts: 1 });
    expect(await ask()).toEqual({ id: "1" });
  });

  it("over TLS are checked against the agent's certificates", async () => {
    const { origin, connections } = await servedSecurely(fine);
    const agent = new https.Agent({ keepAlive: true, ca: certificate });
    const { ask } = clientOf({ fetch: nodeFetch({ agent }), endpoint: origin, clock });
    for (let call = 0; call < 5; call++) expect(await ask()).toEqual({ id: "1" });
    expect(connections()).toBe(1);
    agent.destroy();
    const strange = clientOf({ fetch: nodeFetch(), endpoint: origin, clock });
    expect(causeCode((await errorOf(strange.ask())).cause)).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  });

  it("go through a proxy where the agent does", async () => {
    const { origin } = await served(fine);
    const asked: string[] = [];
    const proxy = await served(() => undefined);
    proxy.server.on("connect", (request, client, rest: Buffer) => {
      asked.push(request.url ?? "");
      const { hostname, port } = new URL(`http://${request.url ?? ""}`);
      const target = connect(Number(port), hostname, () => {
        client.write("HTTP/1.1 200 Connected\r\n\r\n");
        target.write(rest);
        target.pipe(client).pipe(target);
      });
    });
    class ProxyAgent extends http.Agent {
      override createConnection: http.Agent["createConnection"] = ({ host, port }, ready) => {
        const request = http.request(proxy.origin, { method: "CONNECT", path: `${host ?? ""}:${String(port)}` });
        request.on("connect", (_response, socket) => ready?.(null, socket));
        request.end();
        return undefined;
      };
    }
    const { ask } = clientOf({ fetch: nodeFetch({ agent: new ProxyAgent() }), endpoint: origin, clock });
    expect(await ask()).toEqual({ id: "1" });
    expect(asked).toEqual([new URL(origin).host]);
  });
});

describe("options that cannot be used", () => {
  it.each([
    { maxSockets: 0 },
    { maxSockets: 1.5 },
    { agent: "an agent" as unknown as http.Agent },
    { agent: new http.Agent(), maxSockets: 2 },
  ])("are refused: %j", (options) => {
    const make = (): unknown => nodeFetch(options);
    expect(make).toThrow(expect.toSatisfy((error) => isSendStatusError(error) && error.kind === "configuration") as Error);
  });

  it.each(["follow", "error"] as const)("a request that wants redirects to %s", async (redirect) => {
    const { origin, server } = await served(fine);
    await expect(nodeFetch()(origin, { redirect })).rejects.toThrow(TypeError);
    server.close();
    await once(server, "close");
  });
});
