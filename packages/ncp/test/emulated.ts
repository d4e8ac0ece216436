import { createManualClock, type ManualClock } from "@sendstatus/core/testing";
import { createEmulator } from "@sendstatus/emulator";
import { createNcp, type NcpClient, type NcpOptions } from "../src/index.js";

/** The emulator on loopback, one step of a story a second, and who asks it. */
export interface Emulated {
  readonly clock: ManualClock;
  readonly ncp: NcpClient;
  readonly clientWith: (options: Partial<NcpOptions>) => NcpClient;
  readonly close: () => Promise<void>;
}

export async function startEmulator(): Promise<Emulated> {
  const clock = createManualClock(new Date("2026-03-01T00:00:00Z"));
  const emulator = createEmulator({ clock, stepMs: 1000 });
  const server = await emulator.listen();
  const clientWith = (options: Partial<NcpOptions>): NcpClient =>
    createNcp({ ...emulator.credentials.ncp, endpoint: server.endpoints.ncp, clock, ...options });
  return { clock, ncp: clientWith({}), clientWith, close: () => server.close() };
}

/** A request for mails to these addresses. */
export const mailTo = (
  addresses: readonly string[],
  more: object = {},
): Parameters<NcpClient["api"]["createMailRequest"]>[0] => ({
  body: {
    senderAddress: "no_reply@contoso.com",
    title: "안녕하세요",
    body: "<p>Hello</p>",
    recipients: addresses.map((address) => ({ address, type: "R" as const })),
    ...more,
  },
});
