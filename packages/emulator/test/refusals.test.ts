import { type RequestParts, signAzureHmac, signBasic, signNcpV2, signTencentTc3 } from "@sendstatus/core/signing";
import { createManualClock } from "@sendstatus/core/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmulator, type EmulatorServer, type ProviderName } from "../src/index.js";
import { type Reply, send, type Sending, signers, start, tencentHeaders } from "./support/callers.js";

const clock = createManualClock(start);
const emulator = createEmulator({ clock });
const { azure, twilio, tencent, ncp } = emulator.credentials;
const sign = signers(emulator, clock);
const otherKey = btoa("another key");
const longAgo = new Date(start.getTime() - 301_000);
let server: EmulatorServer;

beforeAll(async () => {
  server = await emulator.listen();
});
afterAll(() => server.close());

/** Over real HTTP with the platform's own `fetch`. */
const over = (name: ProviderName, path: string, sending: Partial<Sending> = {}): Promise<Reply> =>
  send(fetch, { method: "GET", ...sending, url: server.endpoints[name] + path });

describe("Azure refuses", () => {
  const path = "/emails/operations/3f0c6a52-7d1e-4b8a-9c55-0e2f6a1b7d34?api-version=2025-09-01";
  const denied = { error: { code: "Denied", message: "Denied by the resource provider." } };

  it.each<[string, Partial<Sending>]>([
    ["no signature", {}],
    ["a stale date", { sign: (parts) => signAzureHmac(parts, azure, longAgo) }],
    ["a wrong key", { sign: (parts) => signAzureHmac(parts, { accessKey: otherKey }, start) }],
    ["a wrong token", { headers: { authorization: "Bearer another" } }],
    [
      "another path than the signed one",
      { sign: (parts) => signAzureHmac({ ...parts, target: `${parts.target}0` }, azure, start) },
    ],
  ])("%s", async (_, sending) => {
    const reply = await over("azure", path, sending);
    expect([reply.status, reply.body]).toEqual([401, denied]);
    expect(reply.headers.get("x-ms-error-code")).toBe("Denied");
  });

  it("a body that is not the hashed one", async () => {
    const overEmpty = (parts: RequestParts) => signAzureHmac({ ...parts, body: new Uint8Array() }, azure, start);
    const reply = await over("azure", "/emails:send?api-version=2025-09-01", { method: "POST", body: {}, sign: overEmpty });
    const message = "Request 'x-ms-content-sha256' differs from generated content hash.";
    expect([reply.status, reply.body]).toEqual([401, { error: { code: "Denied", message } }]);
  });

  it("an unknown id", async () => {
    const reply = await over("azure", path, { sign: sign.azure });
    const message =
      "Requested message could not be located. Couldn't find a record with the messageID: 3f0c6a52-7d1e-4b8a-9c55-0e2f6a1b7d34";
    expect([reply.status, reply.body]).toEqual([404, { error: { code: null, message } }]);
    expect(reply.headers.get("x-ms-error-code")).toBeNull();
  });
});

describe("Twilio refuses", () => {
  const path = "/Emails/Operations/comms_operation_01h2xcejqtf2nbrexx3vqjhp41";
  const error = (code: number, message: string) => ({
    errors: [{ code, message, infoUrl: `https://www.twilio.com/docs/api/errors/${String(code)}`, context: "null" }],
  });

  it.each<[string, Partial<Sending>]>([
    ["no credentials", {}],
    ["a wrong password", { sign: (parts) => signBasic(parts, { user: twilio.apiKey, password: "another" }) }],
    [
      "the password of the other pair",
      { sign: (parts) => signBasic(parts, { user: twilio.apiKey, password: twilio.authToken }) },
    ],
    ["a bearer token", { headers: { authorization: "Bearer token" } }],
  ])("%s", async (_, sending) => {
    const reply = await over("twilio", path, sending);
    expect([reply.status, reply.body]).toEqual([401, error(20003, "Authenticate")]);
  });

  it("an unknown id", async () => {
    const reply = await over("twilio", path, { sign: sign.twilio });
    expect([reply.status, reply.body]).toEqual([404, error(20404, "The resource was not found.")]);
  });
});

