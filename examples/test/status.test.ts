import { createSendStatus } from "@sendstatus/all";
import { createEmulator, type EmulatorServer } from "@sendstatus/emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runExample } from "./support/run-example.js";
import { sendByNcp } from "./support/send.js";

const emulator = createEmulator({ stepMs: 0 });
let server: EmulatorServer;
let requestId = "";

beforeAll(async () => {
  server = await emulator.listen();
  const { ncp } = createSendStatus({ ncp: { ...emulator.credentials.ncp, endpoint: server.endpoints.ncp } });
  requestId = await sendByNcp(ncp, "delivered@example.com", "bounced@example.com");
});

afterAll(() => server.close());

describe("the status on the command line", () => {
  it("tells of each recipient, and ends as the mail did", async () => {
    const { code, said } = await runExample("status", ["ncp", requestId], server);
    expect(said).toMatch(/^mixed, not-delivered, inferred/);
    expect(said).toMatch(/│ delivered@example.com +│ delivered +│ +│/);
    expect(said).toMatch(/│ bounced@example.com +│ bounced +│ There is no such mailbox \(550 5.1.1/);
    expect(code).toBe(1);
  });

  it("says how it is called, and why it could not ask", async () => {
    expect(await runExample("status", ["ncp"], server)).toMatchObject({
      code: 64,
      said: expect.stringContaining("Usage") as string,
    });
    expect(await runExample("status", ["ncp", requestId, "--hurry"], server)).toMatchObject({ code: 64 });
    const refused = await runExample("status", ["ncp", "no id"], server);
    expect(refused).toMatchObject({ code: 70, said: expect.stringContaining("requestId") as string });
  });
});
