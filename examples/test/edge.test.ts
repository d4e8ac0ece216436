import { createEmulator, type EmulatorServer } from "@sendstatus/emulator";
import { createTencent } from "@sendstatus/tencent";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { KeyValueStore } from "../src/edge/kept-observations.js";
import worker, { type Environment } from "../src/edge/worker.js";
import { sendByTencent } from "./support/send.js";

const emulator = createEmulator({ stepMs: 0 });
const secret = "an-address-that-nobody-guesses";
const kept = new Map<string, string>();
const store: KeyValueStore = {
  get: async (key) => kept.get(key) ?? null,
  put: async (key, value) => void kept.set(key, value),
  // One key to a page, so that pages have to be followed.
  list: async ({ prefix, cursor = "0" }) => {
    const names = [...kept.keys()].filter((name) => name.startsWith(prefix));
    const next = Number(cursor) + 1;
    return {
      keys: names.slice(next - 1, next).map((name) => ({ name })),
      ...(next < names.length && { cursor: String(next) }),
    };
  },
};
let server: EmulatorServer;
let env: Environment;

beforeAll(async () => {
  server = await emulator.listen();
  const { secretId, secretKey } = emulator.credentials.tencent;
  env = {
    TENCENT_ENDPOINT: server.endpoints.tencent,
    TENCENT_SECRET_ID: secretId,
    TENCENT_SECRET_KEY: secretKey,
    TENCENT_REGION: "ap-guangzhou",
    WEBHOOK_SECRET: secret,
    EVENTS: store,
  };
});

afterAll(() => server.close());

describe("the worker at the edge", () => {
  it("tells what asking and callbacks add up to", async () => {
    const { tencent: credentials } = emulator.credentials;
    const tencent = createTencent({ ...credentials, region: "ap-guangzhou", endpoint: server.endpoints.tencent });
    const messageId = await sendByTencent(tencent, "complained@example.com");
    const deliver = {
      to: async (request: Request) => worker.fetch(request, env),
      url: `https://contoso.example/events/${secret}`,
    };
    const deliveries = await emulator.deliverEvents("tencent", { ...deliver, copies: 2 });
    expect(deliveries.every(({ status }) => status === 200)).toBe(true);
    expect(kept.size).toBe(deliveries.length / 2);
    expect([...kept.keys()].join()).not.toContain("@");

    const answer = await worker.fetch(new Request(`https://contoso.example/mails/${messageId}`), env);
    expect(await answer.json()).toEqual({ state: "delivered", outcome: "delivered", certainty: "confirmed" });
  });

  it("answers whoever asks about what is no id", async () => {
    const answer = await worker.fetch(new Request("https://contoso.example/mails/%"), env);
    expect(answer.status).toBeLessThan(500);
  });

  it("says what kind of fault there was, and whether to ask again", async () => {
    const malformed = await worker.fetch(new Request("https://contoso.example/mails/no%20id"), env);
    expect([malformed.status, await malformed.json()]).toEqual([400, { kind: "usage", retryable: false }]);
    emulator.inject("tencent", { fault: { kind: "redirect", status: 302, to: "https://example.com/" } });
    const failed = await worker.fetch(new Request("https://contoso.example/mails/some-id-date-20260301080000-x"), env);
    expect([failed.status, await failed.json()]).toEqual([502, { kind: "redirect", retryable: false }]);
  });

  it("keeps nothing of a stranger's, and knows no other place", async () => {
    const before = kept.size;
    const post = { method: "POST", body: "{}" };
    expect((await worker.fetch(new Request("https://contoso.example/events/a-guess", post), env)).status).toBe(401);
    expect((await worker.fetch(new Request("https://contoso.example/"), env)).status).toBe(404);
    expect(kept.size).toBe(before);
  });
});
