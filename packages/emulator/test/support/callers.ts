import {
  type RequestParts,
  requestParts,
  signAzureHmac,
  type SignatureHeaders,
  signBasic,
  signNcpV2,
  signTencentTc3,
} from "@sendstatus/core/signing";
import { createManualClock, type ManualClock } from "@sendstatus/core/testing";
import { createEmulator, type Emulator, type EmulatorOptions, type EmulatorServer, type ProviderName } from "../../src/index.js";

/** An answer, its body read as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined if there is none. */
  readonly body: unknown;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Sign = (parts: RequestParts) => SignatureHeaders | Promise<SignatureHeaders>;

/** One request, made by hand so that the tests depend on no client. */
export interface Sending {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly sign?: Sign;
  readonly signal?: AbortSignal;
}

export async function send(fetch: Fetch, sending: Sending): Promise<Reply> {
  const response = await ask(fetch, sending);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
}

/** The answer as it comes. A redirect is not followed. */
export async function ask(fetch: Fetch, { method, url, headers = {}, body, sign, signal }: Sending): Promise<Response> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const sent = text === undefined ? headers : { "content-type": "application/json", ...headers };
  const parts = requestParts(method, url, sent, new TextEncoder().encode(text));
  const signed = { ...sent, ...(await sign?.(parts)) };
  const more = { ...(text === undefined ? {} : { body: text }), ...(signal === undefined ? {} : { signal }) };
  return fetch(url, { method, headers: signed, redirect: "manual", ...more });
}

export const start = new Date("2026-03-01T00:00:00.120Z");

export const officialEndpoints: EmulatorServer["endpoints"] = {
  azure: "https://contoso.communication.azure.com",
  twilio: "https://comms.twilio.com/v1",
  tencent: "https://ses.tencentcloudapi.com",
  ncp: "https://mail.apigw.ntruss.com/api/v1",
};

/** Signs with the emulator's own credentials at the clock's instant. */
export function signers({ credentials }: Emulator, clock: ManualClock): Record<ProviderName, Sign> {
  const { azure, twilio, tencent, ncp } = credentials;
  return {
    azure: (parts) => signAzureHmac(parts, azure, clock.now()),
    twilio: (parts) => signBasic(parts, { user: twilio.apiKey, password: twilio.apiKeySecret }),
    tencent: (parts) => signTencentTc3(parts, { secretId: tencent.secretId, secretKey: tencent.secretKey }, clock.now()),
    ncp: (parts) => signNcpV2(parts, ncp, clock.now()),
  };
}

export type Caller = (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Reply>;

export interface Bench {
  readonly emulator: Emulator;
  readonly clock: ManualClock;
  readonly azure: Caller;
  readonly twilio: Caller;
  readonly ncp: Caller;
  /** Tencent's calls differ by action, not by path. */
  readonly tencent: (action: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Reply>;
}

/** An emulator under a clock that stands still, and signed requests to it, in this process. */
export function bench(options: Omit<EmulatorOptions, "clock"> = {}): Bench {
  const clock = createManualClock(start);
  const emulator = createEmulator({ ...options, clock });
  const sign = signers(emulator, clock);
  const caller =
    (name: ProviderName): Caller =>
    (method, path, body, headers = {}) =>
      send(emulator.fetch, { method, url: officialEndpoints[name] + path, headers, body, sign: sign[name] });
  return {
    emulator,
    clock,
    azure: caller("azure"),
    twilio: caller("twilio"),
    ncp: caller("ncp"),
    tencent: (action, body, headers = {}) => caller("tencent")("POST", "/", body, { ...tencentHeaders(action), ...headers }),
  };
}

export const tencentHeaders = (action: string): Record<string, string> => ({
  "content-type": "application/json",
  "X-TC-Action": action,
  "X-TC-Version": "2020-10-02",
  "X-TC-Region": "ap-singapore",
});

/** The mail of the tests, in each provider's own form. */
export const mails: Record<ProviderName, (to: readonly string[]) => object> = {
  azure: (to: readonly string[]) => ({
    senderAddress: "sender@example.org",
    content: { subject: "Hello", plainText: "Hello" },
    recipients: { to: to.map((address) => ({ address })) },
  }),
  twilio: (to: readonly string[]) => ({
    from: { address: "sender@example.org", name: "Sender" },
    to: to.map((address) => ({ address })),
    content: { subject: "Hello", html: "<p>Hello</p>" },
  }),
  tencent: (to: readonly string[]) => ({
    FromEmailAddress: "Sender <sender@example.org>",
    Subject: "Hello",
    Destination: to,
    Template: { TemplateID: 1, TemplateData: "{}" },
  }),
  ncp: (to: readonly string[]) => ({
    senderAddress: "sender@example.org",
    title: "Hello",
    body: "<p>Hello</p>",
    recipients: to.map((address) => ({ address, type: "R" })),
  }),
};
