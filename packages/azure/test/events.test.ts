import { foldObservations } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { asCloudEvent, delivery, engagement, receiving, report } from "./event-support.js";
import { operationId } from "./support.js";

const parse = (...events: unknown[]) => receiving().parseEvents(delivery(events));
const details = (statusMessage: unknown) => ({ deliveryStatusDetails: { statusMessage } });

describe.each([
  ["Event Grid", (event: Record<string, unknown>) => event],
  ["CloudEvents 1.0", asCloudEvent],
])("a delivery report in the schema of %s", (_schema, inSchema) => {
  it.each([
    ["Delivered", {}, "delivered", "confirmed", undefined, "settled"],
    ["Expanded", {}, "expanded", "confirmed", undefined, "settled"],
    ["Quarantined", {}, "filtered", "confirmed", ["quarantined", "unknown"], "settled"],
    ["FilteredSpam", details("550 5.7.1 It was identified as spam."), "filtered", "confirmed", ["spam", "unknown"], "settled"],
    ["Suppressed", details(""), "suppressed", "reported", ["suppressed-after-bounce", "temporary"], "closed"],
    ["Bounced", {}, "bounced", "confirmed", ["unspecified", "permanent"], "closed"],
    ["Bounced", details("550 5.1.1 There is no such user."), "bounced", "confirmed", ["no-such-mailbox", "permanent"], "closed"],
    ["Bounced", details("452 4.2.2 The mailbox is full."), "bounced", "confirmed", ["mailbox-full", "temporary"], "settled"],
    ["Bounced", details("DestinationMailboxFull"), "bounced", "confirmed", ["unspecified", "permanent"], "closed"],
    ["Failed", {}, "failed", "reported", ["unspecified", "unknown"], "closed"],
    ["Failed", details(""), "failed", "reported", ["unspecified", "unknown"], "closed"],
    ["Failed", details("550 5.7.26 It is not authenticated."), "bounced", "reported", ["authentication", "permanent"], "closed"],
    ["Failed", details("421 4.7.0 Try again later."), "bounced", "reported", ["policy", "temporary"], "settled"],
  ])("%s with %j", async (status, data, state, certainty, reason, finality) => {
    const { observations } = await parse(inSchema(report(status, data)));
    const [told] = foldObservations(observations).recipients;
    expect(told).toMatchObject({ recipient: "alice@example.com", state, certainty, finality, ceiling: "delivered" });
    expect(told?.reason && [told.reason.code, told.reason.permanence]).toEqual(reason);
  });

  it.each(["delivered", "DELIVERED", "Delivered"])("means the same as `%s`", async (status) => {
    expect((await parse(inSchema(report(status)))).observations).toMatchObject([
      { delivery: "delivered", certainty: "confirmed" },
    ]);
  });

  it.each(["Greylisted", "toString", "__proto__", ""])("with the unknown word %j is kept and says nothing", async (status) => {
    const { observations, unparsed, response } = await parse(inSchema(report(status)));
    expect(observations).toMatchObject([{ delivery: "unknown", reason: { code: "unmapped" }, raw: { status } }]);
    expect([unparsed, response.status]).toEqual([[], 200]);
  });

  it.each([
    ["deliveryAttemptTimeStamp", "2026-03-01T00:01:00.000Z"],
    ["deliveryAttemptTimestamp", "2026-03-01T00:01:00.000Z"],
    ["anotherTime", "2026-03-01T00:02:00.453Z"],
  ])("is of the time in `%s`", async (name, time) => {
    const data = { deliveryAttemptTimestamp: undefined, [name]: "2026-03-01T00:01:00+00:00" };
    const { observations } = await parse(inSchema(report("Delivered", data)));
    expect(observations).toMatchObject([{ occurredAt: new Date(time) }]);
  });

  it("of another time than one that can be read has that of the event", async () => {
    const event = inSchema(report("Delivered", { deliveryAttemptTimestamp: "soon" }));
    const { eventTime, time = eventTime } = event as { readonly eventTime?: string; readonly time?: string };
    const { observations } = await parse({ ...event });
    expect(observations).toMatchObject([{ delivery: "delivered", occurredAt: new Date(time ?? "") }]);
  });

  it.each([
    ["a text", "550 5.1.1 There is no such user.", "no-such-mailbox"],
    ["null", null, "unspecified"],
    ["nothing", undefined, "unspecified"],
    ["a number", 550, "unspecified"],
  ])("whose details are %s is no bounce lost", async (_what, deliveryStatusDetails, code) => {
    const { observations, unparsed } = await parse(inSchema(report("Bounced", { deliveryStatusDetails })));
    expect(observations).toMatchObject([{ delivery: "bounced", reason: { code } }]);
    expect(unparsed).toEqual([]);
  });
});

