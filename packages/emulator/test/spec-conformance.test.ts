import { describe, expect, it } from "vitest";
import { outcomes } from "../src/index.js";
import { specOf } from "../src/service/spec.js";
import { bench, mails, officialEndpoints, type Reply, send, tencentHeaders } from "./support/callers.js";
import { exchanges, type Replies } from "./support/exchanges.js";
import { faultsOf, requestExamples } from "./support/spec-schema.js";

/** Tencent's have HTTP status 200. */
const isRefusal = ({ status, body }: Reply): boolean => status >= 400 || JSON.stringify({ body }).includes('"Error":{');

const everyone = [...outcomes, "someone"].map((name) => `${name}@example.com`);

describe.each(exchanges)("every answer of $provider fits the spec", ({ provider, sending, places, ...exchange }) => {
  const expectToFit = (operationId: string, { status, body }: Reply): void => {
    expect([operationId, faultsOf(provider, operationId, status, body)]).toEqual([operationId, []]);
  };
  const expectAllToFit = (replies: Replies): void => {
    for (const [operationId, reply] of Object.entries(replies)) expectToFit(operationId, reply);
  };

  it("along all stories", async () => {
    const at = bench();
    for (const to of [everyone, ...everyone.map((address) => [address])]) {
      const sent = await exchange.send(at, mails[provider](to));
      expect(sent.status).toBeLessThan(300);
      expectToFit(sending, sent);
      for (let step = 0; step < 6; step++) {
        const replies = await exchange.read(at, sent);
        for (const { status } of Object.values(replies)) expect(status).toBe(200);
        expectAllToFit(replies);
        at.clock.advance(1000);
      }
    }
  });

  it("in all that is neither sent nor read, done and refused", async () => {
    for (const { operationId, reply, refused } of (await exchange.others?.(bench())) ?? []) {
      expect([operationId, isRefusal(reply), reply.body]).toEqual([operationId, refused, reply.body]);
      expectToFit(operationId, reply);
    }
  });

  it("and none of its operations is left out", async () => {
    const at = bench();
    const read = await exchange.read(at, await exchange.send(at, mails[provider](everyone)));
    const others = ((await exchange.others?.(bench())) ?? []).filter(({ refused }) => !refused);
    const done = new Set([sending, ...Object.keys(read), ...others.map(({ operationId }) => operationId)]);
    const operations = specOf(provider).operations.map(({ id }) => id);
    expect([...done].sort()).toEqual(operations.sort());
    expect(Object.keys(places).sort()).toEqual(operations);
  });

  it("in each refusal", async () => {
    const at = bench();
    for (const [operationId, { method = "GET", path, action = "" }] of Object.entries(places)) {
      const url = officialEndpoints[provider] + path;
      expectToFit(operationId, await send(at.emulator.fetch, { method, url, headers: tencentHeaders(action) }));
    }
    expectAllToFit(await exchange.readNothing(at));
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
