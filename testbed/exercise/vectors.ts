import {
  requestParts,
  signAzureHmac,
  signBasic,
  signNcpV2,
  signTencentTc3,
  signTwilioWebhook,
  verifyTwilioWebhook,
} from "@sendstatus/core/signing";
import type { Vectors } from "./assignment.js";
import { expectSame, type Report, take } from "./steps.js";

/** Signs the requests of the vectors, and compares. */
export function signVectors({ azure, basic, ncp, tencent, twilioWebhook }: Vectors): Promise<Report> {
  const check = (id: string, made: () => Promise<unknown>, expected: unknown) =>
    take("vectors", id, async () => {
      expectSame("the signature", await made(), expected);
    });
  return Promise.all([
    ...azure.map((vector) => check(`azure ${vector.id}`, () => azureSignature(vector), vector.authorization)),
    ...basic.map((vector) => check(`basic ${vector.id}`, () => basicSignature(vector), vector.authorization)),
    ...ncp.map((vector) => check(`ncp ${vector.id}`, () => ncpSignature(vector), vector.signature)),
    ...tencent.map((vector) => check(`tencent ${vector.id}`, () => tencentSignature(vector), vector.authorization)),
    ...twilioWebhook.map((vector) => check(`twilio ${vector.id}`, () => webhookSignature(vector), vector.signature)),
    ...twilioWebhook.map((vector) => check(`twilio ${vector.id}, verified`, () => isTwilios(vector), vector.check.valid)),
  ]);
}

type Vector<Scheme extends keyof Vectors> = Vectors[Scheme][number];

const utf8 = (text: string) => new TextEncoder().encode(text);

async function azureSignature({ method, url, body, keyBase64, clock }: Vector<"azure">) {
  const parts = requestParts(method, url, {}, utf8(body));
  return (await signAzureHmac(parts, { accessKey: keyBase64 }, new Date(clock))).authorization;
}

async function basicSignature({ username, password }: Vector<"basic">) {
  return (await signBasic(requestParts("GET", "https://comms.twilio.com/v1/Emails"), { user: username, password })).authorization;
}

async function ncpSignature({ method, url, timestamp, ...credentials }: Vector<"ncp">) {
  // The text as it is, also where a URL would be encoded.
  const parts = { method, host: "mail.apigw.ntruss.com", target: url, headers: {}, body: new Uint8Array() };
  return (await signNcpV2(parts, credentials, new Date(Number(timestamp))))["x-ncp-apigw-signature-v2"];
}

async function tencentSignature({ input, wireHeaders, intermediates }: Vector<"tencent">) {
  const { method, signedHost, path, query, bodyUtf8, secretId, secretKey, token, timestamp, service } = input;
  const headers = Object.entries(wireHeaders).map(([name, value]) => [name.toLowerCase(), value ?? ""]);
  const parts = {
    method,
    host: signedHost,
    target: query === "" ? path : `${path}?${query}`,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: utf8(bodyUtf8),
  };
  const credentials = { secretId, secretKey, token: token ?? undefined };
  const signed = await signTencentTc3(parts, credentials, new Date(timestamp * 1000), {
    service,
    signedHeaders: intermediates.signedHeaders.split(";"),
    unsignedPayload: input.unsignedPayload ?? false,
  });
  return signed.authorization;
}

async function webhookSignature({ authToken, signedUrl, params = {} }: Vector<"twilioWebhook">) {
  return (await signTwilioWebhook({ url: signedUrl, params }, { authToken })).headers["x-twilio-signature"];
}

async function isTwilios({ authToken, check: { url, header, params, body } }: Vector<"twilioWebhook">) {
  const content = { ...(params && { params }), ...(body !== undefined && { body: utf8(body) }) };
  return (await verifyTwilioWebhook({ url, signature: header, ...content }, { authToken })).valid;
}