describe("an engagement report", () => {
  it.each([
    ["view", "opened"],
    ["View", "opened"],
    ["click", "clicked"],
    ["CLICK", "clicked"],
  ])("%s is `%s`, told of the recipient that it names", async (type, kind) => {
    const { observations } = await parse(engagement(type, { recipient: "alice@example.com" }));
    expect(observations).toMatchObject([{ level: "recipient", recipient: "alice@example.com", engagement: kind }]);
    expect(observations[0]).not.toHaveProperty("delivery");
  });

  it("has the link that was followed, and none where the mail was only opened", async () => {
    const context = { engagementContext: "https://example.com/offer" };
    const { observations } = await parse(engagement("click", context), engagement("view", context));
    expect(observations.map(({ link }) => link)).toEqual(["https://example.com/offer", undefined]);
  });

  it.each(["userActionTimeStamp", "userActionTimestamp"])("is of the time in `%s`", async (name) => {
    const data = { userActionTimestamp: undefined, [name]: "2026-03-01T00:03:00+00:00" };
    const { observations } = await parse(engagement("view", data));
    expect(observations).toMatchObject([{ occurredAt: new Date("2026-03-01T00:03:00Z") }]);
  });

  it("of an unknown kind is kept and says nothing", async () => {
    const { observations } = await parse(engagement("hover", { recipient: "alice@example.com" }));
    expect(observations).toMatchObject([{ delivery: "unknown", reason: { code: "unmapped", providerCode: "hover" } }]);
  });

  it("never changes what is known of the delivery", async () => {
    const { observations } = await parse(
      report("Bounced"),
      engagement("view", { recipient: "alice@example.com" }),
      report("Delivered", { recipient: "bob@example.com" }),
      engagement("click", { recipient: "bob@example.com" }),
    );
    const { recipients, engagement: all } = foldObservations(observations);
    expect(recipients).toMatchObject([
      { recipient: "alice@example.com", state: "bounced", engagement: { opened: { count: 1, mayBeMachine: true } } },
      { recipient: "bob@example.com", state: "delivered", engagement: { clicked: { count: 1 } } },
    ]);
    expect(all).toMatchObject({ opened: { count: 1 }, clicked: { count: 1 } });
  });

  it("that names nobody is told of the mail, not of the one recipient who was heard of: it may have been another", async () => {
    const { observations } = await parse(report("Bounced"), engagement("view"));
    const { recipients, engagement: all } = foldObservations(observations);
    expect(recipients).toMatchObject([{ recipient: "alice@example.com", state: "bounced" }]);
    expect(recipients[0]?.engagement).toEqual({});
    expect(all).toMatchObject({ opened: { count: 1 } });
  });
});

describe("what cannot be read", () => {
  it.each<readonly [string, unknown, string]>([
    [
      "an event of another kind",
      { ...report("Delivered"), eventType: "Microsoft.Communication.SMSReceived" },
      "none about a mail",
    ],
    ["an event of no kind", { ...report("Delivered"), eventType: undefined }, "none about a mail"],
    ["an event without data", { ...report("Delivered"), data: undefined }, "no `data`"],
    ["data that is a text", { ...report("Delivered"), data: "{}" }, "no `data`"],
    ["an event of no mail", report("Delivered", { messageId: undefined }), "names no message"],
    ["no event", 7, "not a JSON object"],
    ["nothing", null, "not a JSON object"],
  ])("%s is kept and costs no other: 200", async (_what, event, why) => {
    const { observations, unparsed, response } = await parse(report("Delivered"), event, report("Bounced"));
    expect(observations.map(({ delivery: state }) => state)).toEqual(["delivered", "bounced"]);
    expect(unparsed).toEqual([{ why: expect.stringContaining(why) as string, raw: event ?? null }]);
    expect(response.status).toBe(200);
  });

  it("is answered with 200 even if it is all there is: Event Grid would repeat it, and in the end drop it", async () => {
    const { verified, observations, unparsed, response } = await parse({ eventType: "Contoso.SomethingNew", data: {} });
    expect({ verified, observations, status: response.status }).toEqual({ verified: true, observations: [], status: 200 });
    expect(unparsed).toHaveLength(1);
  });

  it("holds no address in the words that say why", async () => {
    const { unparsed } = await parse({ ...report("Delivered"), eventType: "alice@example.com" });
    expect(unparsed[0]?.why).not.toContain("@");
  });
});

it("the ids of a mail are the same in capitals, so that events and polls are told of one send", async () => {
  const messageId = operationId.toUpperCase();
  const { observations } = await parse(report("Delivered"), report("Delivered", { messageId }));
  expect(foldObservations(observations)).toMatchObject({ operationId, recipients: [{ messageId: operationId }] });
});
