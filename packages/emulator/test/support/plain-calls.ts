import { createManualClock, type ManualClock } from "@sendstatus/core/testing";
import { createEmulator, type Emulator, type EmulatorOptions, type EmulatorServer, type ProviderName } from "../../src/index.js";
import { ask, mails, officialEndpoints, type Sending, signers, start, tencentHeaders } from "./callers.js";

/** A call without its address and its proof. */
export interface PlainCall extends Omit<Sending, "url" | "sign"> {
  readonly path: string;
}

/** Makes a proven call and returns the answer as it comes. */
export type PlainCaller = (name: ProviderName, call: PlainCall) => Promise<Response>;

export interface PlainBench {
  readonly emulator: Emulator;
  readonly clock: ManualClock;
  readonly ask: PlainCaller;
}

/** An emulator under a clock that stands still, and calls to it in this process whose answers may be broken. */
export function plainBench(options: Omit<EmulatorOptions, "clock"> = {}): PlainBench {
  const clock = createManualClock(start);
  const emulator = createEmulator({ ...options, clock });
  return { emulator, clock, ask: plainCaller(emulator, clock, emulator.fetch, officialEndpoints) };
}

/** Proven calls over any `fetch` to these endpoints. */
export function plainCaller(
  emulator: Emulator,
  clock: ManualClock,
  fetch: Parameters<typeof ask>[0],
  endpoints: EmulatorServer["endpoints"],
): PlainCaller {
  const sign = signers(emulator, clock);
  return (name, { path, ...call }) => ask(fetch, { ...call, url: endpoints[name] + path, sign: sign[name] });
}

export const providers: readonly ProviderName[] = ["azure", "twilio", "tencent", "ncp"];

const version = "?api-version=2025-09-01";

/** A send of the mail of the tests. */
export const sendCall = (name: ProviderName, to: readonly string[] = ["delivered@example.com"]): PlainCall => ({
  method: "POST",
  path: { azure: `/emails:send${version}`, twilio: "/Emails", tencent: "/", ncp: "/mails" }[name],
  headers: name === "tencent" ? tencentHeaders("SendEmail") : {},
  body: mails[name](to),
});

/** The read of what became of a send, by the id in its answer. */
export function readCall(name: ProviderName, sent: unknown): PlainCall {
  const {
    id,
    operationId,
    requestId,
    Response: result,
  } = sent as Partial<Record<string, string>> & {
    Response?: { MessageId: string };
  };
  switch (name) {
    case "azure":
      return { method: "GET", path: `/emails/operations/${String(id)}${version}` };
    case "twilio":
      return { method: "GET", path: `/Emails/Operations/${String(operationId)}` };
    case "tencent": {
      const body = { RequestDate: "2026-03-01", Offset: 0, Limit: 10, MessageId: result?.MessageId };
      return { method: "POST", path: "/", headers: tencentHeaders("GetSendEmailStatus"), body };
    }
    case "ncp":
      return { method: "GET", path: `/mails/requests/${String(requestId)}/mails` };
  }
}

/** The operations of these calls in the spec. */
export const sendOperation = { azure: "send", twilio: "sendEmails", tencent: "sendEmail", ncp: "createMailRequest" } as const;
export const readOperation = {
  azure: "getSendResult",
  twilio: "fetchOperation",
  tencent: "getSendEmailStatus",
  ncp: "getMailList",
} as const;
