import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { SendStatusError } from "../../src/errors.js";
import { type EventReception, type OriginCheck, originCheck, receiveEvents } from "../../src/events/index.js";
import type { Observation } from "../../src/status/observation.js";
import { errorOf, forms } from "../support/errors.js";

const secret = "s3cret-0123456789";
const proved = `https://h.example/events?key=${secret}`;
const unproved = "https://h.example/events?key=wrong-0123456789";

const said = (messageId: string): Observation<"acme"> =>
  ({ level: "message", delivery: "delivered", messageId, provider: "acme", channel: "webhook" }) as Observation<"acme">;

/** Reads `{ "id": "…" }`; an event of the type `other` says nothing. */
const reception: EventReception<"acme"> = {
  provider: "acme",
  prove: originCheck("createAcme", { secret }),
  read: ({ id, type }) => {
    if (type === "other") return [];
    if (typeof id !== "string") throw new Error("The event has no id.");
    return [said(id)];
  },
};
const post = (body?: BodyInit, url = proved): Request =>
  new Request(url, { method: "POST", duplex: "half", ...(body === undefined ? {} : { body }) } as RequestInit);
const received = (body?: BodyInit, facts: Partial<EventReception<"acme">> = {}, url = proved) =>
  receiveEvents(post(body, url), { ...reception, ...facts });
const answerOf = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  text: await response.text(),
});
const bare = (status: number) => ({ status, headers: {}, text: "" });

/** A body that breaks off. */
const broken = () =>
  new ReadableStream({
    pull(controller) {
      controller.error(new Error("reset by jane@mail.example"));
    },
  });

describe("a request that proves where it is from is accepted", () => {
  it.each<readonly [string, string, readonly string[], readonly unknown[]]>([
    ["a list of events", '[{"id":"1"},{"id":"2"}]', ["1", "2"], []],
    ["one event", '{"id":"1"}', ["1"], []],
    ["no events", "[]", [], []],
    ["an event that says nothing", '[{"type":"other"},{"id":"1"}]', ["1"], []],
    [
      "an event that cannot be read",
      '[{"id":"1"},{"id":2},{"id":"3"}]',
      ["1", "3"],
      [{ why: "The event has no id.", raw: { id: 2 } }],
    ],
    ["something that is no event", '[7,{"id":"1"}]', ["1"], [{ why: "The event is not a JSON object.", raw: 7 }]],
    ["a JSON text", '"hello"', [], [{ why: "The event is not a JSON object.", raw: "hello" }]],
    ["null", "null", [], [{ why: "The event is not a JSON object.", raw: null }]],
    ["no JSON", "event=bounce", [], [{ why: "The body is not JSON.", raw: "event=bounce" }]],
    ["an empty body", "", [], [{ why: "The body is empty.", raw: "" }]],
  ])("with %s", async (_what, body, ids, unparsed) => {
    const parsed = await received(body);
    expect(parsed).toMatchObject({ verified: true, observations: ids.map(said), unparsed });
    expect(await answerOf(parsed.response)).toEqual(bare(200));
  });

  it("without a body", async () => {
    const { response, unparsed } = await received();
    expect(unparsed).toEqual([{ why: "The body is empty.", raw: "" }]);
    expect(response.status).toBe(200);
  });

  it("whatever is in it, and nothing of it is lost", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.uint8Array()), async (body) => {
        const { verified, response, observations, unparsed } = await received(
          typeof body === "string" ? body : Uint8Array.from(body),
          { read: () => [said("1")] },
        );
        expect({ verified, status: response.status }).toEqual({ verified: true, status: 200 });
        let value: unknown = undefined;
        try {
          value = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
        } catch {
          // Not JSON: kept as one text.
        }
        expect(observations.length + unparsed.length).toBe(Array.isArray(value) ? value.length : 1);
      }),
    );
  });
});

