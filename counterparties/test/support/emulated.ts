import { createEmulator, type Credentials, type EmulatorServer } from "@sendstatus/emulator";
import { afterAll } from "vitest";

/** The services on loopback until the end of the test file. A step of a story takes a second of the stopped `Date`. */
export async function emulated(): Promise<{ credentials: Credentials; endpoints: EmulatorServer["endpoints"] }> {
  const emulator = createEmulator({ stepMs: 1000 });
  const server = await emulator.listen();
  afterAll(() => server.close());
  return { credentials: emulator.credentials, endpoints: server.endpoints };
}
