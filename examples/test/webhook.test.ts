import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { createAzure } from "@sendstatus/azure";
import { createEmulator } from "@sendstatus/emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { webhookApp } from "../src/webhook/app.js";
import { sendByAzure } from "./support/send.js";

const emulator = createEmulator({ stepMs: 0 });
const azure = createAzure({
  endpoint: "https://contoso.communication.azure.com",
  accessKey: emulator.credentials.azure.accessKey,
  fetch: emulator.fetch,
  events: { secret: "an-address-that-nobody-guesses" },
});
let server: Server;
let origin = "";

beforeAll(async () => {
  server = webhookApp(azure).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.close();
});

describe("the webhook in Express", () => {
  it.each(["event-grid", "cloud-events"] as const)("agrees to a subscription in the schema %s", async (schema) => {
    const to = `${origin}/events/an-address-that-nobody-guesses`;
    expect(await emulator.subscribe("azure", { to, schema })).toBe(true);
  });

  it("tells what the events of a mail add up to", async () => {
    const operationId = await sendByAzure(azure, "delivered@example.com", "bounced@example.com");
    const stranger = await emulator.deliverEvents("azure", { to: `${origin}/events/a-guess` });
    expect(stranger.every(({ status }) => status === 401)).toBe(true);
    expect((await fetch(`${origin}/mails/${operationId}`)).status).toBe(404);

    const to = `${origin}/events/an-address-that-nobody-guesses`;
    const deliveries = await emulator.deliverEvents("azure", { to, again: true, copies: 2, shuffled: true });
    expect(deliveries.every(({ status }) => status === 200)).toBe(true);
    const told = (await (await fetch(`${origin}/mails/${operationId}`)).json()) as { outcome: string; recipients: unknown[] };
    expect(told.outcome).toBe("not-delivered");
    expect(told.recipients).toContainEqual({ recipient: "delivered@example.com", state: "delivered" });
    expect(told.recipients).toContainEqual(
      expect.objectContaining({ state: "bounced", why: expect.stringContaining("no such mailbox") as string }),
    );
  });
});