describe("a request that does not prove where it is from is refused", () => {
  it("before its body is read", async () => {
    const request = post('[{"id":"1"}]', unproved);
    const read = vi.fn(reception.read);
    const parsed = await receiveEvents(request, { ...reception, read });
    expect(parsed).toMatchObject({ verified: false, observations: [], unparsed: [] });
    expect(await answerOf(parsed.response)).toEqual(bare(401));
    expect(parsed.error).toBeUndefined();
    expect(request.bodyUsed).toBe(false);
    expect(read).not.toHaveBeenCalled();
  });

  it("even if its body is too large or broken", async () => {
    expect((await received("x".repeat(100), { limitBytes: 10 }, unproved)).response.status).toBe(401);
    expect((await received(broken(), {}, unproved)).response.status).toBe(401);
  });

  it.each([{ valid: true }, 1, "true", undefined, null])(
    "and a check that gives %j is a mistake, not a proof",
    async (answer) => {
      const error = await errorOf(received("[]", { prove: (() => answer) as unknown as OriginCheck }));
      expect(error).toMatchObject({ kind: "configuration", provider: "acme" });
      expect(error.message).toContain("true or false");
    },
  );
});

describe("a proof that cannot be checked just now: 503, so that the provider comes back, and nothing is believed", () => {
  const network = Object.assign(new Error(`no ${secret} for jane@mail.example`), { code: "ECONNREFUSED" });

  it.each<readonly [string, OriginCheck, string]>([
    ["a check that throws", vi.fn<OriginCheck>().mockThrow(network), "ECONNREFUSED"],
    ["a check that rejects", () => Promise.reject(new TypeError("fetch failed", { cause: network })), "ECONNREFUSED"],
    ["a check with a mistake in it", () => Promise.reject(new TypeError(`${secret} is not a function`)), "TypeError"],
    ["a check that throws no error", vi.fn<OriginCheck>().mockThrow(secret), "no error"],
    ["an error with its secret for a name", () => Promise.reject(Object.assign(new Error(), { name: secret })), "no error"],
  ])("%s", async (_what, prove, hint) => {
    const parsed = await received('[{"id":"1"}]', { prove });
    expect(parsed).toMatchObject({ verified: false, observations: [], unparsed: [] });
    expect(await answerOf(parsed.response)).toEqual(bare(503));
    expect(parsed.error).toMatchObject({ kind: "network", retryable: true, provider: "acme" });
    expect(parsed.error?.message).toContain(hint);
    for (const form of forms(parsed.error as SendStatusError)) {
      expect(form).not.toContain(secret);
      expect(form).not.toContain("jane");
    }
  });

  it("an error of ours that passes stays what it is", async () => {
    const error = new SendStatusError("timeout", "no keys within 5000 ms", { retryable: true });
    const parsed = await received("[]", { prove: () => Promise.reject(error) });
    expect(parsed.error).toBe(error);
    expect(parsed).toMatchObject({ verified: false, response: { status: 503 } });
  });

  it("an error of ours that does not pass is thrown", async () => {
    const error = new SendStatusError("configuration", "no tenant");
    expect(await errorOf(received("[]", { prove: () => Promise.reject(error) }))).toBe(error);
  });
});

describe("the body", () => {
  it("is read up to the limit", async () => {
    expect(await received('[{"id":"1"}]', { limitBytes: 12 })).toMatchObject({ observations: [{ messageId: "1" }] });
    const parsed = await received('[{"id":"1"}] ', { limitBytes: 12 });
    expect(parsed).toMatchObject({ verified: true, observations: [], unparsed: [] });
    expect(await answerOf(parsed.response)).toEqual(bare(413));
  });

  it("is read once, also if the proof needs it", async () => {
    const prove: OriginCheck = async ({ body }) => (await body()).length === 12 && (await body()).length === 12;
    expect(await received('[{"id":"1"}]', { prove })).toMatchObject({ verified: true, observations: [{ messageId: "1" }] });
  });

  it("proves nothing if it is too large for the proof", async () => {
    const prove: OriginCheck = async ({ body }) => (await body()).length > 0;
    expect(await received("x".repeat(11), { prove, limitBytes: 10 })).toMatchObject({
      verified: false,
      response: { status: 413 },
    });
  });

  it("that breaks off is asked for again", async () => {
    const parsed = await received(broken());
    expect(parsed).toMatchObject({ verified: true, observations: [], response: { status: 503 } });
    expect(parsed.error).toMatchObject({ kind: "network", retryable: true });
    for (const form of forms(parsed.error as SendStatusError)) expect(form).not.toContain("jane");
  });

  it.each([
    ["read before", (request: Request) => request.text()],
    ["being read", (request: Request) => request.body?.getReader()],
    [
      "begun and left",
      async (request: Request) => {
        const reader = request.body?.getReader();
        await reader?.read();
        reader?.releaseLock();
      },
    ],
  ])("that was %s is the caller's mistake", async (_how, use) => {
    const request = post("[]");
    await use(request);
    const error = await errorOf(receiveEvents(request, reception));
    expect(error).toMatchObject({ kind: "usage", provider: "acme" });
    expect(error.message).toMatch(/read before.*Pass the request first/);
  });
});

