import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createManualClock, type ManualClock } from "@sendstatus/core/testing";
import { createEmulator, type Emulator } from "@sendstatus/emulator";
import { createTencent, type TencentClient, type TencentOptions } from "../src/index.js";

/** The emulator on loopback, one step of a story a second, and who asks it. */
export interface Emulated {
  readonly clock: ManualClock;
  readonly emulator: Emulator;
  readonly tencent: TencentClient;
  readonly clientWith: (options: Partial<TencentOptions>) => TencentClient;
  readonly close: () => Promise<void>;
}

export async function startEmulator(now: string): Promise<Emulated> {
  const clock = createManualClock(new Date(now));
  const emulator = createEmulator({ clock, stepMs: 1000 });
  const server = await emulator.listen();
  const { secretId, secretKey } = emulator.credentials.tencent;
  const clientWith = (options: Partial<TencentOptions>): TencentClient =>
    createTencent({
      ...{ secretId, secretKey, region: "ap-guangzhou", endpoint: server.endpoints.tencent, clock },
      // On a clock that stands still nobody could wait for his turn.
      rateLimits: false,
      ...options,
    });
  return { clock, emulator, tencent: clientWith({}), clientWith, close: () => server.close() };
}

/** A mail to these addresses. */
export const mailTo = (...addresses: string[]): Parameters<TencentClient["api"]["sendEmail"]>[0] => ({
  FromEmailAddress: "通知中心 <noreply@contoso.com>",
  Destination: addresses,
  Subject: "验证码",
  Template: { TemplateID: 100091, TemplateData: '{"code":"1234"}' },
});

/** Something on loopback that hands each request to a function and answers with what that gives. */
export async function listening(
  handle: (request: Request) => Promise<Response>,
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    void requestOf(incoming)
      .then(handle)
      .then((response) => outgoing.writeHead(response.status).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = "", url = "", headers } = incoming;
  return new Request(`http://${headers.host ?? ""}${url}`, { method, body: Buffer.concat(chunks) });
}
