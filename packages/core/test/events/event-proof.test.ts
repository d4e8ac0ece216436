import { describe, expect, it, vi } from "vitest";
import { type EventProof, originCheck } from "../../src/events/index.js";
import { incomingRequest } from "../../src/events/incoming-request.js";
import { errorOf, forms, thrownBy } from "../support/errors.js";

const secret = "s3cret-0123456789";
const other = "another-0123456789";
const arrived = (path: string, body = "[]") =>
  incomingRequest(new Request(`https://h.example${path}`, { method: "POST", body, headers: { "x-kind": "event" } }));
const asked = async (proof: EventProof, path = `/events?key=${secret}`): Promise<boolean> =>
  originCheck("createAcme", proof)(arrived(path));

describe("a secret in the address", () => {
  it.each<readonly [string, EventProof]>([
    ["the one", { secret }],
    ["the old one while it is replaced", { secret: [other, secret] }],
    ["the new one while it is replaced", { secret: [secret, other] }],
    ["one that a function gives", { secret: () => secret }],
    ["one of several that functions promise", { secret: [other, () => Promise.resolve(secret)] }],
  ])("%s is believed", async (_which, proof) => {
    expect(await asked(proof)).toBe(true);
    expect(await asked(proof, `/events/${secret}`)).toBe(true);
    expect(await asked(proof, "/events")).toBe(false);
    expect(await asked(proof, "/events?key=wrong-0123456789")).toBe(false);
  });

  it("is asked of its function at each request, so that a rotated one needs no restart", async () => {
    const secrets = [secret, other];
    const check = originCheck("createAcme", { secret: () => secrets.shift() ?? "none-left-0123456789" });
    const path = `/events/${secret}`;
    expect([await check(arrived(path)), await check(arrived(path))]).toEqual([true, false]);
  });

  it("leaves the body alone", async () => {
    const incoming = arrived("/events");
    await originCheck("createAcme", { secret })(incoming);
    expect(incoming.request.bodyUsed).toBe(false);
  });

  it("is long enough with 16 characters", async () => {
    expect(await asked({ secret: "0123456789abcdef" }, "/0123456789abcdef")).toBe(true);
  });

  it.each<readonly [string, EventProof["secret"]]>([
    ["a short one", "0123456789abcde"],
    ["a short one among others", [secret, "0123456789abcde"]],
  ])("is refused at once if it is %s", async (_what, given) => {
    const error = await thrownBy(() => originCheck("createAcme", { secret: given ?? "" }));
    expect(error.kind).toBe("configuration");
    expect(error.message).toMatch(/createAcme.*`events\.secret`.*16 characters.*guessed/);
    for (const form of forms(error)) expect(form).not.toContain("0123456789abcde");
  });

  it("is refused when its function gives a short one", async () => {
    const error = await errorOf(asked({ secret: () => "0123456789abcde" }, "/0123456789abcde"));
    expect(error).toMatchObject({ kind: "configuration", retryable: false });
    for (const form of forms(error)) expect(form).not.toContain("0123456789abcde");
  });

  it("that its function cannot give just now is an error that passes", async () => {
    const error = await errorOf(asked({ secret: () => Promise.reject(new Error(`the vault of ${secret} is closed`)) }));
    expect(error).toMatchObject({ kind: "authentication", retryable: true });
    expect(error.message).toContain("`events.secret`");
    for (const form of forms(error)) expect(form).not.toContain(secret);
  });
});

describe("a check of one's own", () => {
  it.each([true, false, Promise.resolve(true), Promise.resolve(false)])("decides: %o", async (answer) => {
    expect(await asked({ verify: () => answer })).toBe(await answer);
  });

  it("sees method, address, headers and body, and leaves the body for the events", async () => {
    const incoming = arrived("/events?a=1", '[{"id":1}]');
    const verify = vi.fn(async (request: Request) => (await request.text()) === '[{"id":1}]');
    expect(await originCheck("createAcme", { verify })(incoming)).toBe(true);
    const request = verify.mock.calls[0]?.[0];
    expect(request).toMatchObject({ method: "POST", url: "https://h.example/events?a=1" });
    expect(request?.headers.get("x-kind")).toBe("event");
    expect(new TextDecoder().decode(await incoming.body())).toBe('[{"id":1}]');
  });
});

it.each<readonly [string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", secret],
  ["an empty object", {}],
  ["no secrets", { secret: [] }],
  ["two proofs", { secret, verify: () => true }],
  ["a check that is no function", { verify: true }],
  ["an empty secret", { secret: "" }],
  ["an empty secret among others", { secret: [secret, ""] }],
  ["a number", { secret: 1234567890123456 }],
])("%s is no proof", async (_what, proof) => {
  const error = await thrownBy(() => originCheck("createAcme", proof as EventProof));
  expect(error.kind).toBe("configuration");
  expect(error.message).toMatch(/createAcme: .*`events/);
  for (const form of forms(error)) expect(form).not.toContain(secret);
});
