import { describe, expect, it } from "vitest";
import type { ProviderName } from "../src/index.js";
import { bench, type Bench, mails, officialEndpoints, type Reply, send, tencentHeaders } from "./support/callers.js";
import { faultsOf, requestExamples } from "./support/spec-schema.js";

const everyone = ["delivered", "bounced", "suppressed", "deferred", "failed", "someone"].map((name) => `${name}@example.com`);

interface Exchange {
  readonly provider: ProviderName;
  readonly sending: string;
  readonly reading: string;
  send(at: Bench, body: unknown): Promise<Reply>;
  read(at: Bench, sent: Reply): Promise<Reply>;
  /** A read of what there is not. */
  readNothing(at: Bench): Promise<Reply>;
  readonly paths: { readonly send: string; readonly read: string };
}

const tencentQuery = { RequestDate: "2026-03-01", Offset: 0, Limit: 100 };

const exchanges: readonly Exchange[] = [
  {
    provider: "azure",
    sending: "send",
    reading: "getSendResult",
    send: (at, body) => at.azure("POST", "/emails:send?api-version=2023-03-31", body),
    read: (at, { body }) => at.azure("GET", `/emails/operations/${(body as { id: string }).id}?api-version=2023-03-31`),
    readNothing: (at) => at.azure("GET", "/emails/operations/1?api-version=2025-09-01"),
    paths: { send: "/emails:send", read: "/emails/operations/1" },
  },
  {
    provider: "twilio",
    sending: "sendEmails",
    reading: "fetchOperation",
    send: (at, body) => at.twilio("POST", "/Emails", body),
    read: (at, { body }) => at.twilio("GET", `/Emails/Operations/${(body as { operationId: string }).operationId}`),
    readNothing: (at) => at.twilio("GET", "/Emails/Operations/comms_operation_01h2xcejqtf2nbrexx3vqjhp41"),
    paths: { send: "/Emails", read: "/Emails/Operations/1" },
  },
  {
    provider: "tencent",
    sending: "sendEmail",
    reading: "getSendEmailStatus",
    send: (at, body) => at.tencent("SendEmail", body),
    read: (at) => at.tencent("GetSendEmailStatus", tencentQuery),
    readNothing: (at) => at.tencent("GetSendEmailStatus", tencentQuery),
    paths: { send: "/", read: "/" },
  },
  {
    provider: "ncp",
    sending: "createMailRequest",
    reading: "getMailList",
    send: (at, body) => at.ncp("POST", "/mails", body),
    read: (at, { body }) => at.ncp("GET", `/mails/requests/${(body as { requestId: string }).requestId}/mails?size=100`),
    readNothing: (at) => at.ncp("GET", "/mails/requests/1/mails"),
    paths: { send: "/mails", read: "/mails/requests/1/mails" },
  },
];

describe.each(exchanges)("every answer of $provider fits the spec", ({ provider, sending, reading, paths, ...exchange }) => {
  const expectToFit = (operationId: string, { status, body }: Reply): void => {
    expect(faultsOf(provider, operationId, status, body)).toEqual([]);
  };

  it("along all stories", async () => {
    const at = bench();
    for (const to of [everyone, ...everyone.map((address) => [address])]) {
      const sent = await exchange.send(at, mails[provider](to));
      expect(sent.status).toBeLessThan(300);
      expectToFit(sending, sent);
      for (let step = 0; step < 5; step++) {
        expectToFit(reading, await exchange.read(at, sent));
        at.clock.advance(1000);
      }
    }
  });

  it("in each refusal", async () => {
    const at = bench();
    const unsigned = (method: string, path: string, action: string): Promise<Reply> =>
      send(at.emulator.fetch, { method, url: officialEndpoints[provider] + path, headers: tencentHeaders(action) });
    expectToFit(sending, await unsigned("POST", paths.send, "SendEmail"));
    expectToFit(reading, await unsigned(provider === "tencent" ? "POST" : "GET", paths.read, "GetSendEmailStatus"));
    expectToFit(reading, await exchange.readNothing(at));
    for (const body of [undefined, {}, [], mails[provider](["nobody"]), mails[provider]([])]) {
      const refused = await exchange.send(at, body);
      expect(refused.status === 200 || refused.status === 400).toBe(true);
      expectToFit(sending, refused);
    }
  });

  it("and the spec's own requests are accepted", async () => {
    const examples = requestExamples(provider, sending);
    expect(examples).not.toEqual([]);
    for (const [name, body] of examples) {
      const reply = await exchange.send(bench(), body);
      expect([name, reply.status < 300, JSON.stringify(reply.body).includes('"Error"')]).toEqual([name, true, false]);
      expectToFit(sending, reply);
    }
  });

  it("which would show if it did not", () => {
    const success = { azure: 202, twilio: 202, tencent: 200, ncp: 201 }[provider];
    expect(faultsOf(provider, sending, success, { unexpected: true })).not.toEqual([]);
  });
});
