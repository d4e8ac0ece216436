import type { ParsedEvents } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { type AzureEventOptions, createAzure } from "../src/index.js";
import { address, delivery, receiving, report, secret, topic } from "./event-support.js";
import { validation } from "./fixtures/event-grid-samples.js";
import { accessKey, endpoint } from "./support.js";

const events = [report("Delivered")];

/** What a request was taken for. */
const taken = ({ verified, observations, unparsed, response }: ParsedEvents): unknown => ({
  verified,
  read: observations.length,
  unparsed: unparsed.length,
  status: response.status,
});
const believed = { verified: true, read: 1, unparsed: 0, status: 200 };
const refused = { verified: false, read: 0, unparsed: 0, status: 401 };

describe("a secret in the address that Event Grid was given", () => {
  it.each([
    ["in its path", address],
    ["in its query", `https://example.com/events?code=${secret}`],
    ["in its query beside others", `https://example.com/events?a=1&code=${secret}&b=2`],
  ])("%s proves the origin", async (_where, url) => {
    expect(taken(await receiving().parseEvents(delivery(events, url)))).toEqual(believed);
  });

  it.each([
    ["no secret", "https://example.com/events"],
    ["a wrong one", "https://example.com/events/another-address-nobody-knows"],
    ["the beginning of it", address.slice(0, -1)],
    ["more than it", `${address}1`],
    ["its name, not its value", `https://example.com/events?${secret}=1`],
    ["it in a fragment, which no server is told", `https://example.com/events#${secret}`],
  ])("with %s proves nothing, and nothing is believed", async (_what, url) => {
    const { response, ...rest } = await receiving().parseEvents(delivery(events, url));
    expect(taken({ response, ...rest })).toEqual(refused);
    expect(await response.text()).toBe("");
  });

  it("may be one of two while it is replaced", async () => {
    const azure = receiving({ secret: ["the-next-address-nobody-guesses", async () => secret] });
    expect(taken(await azure.parseEvents(delivery(events)))).toEqual(believed);
  });

  it("is refused if it can be guessed, in words that do not hold it", () => {
    expect(() => receiving({ secret: "guess-me" })).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.not.stringContaining("guess-me") as string }) as Error,
    );
  });
});

describe("a client without the option `events`", () => {
  it("refuses to read events, and names the option", async () => {
    const azure = createAzure({ endpoint, accessKey });
    await expect(azure.parseEvents(delivery(events))).rejects.toMatchObject({
      kind: "configuration",
      provider: "azure",
      message: expect.stringContaining("`events`") as string,
    });
  });

  it.each([[{}], [{ topics: [topic] }], [{ secret, verify: () => true }], [{ secret: [] }], [{ verify: true }]])(
    "or with one that is no proof cannot be made: %j",
    (options) => {
      expect(() => receiving(options as unknown as AzureEventOptions)).toThrow(
        expect.objectContaining({ kind: "configuration" }) as Error,
      );
    },
  );
});

describe("a check of the caller's own", () => {
  it("decides, and may read the body", async () => {
    const verify = async (request: Request): Promise<boolean> => (await request.text()).includes("alice@example.com");
    const azure = receiving({ verify });
    expect(taken(await azure.parseEvents(delivery(events, "https://example.com/events")))).toEqual(believed);
    expect(taken(await azure.parseEvents(delivery([], "https://example.com/events")))).toEqual(refused);
  });

  it("that fails for a while asks Event Grid to come again: to a 401 it would not", async () => {
    const azure = receiving({ verify: () => Promise.reject(new TypeError("fetch failed")) });
    const parsed = await azure.parseEvents(delivery(events));
    expect(taken(parsed)).toEqual({ ...refused, status: 503 });
    expect(parsed.error).toMatchObject({ retryable: true, provider: "azure" });
  });
});

describe("the resources that events are expected from", () => {
  const azure = receiving({ secret, topics: [topic] });

  it.each([topic, topic.toUpperCase()])("%s is one, whatever its letters", async (given) => {
    expect(taken(await azure.parseEvents(delivery([{ ...report("Delivered"), topic: given }])))).toEqual(believed);
    const { topic: _topic, ...event } = report("Delivered");
    expect(taken(await azure.parseEvents(delivery({ ...event, source: given })))).toEqual(believed);
  });

  it.each([undefined, "", `${topic}2`, topic.slice(0, -1)])("%j is none: the event is kept and not believed", async (given) => {
    const parsed = await azure.parseEvents(delivery([{ ...report("Delivered"), topic: given }, ...events]));
    expect(taken(parsed)).toEqual({ ...believed, unparsed: 1 });
    expect(parsed.unparsed[0]?.why).toContain("events.topics");
  });
});

describe("the handshake of the Event Grid schema", () => {
  const { validationCode } = validation.data;

  it("is agreed to by repeating its code", async () => {
    const parsed = await receiving().parseEvents(delivery([validation], address, { "aeg-event-type": "SubscriptionValidation" }));
    expect(taken(parsed)).toEqual({ ...believed, read: 0 });
    expect(parsed.response.headers.get("content-type")).toContain("application/json");
    expect(await parsed.response.json()).toEqual({ validationResponse: validationCode });
  });

  it.each([
    ["of a stranger", undefined, "https://example.com/events", validation, 401],
    ["of another resource", [topic], address, validation, 401],
    ["without a code", undefined, address, { ...validation, data: {} }, 401],
    ["without data", undefined, address, { ...validation, data: undefined }, 401],
  ] as const)("%s is not", async (_which, topics, url, event, status) => {
    const { response, observations } = await receiving({ secret, topics }).parseEvents(delivery([event], url));
    expect([response.status, observations]).toEqual([status, []]);
    expect(await response.text()).not.toContain(validationCode);
  });

  it("never comes beside events, so that there it is agreed to by nobody", async () => {
    const parsed = await receiving().parseEvents(delivery([validation, ...events]));
    expect(taken(parsed)).toEqual({ ...believed, unparsed: 1 });
    expect(await parsed.response.text()).toBe("");
  });
});

describe("the handshake of CloudEvents", () => {
  const asking = (url: string, headers: Record<string, string> = { "webhook-request-origin": "eventgrid.azure.net" }): Request =>
    new Request(url, { method: "OPTIONS", headers });

  it("is agreed to by naming the origin", async () => {
    const { verified, observations, response } = await receiving().parseEvents(asking(address));
    expect({ verified, observations, status: response.status }).toEqual({ verified: false, observations: [], status: 200 });
    expect(Object.fromEntries(response.headers)).toEqual({
      allow: "POST",
      "webhook-allowed-origin": "eventgrid.azure.net",
      "webhook-allowed-rate": "*",
    });
  });

  it("is not with a stranger", async () => {
    const { response } = await receiving().parseEvents(asking("https://example.com/events"));
    expect([response.status, response.headers.get("webhook-allowed-origin")]).toEqual([401, null]);
  });

  it("is none without an origin, nor by another method", async () => {
    expect((await receiving().parseEvents(asking(address, {}))).response.status).toBe(405);
    const get = new Request(address, { headers: { "webhook-request-origin": "eventgrid.azure.net" } });
    expect((await receiving().parseEvents(get)).response.status).toBe(405);
  });
});