describe("Tencent refuses with HTTP 200", () => {
  const key = { secretId: tencent.secretId, secretKey: tencent.secretKey };
  const expired =
    "Signature expired. Please use local time and enable NTP service for time synchronization to avoid a deviation " +
    "between `Timestamp` and the server time 1772323200.";

  const fault = async (sending: Partial<Sending>, headers: Record<string, string> = {}): Promise<unknown> => {
    const common = { ...tencentHeaders("GetSendEmailStatus"), ...headers };
    const reply = await over("tencent", "/", { method: "POST", headers: common, body: {}, ...sending });
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({ Response: { Error: expect.any(Object) as unknown, RequestId: expect.any(String) as unknown } });
    return (reply.body as { Response: { Error: unknown } }).Response.Error;
  };

  it.each<[string, string, string, Partial<Sending>]>([
    ["no signature", "AuthFailure.InvalidAuthorization", "The Authorization header is not in the required form.", {}],
    ["a stale timestamp", "AuthFailure.SignatureExpire", expired, { sign: (parts) => signTencentTc3(parts, key, longAgo) }],
    [
      "an unknown secret id",
      "AuthFailure.SecretIdNotFound",
      "The SecretId does not exist.",
      { sign: (parts) => signTencentTc3(parts, { ...key, secretId: "another" }, start) },
    ],
    [
      "a wrong secret key",
      "AuthFailure.SignatureFailure",
      "The provided credentials could not be validated. Please check your signature is correct.",
      { sign: (parts) => signTencentTc3(parts, { ...key, secretKey: "another" }, start) },
    ],
    [
      "a wrong session token",
      "AuthFailure.TokenFailure",
      "The token is not valid.",
      { sign: (parts) => signTencentTc3(parts, { ...tencent.temporary, token: "another" }, start) },
    ],
  ])("%s", async (_, code, message, sending) => {
    expect(await fault(sending)).toEqual({ Code: code, Message: message });
  });

  it.each([
    ["an unknown action", "InvalidAction", { "X-TC-Action": "SendPost" }],
    ["an action that leads elsewhere", "InvalidAction", { "X-TC-Action": "../SendEmail?" }],
    ["another version", "NoSuchVersion", { "X-TC-Version": "2017-03-12" }],
  ])("%s", async (_, code, headers) => {
    expect(await fault({ sign: sign.tencent }, headers)).toMatchObject({ Code: code });
  });

  it("a region without the service", async () => {
    const sending = { body: { RequestDate: "2026-03-01", Offset: 0, Limit: 1 }, sign: sign.tencent };
    expect(await fault(sending, { "X-TC-Region": "eu-frankfurt" })).toEqual({
      Code: "UnsupportedRegion",
      Message: "The action not support this region.",
    });
  });
});

describe("NCP refuses", () => {
  const path = "/mails/requests/20181120000000010999/mails";
  const failed = (details: string) => ({ error: { errorCode: "200", message: "Authentication Failed", details } });

  it.each<[string, string, Partial<Sending>]>([
    ["no signature", "Authentication information are missing.", {}],
    ["a stale timestamp", "Invalid authentication information.", { sign: (parts) => signNcpV2(parts, ncp, longAgo) }],
    [
      "a wrong key",
      "Invalid authentication information.",
      { sign: (parts) => signNcpV2(parts, { ...ncp, secretKey: "another" }, start) },
    ],
    [
      "an unknown key",
      "Invalid authentication information.",
      { sign: (parts) => signNcpV2(parts, { ...ncp, accessKey: "another" }, start) },
    ],
  ])("%s", async (_, details, sending) => {
    const reply = await over("ncp", path, sending);
    expect([reply.status, reply.body]).toEqual([401, failed(details)]);
  });

  it("an unknown request", async () => {
    const reply = await over("ncp", path, { sign: sign.ncp });
    const error = { errorCode: "77103", code: "77103", message: "The resource does not exist." };
    expect([reply.status, reply.body]).toEqual([400, { error }]);
  });

  it("an unknown path", async () => {
    const reply = await over("ncp", "/posts", { sign: sign.ncp });
    expect([reply.status, reply.body]).toEqual([404, { error: { errorCode: "300", message: "Not Found Exception" } }]);
  });
});
