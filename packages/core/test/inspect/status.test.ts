import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addObservations,
  foldObservations,
  type MailStatus,
  observe,
  readSmtpReply,
  type Statement,
  toCloudEvent,
} from "../../src/status/index.js";
import { logged } from "../support/logged.js";
import { origin } from "../support/observations.js";
import { observations } from "../support/observation-arbitraries.js";

const jane = "Jane.Doe+news@contoso.example";
const kim = "kim@example.org";
const secrets = ["jane", "contoso", "kim@", "quarterly figures", "unsubscribe-token"];

const raw = (status: unknown): Statement["raw"] => ({ status, body: { to: jane, subject: "quarterly figures", status } });

const statements: readonly Statement[] = [
  {
    level: "recipient",
    certainty: "confirmed",
    recipient: jane,
    messageId: "m-1",
    internetMessageId: `<${jane}>`,
    delivery: "bounced",
    reason: readSmtpReply(`550 5.1.1 <${jane}>: no such user, nor ${encodeURIComponent(jane)}`),
    occurredAt: new Date(0),
    raw: raw({ SendStatus: 0, [jane]: [jane] }),
  },
  {
    level: "recipient",
    certainty: "confirmed",
    recipient: kim,
    messageId: "m-1",
    engagement: "clicked",
    link: `https://links.example/${encodeURIComponent(jane)}?t=unsubscribe-token`,
    occurredAt: new Date(1),
    raw: raw("clicked"),
  },
  {
    level: "operation",
    certainty: "reported",
    operation: "finished",
    counts: { total: 2, by: {}, engagement: {}, basis: "partition", complete: true, raw: raw("counts") },
    raw: raw("SUCCEEDED"),
  },
];

const observed = observe(origin, statements);
const status = foldObservations(observed);

function expectRedacted(value: unknown): void {
  for (const text of logged(value)) for (const secret of secrets) expect(text.toLowerCase()).not.toContain(secret);
}

describe("a status that is logged", () => {
  it("shows neither addresses nor what the provider answered", () => {
    expectRedacted(status);
    expectRedacted({ deep: [{ status }] });
  });

  it("shows nothing of them by its parts either", () => {
    for (const part of [status.recipients, status.history, ...status.recipients, ...observed]) expectRedacted(part);
    for (const { history, winner } of status.recipients) expectRedacted([history, winner]);
  });

  it("shows all else", () => {
    const text = inspect(status, { depth: null });
    for (const word of [
      "bounced",
      "no-such-mailbox",
      "5.1.1",
      "m-1",
      "op-1",
      "SUCCEEDED",
      "SendStatus: 0",
      "https://links.example/…",
    ])
      expect(text).toContain(word);
    expect(text).toContain(inspect(new Date(1)));
  });

  it("keeps its recipients apart by number, the same in each place", () => {
    const numbers = (text: string): string[] => [...new Set(text.match(/\[address \d+\]/g))].sort();
    expect(numbers(inspect(status, { depth: null }))).toEqual(["[address 1]", "[address 2]"]);
    const janes = foldObservations(
      observe(origin, [
        { ...statements[0], recipient: "Jane.Doe+news@CONTOSO.example" } as Statement,
        statements[0] as Statement,
      ]),
    );
    expect(numbers(inspect(janes, { depth: null }))).toEqual(["[address 1]"]);
  });

  it.each<[string, MailStatus]>([
    ["revived from JSON", addObservations(JSON.parse(JSON.stringify(status)) as MailStatus, [])],
    ["cloned", addObservations(structuredClone(status), [])],
    ["with copies of observations", foldObservations(observed.map((observation) => ({ ...observation })))],
    ["with further observations", addObservations(status, structuredClone(observed))],
    ["folded strictly", foldObservations(structuredClone(observed), { strict: true })],
  ])("is redacted where it was %s", (_how, again) => {
    expectRedacted(again);
    for (const part of [again.recipients, again.history, ...again.recipients.map(({ winner }) => winner)]) expectRedacted(part);
  });

  it("is redacted as a CloudEvent", async () => {
    for (const observation of structuredClone(observed))
      expectRedacted(await toCloudEvent(observation, { namespace: "com.acme" }));
  });

  it("is redacted whatever was observed", () => {
    fc.assert(
      fc.property(fc.array(observations, { minLength: 1, maxLength: 5 }), (seen) => {
        const text = inspect(foldObservations(seen), { depth: null, showHidden: true });
        expect(text).not.toMatch(/jo@|kim@|more:|example\.com\/\d/i);
      }),
      { numRuns: 50 },
    );
  });

  it("shows many recipients without looking at all of them", () => {
    const many = Array.from(
      { length: 1000 },
      (_, index) => ({ ...statements[0], recipient: `r${String(index)}@example.com` }) as Statement,
    );
    const text = inspect(foldObservations(observe(origin, many)));
    expect(text).toContain("[address 100]");
    expect(text).toContain("900 more items");
    expect(text).not.toContain("[address 101]");
  });
});

describe("what is logged in another way stays the caller's data", () => {
  const plain = { ...observed[0] };
  const whole = [status, ...status.recipients, ...observed];

  it("in JSON, in a copy, in a clone and in a comparison", () => {
    expect(JSON.stringify(status)).toContain(jane);
    expect(JSON.stringify(observed[0])).toBe(JSON.stringify(plain));
    expect(observed[0]).toStrictEqual(plain);
    expect(plain).toStrictEqual(observed[0]);
    for (const value of whole) {
      expect(structuredClone(value)).toStrictEqual(value);
      expect({ ...value }).toStrictEqual(value);
      expect(Object.assign({}, value)).toStrictEqual(value);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Object.getOwnPropertySymbols({ ...value })).toEqual([]);
      expect(Reflect.ownKeys(value).filter((key) => typeof key === "string")).toEqual(Object.keys(value));
    }
  });

  it("and its own observations are not touched", () => {
    const own = structuredClone(observed).map((observation) => Object.freeze(observation));
    const folded = foldObservations(own);
    expect(folded).toEqual(status);
    for (const observation of own) expect(Object.getOwnPropertySymbols(observation)).toEqual([]);
  });
});