it("without a proof nothing is received, and the error names the option", async () => {
  const error = await errorOf(received("[]", { prove: undefined }));
  expect(error).toMatchObject({ kind: "configuration", provider: "acme" });
  expect(error.message).toMatch(/acme\.parseEvents.*`events`/);
});

describe("other methods", () => {
  const options = (method: string) => new Request(proved, { method });

  it.each(["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is not read", async (method) => {
    const parsed = await receiveEvents(options(method), reception);
    expect(parsed).toMatchObject({ verified: false, observations: [], unparsed: [] });
    expect(await answerOf(parsed.response)).toEqual({ status: 405, headers: { allow: "POST" }, text: "" });
  });

  it("may be answered by the provider", async () => {
    const answerOther: EventReception<"acme">["answerOther"] = ({ request }) =>
      request.method === "OPTIONS" ? new Response(null, { status: 200, headers: { allow: "POST" } }) : undefined;
    const statusOf = async (method: string) =>
      (await receiveEvents(options(method), { ...reception, answerOther })).response.status;
    expect([await statusOf("OPTIONS"), await statusOf("GET")]).toEqual([200, 405]);
  });

  it("are not asked for where it is POST", async () => {
    const answerOther = vi.fn(() => new Response("no"));
    expect((await received("[]", { answerOther })).response.status).toBe(200);
    expect(answerOther).not.toHaveBeenCalled();
  });
});

describe("a handshake", () => {
  const handshake: EventReception<"acme">["handshake"] = ({ code }) =>
    typeof code === "string" ? Response.json({ answer: code }) : undefined;

  it("is answered instead of read", async () => {
    const parsed = await received('[{"code":"abc"}]', { handshake });
    expect(parsed).toMatchObject({ verified: true, observations: [], unparsed: [] });
    expect(await parsed.response.json()).toEqual({ answer: "abc" });
  });

  it("comes alone: beside others it is an event like them", async () => {
    const parsed = await received('[{"code":"abc"},{"id":"1"}]', { handshake });
    expect(parsed).toMatchObject({ observations: [{ messageId: "1" }], unparsed: [{ raw: { code: "abc" } }] });
    expect(await answerOf(parsed.response)).toEqual(bare(200));
  });

  it("is not answered to a stranger", async () => {
    const asked = vi.fn(handshake);
    expect((await received('[{"code":"abc"}]', { handshake: asked }, unproved)).response.status).toBe(401);
    expect(asked).not.toHaveBeenCalled();
  });

  it("leaves other events alone", async () => {
    expect(await received('[{"id":"1"}]', { handshake })).toMatchObject({ observations: [{ messageId: "1" }] });
  });

  it("that fails costs no answer", async () => {
    const failing = vi.fn(handshake).mockThrow(new Error("no code"));
    const parsed = await received('[{"code":"abc"}]', { handshake: failing });
    expect(parsed).toMatchObject({ verified: true, unparsed: [{ why: "no code", raw: { code: "abc" } }] });
    expect(parsed.response.status).toBe(200);
  });
});
