import { EmailClient, type EmailMessage } from "@azure/communication-email";
import { createDefaultHttpClient, createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import { createAzure } from "@sendstatus/azure";
import { type RequestParts, verifyAzureHmac } from "@sendstatus/core/signing";
import { createManualClock } from "@sendstatus/core/testing";
import { createEmulator } from "@sendstatus/emulator";
import { expect, it } from "vitest";
import { emulated } from "../support/emulated.js";
import { freezeDate, passTime } from "../support/frozen-date.js";
import { onTheWire } from "./support.js";

const start = new Date("2026-03-01T00:00:00Z");
freezeDate(start);
const { credentials, endpoints } = await emulated();
const { accessKey } = credentials.azure;
const mail = {
  senderAddress: "donotreply@contoso.com",
  content: { subject: "Hello", plainText: "Hi there" },
  recipients: { to: [{ address: "delivered@example.com" }] },
} satisfies EmailMessage;

// The service is busy for six minutes, which is longer than a signature is good for.
const busy = { status: 503, seconds: 360 };

it("after a delay the official client sends the old date and signature again, and is refused", async () => {
  const attempts: RequestParts[] = [];
  const toEmulator = createDefaultHttpClient();
  const httpClient: HttpClient = {
    async sendRequest(request) {
      attempts.push(onTheWire(request));
      if (attempts.length > 1) return toEmulator.sendRequest(request);
      // The time passes here, so that the SDK's own timer need not run for it.
      passTime(busy.seconds * 1000);
      return { status: busy.status, headers: createHttpHeaders({ "retry-after-ms": "1" }), request };
    },
  };
  const client = new EmailClient(endpoints.azure, { key: accessKey }, { httpClient, allowInsecureConnection: true });
  await expect(client.beginSend(mail)).rejects.toMatchObject({ statusCode: 401, code: "Denied" });
  expect(attempts).toHaveLength(2);
  const [first, second] = attempts as [RequestParts, RequestParts];
  expect(second.headers).toEqual(first.headers);
  expect(await verifyAzureHmac(second, { accessKey }, new Date())).toEqual({ valid: false, fault: "expired" });
});

it("after the same delay our client signs afresh, and is accepted", async () => {
  const clock = createManualClock(start);
  const emulator = createEmulator({ clock });
  const attempts: Headers[] = [];
  const ours = createAzure({
    endpoint: "https://contoso.communication.azure.com",
    accessKey,
    clock,
    timeoutMs: 600_000,
    fetch: async (url, init) => {
      attempts.push(new Headers(init.headers));
      if (attempts.length > 1) return emulator.fetch(url, init);
      return new Response(null, { status: busy.status, headers: { "retry-after": String(busy.seconds) } });
    },
  });
  const sending = ours.api.send({ body: mail }).then(({ status }) => status);
  expect(await clock.runUntil(sending)).toBe("Running");
  expect(attempts.map((headers) => headers.get("x-ms-date"))).toEqual([
    "Sun, 01 Mar 2026 00:00:00 GMT",
    "Sun, 01 Mar 2026 00:06:00 GMT",
  ]);
  const [first, second] = attempts.map((headers) => headers.get("operation-id"));
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toBe(first);
});
