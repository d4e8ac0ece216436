import { type RequestParts, signAzureHmac, signBasic, signBearer, signNcpV2, signTencentTc3 } from "@sendstatus/core/signing";
import { createManualClock } from "@sendstatus/core/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmulator, type EmulatorServer } from "../src/index.js";
import { send, start, tencentHeaders } from "./support/callers.js";

const emulator = createEmulator({ clock: createManualClock(start) });
const { azure, twilio, tencent, ncp } = emulator.credentials;
let server: EmulatorServer;

beforeAll(async () => {
  server = await emulator.listen();
});
afterAll(() => server.close());

type Sign = (parts: RequestParts) => Promise<Readonly<Record<string, string>>>;

describe("the emulator believes", () => {
  it.each<[string, Sign]>([
    ["an access key", (parts) => signAzureHmac(parts, azure, start)],
    ["a token", (parts) => signBearer(parts, azure)],
  ])("%s of Azure", async (_, sign) => {
    const url = `${server.endpoints.azure}/emails/operations/1?api-version=2025-09-01`;
    expect((await send(fetch, { method: "GET", url, sign })).status).toBe(404);
  });

  it.each<[string, Sign]>([
    ["an account", (parts) => signBasic(parts, { user: twilio.accountSid, password: twilio.authToken })],
    ["an API key", (parts) => signBasic(parts, { user: twilio.apiKey, password: twilio.apiKeySecret })],
  ])("%s of Twilio", async (_, sign) => {
    const url = `${server.endpoints.twilio}/Emails/Operations/comms_operation_01h2xcejqtf2nbrexx3vqjhp41`;
    expect((await send(fetch, { method: "GET", url, sign })).status).toBe(404);
  });

  const key = { secretId: tencent.secretId, secretKey: tencent.secretKey };
  it.each<[string, Sign]>([
    ["a permanent key", (parts) => signTencentTc3(parts, key, start)],
    ["a temporary key with its token", (parts) => signTencentTc3(parts, tencent.temporary, start)],
    [
      "a key as the official SDK signs on 127.0.0.1",
      (parts) => signTencentTc3({ ...parts, host: "127.0.0.1" }, key, start, { service: "127" }),
    ],
  ])("%s of Tencent", async (_, sign) => {
    const body = { RequestDate: "2026-03-01", Offset: 0, Limit: 1 };
    const sending = { method: "POST", headers: tencentHeaders("GetSendEmailStatus"), body, sign };
    expect((await send(fetch, { ...sending, url: `${server.endpoints.tencent}/` })).body).toMatchObject({
      Response: { EmailStatusList: [] },
    });
  });

  it("a key of NCP", async () => {
    const url = `${server.endpoints.ncp}/mails/requests/1/mails`;
    const reply = await send(fetch, { method: "GET", url, sign: (parts) => signNcpV2(parts, ncp, start) });
    expect(reply.body).toMatchObject({ error: { errorCode: "77103" } });
  });
});
