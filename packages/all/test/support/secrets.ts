import { inspect } from "node:util";
import type { FetchLike } from "@sendstatus/core";
import { expect } from "vitest";
import { createSendStatus } from "../../src/index.js";
import type { Mail } from "./emulated.js";

/** What a client knows and nobody else is to learn. */
export const secrets = {
  accessKey: "bm90LWEtcmVhbC1henVyZS1rZXk=",
  authToken: "not-a-real-auth-token",
  secretId: "AKIDNOTAREALSECRETID",
  secretKey: "not-a-real-secret-key",
  session: "not-a-real-session-token",
  ncpKey: "NOTAREALACCESSKEY",
  ncpSecret: "not-a-real-ncp-secret",
  webhook: "an-address-nobody-guesses",
};
export const address = "alice.recipient@example.com";

export const clientWith = (fetch: FetchLike): Mail => {
  // It tries again as ever, but without a pause.
  const common = { fetch, random: () => 0, rateLimits: false } as const;
  return createSendStatus({
    azure: {
      endpoint: "https://contoso.communication.azure.com",
      accessKey: secrets.accessKey,
      events: { secret: secrets.webhook },
      ...common,
    },
    twilio: { accountSid: "AC00000000000000000000000000000001", authToken: secrets.authToken, ...common },
    tencent: {
      secretId: secrets.secretId,
      secretKey: secrets.secretKey,
      token: secrets.session,
      region: "ap-guangzhou",
      events: { secret: secrets.webhook },
      ...common,
    },
    ncp: { accessKey: secrets.ncpKey, secretKey: secrets.ncpSecret, ...common },
  });
};

/** A service that repeats the whole request in its refusal, and the signature that it saw. */
export function echoing(): { readonly fetch: FetchLike; readonly signature: () => string } {
  let signature = "";
  const fetch: FetchLike = async (url, init) => {
    const headers = init.headers as Record<string, string>;
    signature = headers.authorization ?? headers["x-ncp-apigw-signature-v2"] ?? "";
    const request = `${url} ${JSON.stringify(headers)} ${new TextDecoder().decode(init.body as Uint8Array)}`;
    const error = { code: "Echo", Code: "Echo", errorCode: "1", message: request, Message: request };
    return Response.json({ error, errors: [error], Response: { Error: error } }, { status: 400 });
  };
  return { fetch, signature: () => signature };
}

/** Everything that an error or a client shows of itself. */
export const shown = (value: unknown): string =>
  [
    inspect(value, { depth: 20, showHidden: true }),
    JSON.stringify(value),
    value instanceof Error ? (value.stack ?? "") : "",
  ].join("\n");

export function expectNothingSecret(text: string, signature = ""): void {
  const found = [...Object.values(secrets), address, signature].filter((secret) => secret !== "" && text.includes(secret));
  expect(found).toEqual([]);
}
