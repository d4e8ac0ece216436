import { inspect } from "node:util";
import type { FetchLike } from "@sendstatus/core";
import { createEmulator } from "@sendstatus/emulator";
import { describe, expect, it } from "vitest";
import { createSendStatus } from "../src/index.js";

const secrets = {
  accessKey: "bm90LWEtcmVhbC1henVyZS1rZXk=",
  authToken: "not-a-real-auth-token",
  secretId: "AKIDNOTAREALSECRETID",
  secretKey: "not-a-real-secret-key",
  session: "not-a-real-session-token",
  ncpKey: "NOTAREALACCESSKEY",
  ncpSecret: "not-a-real-ncp-secret",
};
const address = "alice.recipient@example.com";

function clientWith(fetch: FetchLike) {
  return createSendStatus({
    azure: { endpoint: "https://contoso.communication.azure.com", accessKey: secrets.accessKey, fetch },
    twilio: { accountSid: "AC00000000000000000000000000000001", authToken: secrets.authToken, fetch },
    tencent: { secretId: secrets.secretId, secretKey: secrets.secretKey, token: secrets.session, region: "ap-guangzhou", fetch },
    ncp: { accessKey: secrets.ncpKey, secretKey: secrets.ncpSecret, fetch },
  });
}

type Mail = ReturnType<typeof clientWith>;

const calls: Record<string, (mail: Mail) => Promise<unknown>> = {
  azure: (mail) =>
    mail.azure.api.send({ body: { senderAddress: address, content: { subject: "" }, recipients: { to: [{ address }] } } }),
  twilio: (mail) =>
    mail.twilio.api.sendEmails({ body: { from: { address, name: "" }, to: [{ address }], content: { subject: "", html: "" } } }),
  tencent: (mail) => mail.tencent.api.sendEmail({ FromEmailAddress: address, Destination: [address], Subject: "" }),
  ncp: (mail) => mail.ncp.api.createMailRequest({ body: { senderAddress: address, recipients: [{ address, type: "R" }] } }),
};

/** Everything that an error or a client shows of itself. */
const shown = (value: unknown): string =>
  [
    inspect(value, { depth: 20, showHidden: true }),
    JSON.stringify(value),
    value instanceof Error ? (value.stack ?? "") : "",
  ].join("\n");

function expectNothingSecret(text: string, signature = ""): void {
  const found = [...Object.values(secrets), address, signature].filter((secret) => secret !== "" && text.includes(secret));
  expect(found).toEqual([]);
}

describe("what must never be seen", () => {
  it("is not in a client", () => {
    expectNothingSecret(shown(clientWith(async () => Response.json({}))));
  });

  it.each(Object.entries(calls))(
    "is not in an error of %s, even if the provider repeats the whole request",
    async (_provider, call) => {
      let signature = "";
      const echo = async (url: string, init: RequestInit): Promise<Response> => {
        const headers = init.headers as Record<string, string>;
        signature = headers.authorization ?? headers["x-ncp-apigw-signature-v2"] ?? "";
        const request = `${url} ${JSON.stringify(headers)} ${new TextDecoder().decode(init.body as Uint8Array)}`;
        const error = { code: "Echo", Code: "Echo", errorCode: "1", message: request, Message: request };
        return Response.json({ error, errors: [error], Response: { Error: error } }, { status: 400 });
      };
      const error = await call(clientWith(echo)).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "SendStatusError", status: 400 });
      expect(signature).not.toBe("");
      expectNothingSecret(shown(error), signature);
    },
  );

  it.each(Object.entries(calls))(
    "is not in an error of %s when the network fails with the request in hand",
    async (_provider, call) => {
      const broken = async (url: string, init: RequestInit): Promise<Response> => {
        const body = new TextDecoder().decode(init.body as Uint8Array);
        throw Object.assign(new Error(`cannot send ${body} ${JSON.stringify(init.headers)}`), { request: { url, init, body } });
      };
      const error = await call(clientWith(broken)).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "SendStatusError", kind: "network", mayHaveBeenSent: true });
      expectNothingSecret(shown(error));
    },
  );

  it.each(Object.entries(calls))(
    "is not in the refusal that the emulator gives to the wrong keys of %s",
    async (_provider, call) => {
      const error = await call(clientWith(createEmulator().fetch)).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "SendStatusError", kind: "authentication" });
      expectNothingSecret(shown(error));
    },
  );
});
