import { addObservations, type DeliveryState, type Observation } from "@sendstatus/core";
import { createManualClock } from "@sendstatus/core/testing";
import { createEmulator, outcomes } from "@sendstatus/emulator";
import { afterAll, describe, expect, it } from "vitest";
import { createTwilio } from "../src/index.js";

const clock = createManualClock(new Date("2026-03-01T00:00:00Z"));
const emulator = createEmulator({ clock, stepMs: 1000 });
const server = await emulator.listen();
afterAll(() => server.close());

const { accountSid, authToken, apiKey, apiKeySecret } = emulator.credentials.twilio;
/** One that speaks real HTTP, and one that stays in this process, for which the clock can wait. */
const twilio = createTwilio({ accountSid, authToken, clock, endpoint: server.endpoints.twilio });
const inProcess = createTwilio({ apiKey, apiKeySecret, clock, fetch: emulator.fetch, random: () => 0 });

const mailTo = (...addresses: string[]): Parameters<typeof twilio.api.sendEmails>[0] => ({
  body: {
    from: { address: "support@contoso.com", name: "Contoso" },
    to: addresses.map((address) => ({ address })),
    content: { subject: "Hello", html: "<p>Grüße</p>" },
  },
});

describe("Twilio against the emulator", () => {
  const ends: Readonly<Record<(typeof outcomes)[number], DeliveryState>> = {
    delivered: "delivered",
    bounced: "bounced",
    softbounce: "bounced",
    spam: "bounced",
    deferred: "delivered",
    suppressed: "failed",
    failed: "failed",
    opened: "delivered",
    clicked: "delivered",
    quarantined: "delivered",
    expanded: "delivered",
    complained: "delivered",
    unsubscribed: "delivered",
  };
  const recipients = outcomes.map((outcome) => `${outcome}@example.com`);

  it("tells what became of each recipient once the operation is finished", async () => {
    const { operationId } = await twilio.api.sendEmails(mailTo(...recipients));
    expect(await twilio.getStatus({ operationId })).toMatchObject({ operation: "running", state: "sending", recipients: [] });
    clock.advance(10_000);
    const status = await twilio.getStatus({ operationId });
    expect(Object.fromEntries(status.recipients.map(({ recipient, state }) => [recipient, state]))).toEqual(
      Object.fromEntries(outcomes.map((outcome) => [`${outcome}@example.com`, ends[outcome]])),
    );
    expect(status).toMatchObject({ operation: "finished", state: "mixed", outcome: "not-delivered", finality: "settled" });
    expect(status.counts).toMatchObject({ total: 13, by: { delivered: 8, bounced: 3, failed: 2 }, complete: true });
    expect(status.engagement).toMatchObject({ opened: { count: 2, certainty: "reported" } });
  });

  it("waits until each recipient has a verdict", async () => {
    const { operationId } = await inProcess.api.sendEmails(mailTo("deferred@example.com", "bounced@example.com"));
    const status = await clock.runUntil(inProcess.waitForStatus({ operationId }));
    expect(status).toMatchObject({ ended: "settled", state: "mixed", outcome: "not-delivered" });
  });

  it("reads a large send in pages, and no page twice", async () => {
    const many = Array.from({ length: 2500 }, (_item, index) => `delivered+${String(index)}@example.com`);
    const { operationId } = await twilio.api.sendEmails(mailTo(...many));
    clock.advance(10_000);
    const asked: string[] = [];
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      asked.push(new URL(url).pathname);
      return globalThis.fetch(url, init);
    };
    const counting = createTwilio({ accountSid, authToken, clock, endpoint: server.endpoints.twilio, fetch });
    const status = await counting.getStatus({ operationId });
    expect(status).toMatchObject({ state: "delivered", outcome: "delivered" });
    expect(new Set(status.recipients.map(({ recipient }) => recipient))).toEqual(new Set(many));
    expect(asked).toEqual([`/v1/Emails/Operations/${operationId}`, "/v1/Emails", "/v1/Emails", "/v1/Emails"]);
  });

  it("lists what was sent since a time, and nothing before", async () => {
    clock.advance(60_000);
    const from = clock.now();
    const { operationId } = await twilio.api.sendEmails(mailTo("delivered@example.com"));
    clock.advance(1000);
    const listed: string[] = [];
    for await (const status of twilio.listStatuses({ from })) listed.push(status.operationId);
    expect(listed).toEqual([operationId]);
  });

  it("takes the events that Event Streams signs, and leaves the recipients to be asked for", async () => {
    clock.advance(60_000);
    await emulator.deliverEvents("twilio", { to: async () => new Response() });
    const { operationId } = await twilio.api.sendEmails(mailTo("bounced@example.com"));
    clock.advance(5000);
    const observations: Observation<"twilio">[] = [];
    const to = async (request: Request): Promise<Response> => {
      const parsed = await twilio.parseEvents(request);
      observations.push(...parsed.observations);
      return parsed.response;
    };
    const batches = { to, batchSize: 3, copies: 2, shuffled: true };
    expect(await emulator.deliverEvents("twilio", batches)).toEqual([
      { events: 3, status: 200 },
      { events: 1, status: 200 },
    ]);
    expect(new Set(observations.map(({ operation }) => operation))).toEqual(new Set(["running", "finished"]));
    const polled = await twilio.getStatus({ operationId });
    expect(addObservations(polled, observations)).toMatchObject({ operation: "finished", state: "bounced", finality: "settled" });
  });

  it("takes no event from a stranger", async () => {
    await twilio.api.sendEmails(mailTo("delivered@example.com"));
    clock.advance(5000);
    const stranger = createTwilio({ accountSid, authToken: "ffeeddccbbaa99887766554433221100", clock });
    const to = async (request: Request): Promise<Response> => (await stranger.parseEvents(request)).response;
    const delivered = await emulator.deliverEvents("twilio", { to, batchSize: 100 });
    expect(delivered.map(({ status }) => status)).toEqual([401]);
  });

  it("proves itself with an API key, too", async () => {
    await expect(inProcess.api.sendEmails(mailTo("delivered@example.com"))).resolves.toHaveProperty("operationId");
  });

  it("deletes an Email that waits for its time, which then is never sent", async () => {
    const { operationId } = await twilio.api.sendEmails({
      body: { ...mailTo("delivered@example.com").body, schedule: { sendAt: ["2100-01-01T00:00:00Z"] } },
    });
    const { emails = [] } = await twilio.api.listEmails({ operationId });
    const emailId = emails[0]?.id ?? "";
    await expect(twilio.api.deleteEmail({ emailId })).resolves.toBeUndefined();
    expect(await twilio.api.fetchEmail({ emailId })).toMatchObject({
      status: "CANCELED",
      deletedAt: expect.any(String) as string,
    });
  });

  it("does not know an id that nobody was given", async () => {
    const operationId = "comms_operation_01h9krwprkeee8fzqspvwy6nq8";
    expect((await twilio.getStatus({ operationId })).reason?.code).toBe("not-found");
    await expect(twilio.api.fetchOperation({ operationId })).rejects.toMatchObject({ kind: "not-found", code: "20404" });
  });

  it("is told so with a wrong secret", async () => {
    const stranger = createTwilio({ accountSid, authToken: "wrong", clock, fetch: emulator.fetch });
    await expect(stranger.api.sendEmails(mailTo("delivered@example.com"))).rejects.toMatchObject({
      kind: "authentication",
      code: "20003",
      mayHaveBeenSent: false,
    });
  });
});
