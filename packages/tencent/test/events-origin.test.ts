import { describe, expect, it } from "vitest";
import { createTencent, type TencentOptions } from "../src/index.js";
import { callback, event, secret } from "./callback.js";
import { options } from "./support.js";

const older = "51d8f3a6e0b94c27";
const address = "https://hooks.example.com:8080";
const receive = (
  url: string,
  events: TencentOptions["events"] = { secret },
): ReturnType<ReturnType<typeof createTencent>["parseEvents"]> =>
  createTencent({ ...options, events }).parseEvents(callback(event(), url));

describe("where a callback of Tencent is from", () => {
  it.each([
    `${address}/events/${secret}`,
    `${address}/${secret}/events`,
    `${address}/events?key=${secret}`,
    `${address}/events?account=1&key=${secret}`,
  ])("is proved by the secret in its address: %s", async (url) => {
    const { verified, observations, response, error } = await receive(url);
    expect([verified, observations.length, response.status, error]).toEqual([true, 1, 200, undefined]);
  });

  it.each([
    `${address}/events`,
    `${address}/events?key=`,
    `${address}/events?key=${older}`,
    `${address}/events?key=${secret.slice(1)}`,
    `${address}/events?key=${secret}0`,
    `${address}/events?key=${secret.toUpperCase()}`,
    `${address}/events?${secret}=1`,
    `${address}/x${secret}`,
    `${address}/events#${secret}`,
    `https://${secret}.example.com/events`,
  ])("is not proved by %s, and nothing is read", async (url) => {
    const { verified, observations, unparsed, response } = await receive(url);
    expect([verified, observations, unparsed, response.status]).toEqual([false, [], [], 401]);
    expect(await response.text()).toBe("");
  });

  it("is not proved by a secret elsewhere than in the address", async () => {
    const request = new Request(`${address}/events`, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "x-key": secret },
      body: JSON.stringify(event({ key: secret })),
    });
    expect(await createTencent({ ...options, events: { secret } }).parseEvents(request)).toMatchObject({ verified: false });
  });

  it("is proved by the old secret and by the new one while they are changed, and by no third", async () => {
    const events = { secret: [secret, async () => older] };
    const answers = [secret, older, "0000000000000000"].map((key) => receive(`${address}/events?key=${key}`, events));
    expect((await Promise.all(answers)).map(({ response }) => response.status)).toEqual([200, 200, 401]);
  });

  it("can be proved by a check of one's own", async () => {
    const verify = (request: Request): boolean => request.headers.get("x-checked") === "yes";
    const checked = new Request(address, { method: "POST", headers: { "x-checked": "yes" }, body: JSON.stringify(event()) });
    const tencent = createTencent({ ...options, events: { verify } });
    expect((await tencent.parseEvents(checked)).observations).toHaveLength(1);
    expect((await tencent.parseEvents(callback(event()))).response.status).toBe(401);
  });

  it("does not matter to another method than POST", async () => {
    const { response, verified } = await createTencent({ ...options, events: { secret } }).parseEvents(
      new Request(`${address}/events?key=${secret}`),
    );
    expect([response.status, verified]).toEqual([405, false]);
  });

  it.each([{ secret: "tooshort" }, { secret: [] }, { secret: "" }, {}, { secret, verify: () => true }, "secret"])(
    "cannot be proved by %j, and the client says so when it is made",
    (events) => {
      expect(() => createTencent({ ...options, events: events as never })).toThrow(
        expect.objectContaining({ kind: "configuration", message: expect.stringContaining("events") as string }) as Error,
      );
    },
  );

  it("has to be proved: without the option nothing is read", async () => {
    const request = callback(event());
    await expect(createTencent(options).parseEvents(request)).rejects.toMatchObject({ kind: "configuration" });
  });

  it("cannot be told of a request that was read before", async () => {
    const request = callback(event());
    await request.text();
    await expect(createTencent({ ...options, events: { secret } }).parseEvents(request)).rejects.toMatchObject({ kind: "usage" });
  });
});
