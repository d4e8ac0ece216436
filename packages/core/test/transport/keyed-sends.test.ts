import { describe, expect, it } from "vitest";
import { bindSigner, idempotencyKey } from "../../src/client/index.js";
import { requestParts, signAzureHmac, verifyAzureHmac } from "../../src/signing/index.js";
import { countingClock } from "../support/clock.js";
import { errorOf, forms } from "../support/errors.js";
import { systemError } from "../support/network.js";
import { behaviourWith, keyedSend } from "../support/service.js";
import { clientOf, json, read, recording, send } from "../support/transport.js";

const behaviour = behaviourWith(read, send, keyedSend);
const lost = (): never => {
  throw systemError("ECONNRESET");
};

describe("a send with a key", () => {
  it("that may have been taken is made again under the same key, with the same bytes and a signature of its own", async () => {
    const clock = countingClock();
    const azureKey = { accessKey: "bm90LWEtcmVhbC1rZXk=" };
    const instants: Date[] = [];
    const { fetch, sent } = recording((count) => {
      instants.push(clock.now());
      return count < 3 ? json({}, { status: 503, headers: { "retry-after": "61" } }) : json({ id: "1" });
    });
    const options = { fetch, clock, retry: {}, timeoutMs: 600_000, signer: bindSigner(signAzureHmac, azureKey) };
    const headers = { "Send-Key": idempotencyKey(undefined) };
    const call = clientOf(options, behaviour).ask({ operation: keyedSend, headers, body: '{"to":"jo@example.com"}' });
    expect(await clock.runUntil(call)).toEqual({ id: "1" });
    expect(new Set(sent.map((one) => one.headers["send-key"]))).toEqual(new Set([headers["Send-Key"]]));
    expect(new Set(sent.map(({ body }) => new TextDecoder().decode(body)))).toEqual(new Set(['{"to":"jo@example.com"}']));
    expect(new Set(sent.map((one) => one.headers.authorization)).size).toBe(3);
    for (const [index, { method, url, headers: signed, body }] of sent.entries()) {
      const parts = requestParts(method, url, signed, body);
      expect(await verifyAzureHmac(parts, azureKey, instants[index] as Date, { toleranceMs: 1 })).toEqual({ valid: true });
    }
  });

  it("is not made again where that is switched off, unless it was surely not taken", async () => {
    const clock = countingClock();
    const { fetch, sent } = recording((count) => (count === 1 ? json({}, { status: 429 }) : lost()));
    const options = { fetch, clock, retry: { keyedSends: false } };
    const call = clientOf(options, behaviour).ask({ operation: keyedSend, headers: { "send-key": "one" } });
    expect(await clock.runUntil(errorOf(call))).toMatchObject({ attempts: 2, mayHaveBeenSent: true, idempotencyKey: "one" });
    expect(sent).toHaveLength(2);
  });

  it("whose key was left out is a send like any other", async () => {
    const clock = countingClock();
    const { fetch, sent } = recording(lost);
    const call = clientOf({ fetch, clock, retry: {} }, behaviour).ask({ operation: keyedSend });
    const error = await clock.runUntil(errorOf(call));
    expect(error).toMatchObject({ attempts: 1, mayHaveBeenSent: true, idempotencyKey: undefined });
    expect(sent).toHaveLength(1);
  });
});

it("a header of that name is no key where the operation has none", async () => {
  const clock = countingClock();
  const { fetch, sent } = recording(lost);
  const call = clientOf({ fetch, clock, retry: {} }, behaviour).ask({ operation: send, headers: { "send-key": "one" } });
  expect((await clock.runUntil(errorOf(call))).idempotencyKey).toBeUndefined();
  expect(sent).toHaveLength(1);
});

describe("the key in an error", () => {
  const failing = async (given: string, secrets: readonly string[] = []) => {
    const { fetch } = recording(() => json({}, { status: 400 }));
    const signer = () => Promise.resolve({ headers: {}, secrets });
    return errorOf(clientOf({ fetch, signer }, behaviour).ask({ operation: keyedSend, headers: { "send-key": given } }));
  };

  it("is there, also in its JSON", async () => {
    const error = await failing("order-17");
    expect(error.idempotencyKey).toBe("order-17");
    expect(error.toJSON()).toMatchObject({ idempotencyKey: "order-17" });
  });

  it("is without addresses and secrets", async () => {
    for (const form of forms(await failing("order-jo@example.com-hush", ["hush"]))) {
      expect(form).not.toContain("jo@example.com");
      expect(form).not.toContain("hush");
    }
  });
});
