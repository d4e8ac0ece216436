import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createSendStatus } from "@sendstatus/all";
import { createEmulator, type EmulatorServer } from "@sendstatus/emulator";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inParallel } from "../src/reconcile/in-parallel.js";
import { TicketFolder } from "../src/reconcile/ticket-folder.js";
import { runExample } from "./support/run-example.js";
import { sendByNcp } from "./support/send.js";

// Sends are finished at once at one emulator, and never at the other.
const quick = createEmulator({ stepMs: 0 });
const slow = createEmulator({ stepMs: 3_600_000 });
let servers: { readonly quick: EmulatorServer; readonly slow: EmulatorServer };
let tickets: TicketFolder;

beforeAll(async () => {
  servers = { quick: await quick.listen(), slow: await slow.listen() };
});

beforeEach(async () => {
  tickets = new TicketFolder(await mkdtemp(path.join(tmpdir(), "sendstatus-reconcile-")));
  return () => rm(tickets.folder, { recursive: true });
});

afterAll(async () => {
  await servers.quick.close();
  await servers.slow.close();
});

/** Sends a mail and adds its ticket, as an app does. */
async function sendAt({ endpoints }: EmulatorServer, recipient = "delivered@example.com"): Promise<void> {
  const { ncp } = createSendStatus({ ncp: { ...quick.credentials.ncp, endpoint: endpoints.ncp } });
  await tickets.add(ncp.ticket({ requestId: await sendByNcp(ncp, recipient) }, new Date()));
}

/** A round over the folder, and how many tickets it leaves there. */
async function roundAt(server: EmulatorServer): Promise<{ said: string; code: number; left: number }> {
  return { ...(await runExample("reconcile", [tickets.folder], server)), left: (await tickets.names()).length };
}

describe("the job that reconciles", () => {
  it("tells of sends of which asking can tell no more, and drops their tickets", async () => {
    for (let count = 0; count < 10; count += 1) await sendAt(servers.quick, `bounced+${String(count)}@example.com`);
    const { code, said, left } = await roundAt(servers.quick);
    expect(said.match(/^ncp \S+: bounced, not-delivered$/gm)).toHaveLength(10);
    expect(said).toContain("10 ended, 0 still open, 0 failed.\n");
    expect({ code, left }).toEqual({ code: 0, left: 0 });
  });

  it("keeps the ticket of which there is more to come", async () => {
    await sendAt(servers.slow);
    expect(await roundAt(servers.slow)).toMatchObject({ code: 0, left: 1, said: "0 ended, 1 still open, 0 failed.\n" });
  });

  it("keeps the ticket where the provider fails or refuses, and ends the next time", async () => {
    await sendAt(servers.quick);
    const fault = { kind: "server-error", status: 503 } as const;
    quick.inject("ncp", { fault, operation: "getMailRequestStatus", times: Infinity });
    expect(await roundAt(servers.quick)).toMatchObject({
      code: 1,
      left: 1,
      said: expect.stringContaining("1 failed.") as string,
    });
    quick.clearFaults();
    quick.inject("ncp", { fault: { kind: "redirect", status: 302, to: "https://example.com/" } });
    expect(await roundAt(servers.quick)).toMatchObject({ code: 1, left: 1 });
    quick.clearFaults();
    expect(await roundAt(servers.quick)).toMatchObject({ code: 0, left: 0 });
  });

  it("asks about the others where one ticket cannot be read", async () => {
    await writeFile(path.join(tickets.folder, "broken.json"), "{");
    await sendAt(servers.quick);
    const { code, said, left } = await roundAt(servers.quick);
    expect(said).toContain("1 ended, 0 still open, 1 failed.");
    expect({ code, left }).toEqual({ code: 1, left: 1 });
  });

  it("has nothing to do where there is no folder yet", async () => {
    const folder = new TicketFolder(path.join(tickets.folder, "of-another-app"));
    expect(await folder.names()).toEqual([]);
  });

  it("works on no more at a time than it may", async () => {
    let [now, most, done] = [0, 0, 0];
    await inParallel(Array.from({ length: 20 }), 3, async () => {
      most = Math.max(most, (now += 1));
      await Promise.resolve();
      now -= 1;
      done += 1;
    });
    expect({ most, done }).toEqual({ most: 3, done: 20 });
  });
});
