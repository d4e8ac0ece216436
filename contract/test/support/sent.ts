import type { Recorded } from "./recorder.js";
import type { WireRequest } from "./expected-request.js";

/** What every request of an HTTP client carries, whatever it is about. */
const ofConnection = [
  "host",
  "connection",
  "content-length",
  "accept-language",
  "sec-fetch-mode",
  "user-agent",
  "accept-encoding",
];

/** What proves a request; the emulator has verified it. */
const ofSignature = [
  "authorization",
  "x-ms-date",
  "x-ms-content-sha256",
  "x-tc-timestamp",
  "x-ncp-apigw-timestamp",
  "x-ncp-iam-access-key",
  "x-ncp-apigw-signature-v2",
];

/** A request from the wire in the form of an expected one. */
export async function sentRequest({ method, target, headers, body }: Recorded): Promise<WireRequest> {
  const own = Object.entries(headers).filter(([name]) => !ofConnection.includes(name) && !ofSignature.includes(name));
  // The boundary of a form is another each time.
  const plain = own.map(([name, value]) => [name, name === "content-type" ? value.replace(/; ?boundary=.*$/, "") : value]);
  return { method, target, headers: Object.fromEntries(plain) as Record<string, string>, body: await read(body, headers) };
}

async function read(body: Buffer, { "content-type": contentType = "" }: Readonly<Record<string, string>>): Promise<unknown> {
  if (body.length === 0) return undefined;
  if (!contentType.startsWith("multipart/form-data")) return JSON.parse(body.toString());
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
  const texts: Record<string, string[]> = {};
  for (const [name, value] of form) {
    texts[name] = [...(texts[name] ?? []), typeof value === "string" ? value : await value.text()];
  }
  return texts;
}
