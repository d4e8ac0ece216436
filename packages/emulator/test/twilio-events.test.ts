import { verifyTwilioWebhook } from "@sendstatus/core/signing";
import { describe, expect, it } from "vitest";
import { bench, type Bench } from "./support/callers.js";
import { createReceiver, eventsOf, type Fields, type Received } from "./support/receiver.js";
import { faultsOfPushed } from "./support/spec-schema.js";
import { sendTwilio } from "./support/twilio.js";

const deliver = (at: Bench): Promise<Fields[]> => eventsOf((target) => at.emulator.deliverEvents("twilio", target));

const typesOf = (events: readonly Fields[]): string[] => events.map(({ type }) => String(type).split(".").slice(-2).join("."));

describe("Twilio's events", () => {
  it("are CloudEvents about the operation", async () => {
    const at = bench();
    const { operationId } = await sendTwilio(at, ["delivered@example.com", "opened@example.com"]);
    const common = {
      specversion: "1.0",
      source: "comms-api",
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      datacontenttype: "application/json",
      data: { operation_id: operationId },
    };
    const processing = {
      ...common,
      type: "com.twilio.comms-api.operation.processing",
      dataschema: "https://events-schemas.twilio.com/CommsApi.OperationProcessing/2",
      time: "2026-03-01T00:00:00.120Z",
    };
    expect(await deliver(at)).toEqual([processing]);
    at.clock.advance(1999);
    expect(await deliver(at)).toEqual([]);
    at.clock.advance(1);
    expect(await deliver(at)).toEqual([
      {
        ...common,
        type: "com.twilio.comms-api.operation.completed",
        dataschema: "https://events-schemas.twilio.com/CommsApi.OperationCompleted/2",
        time: "2026-03-01T00:00:02.120Z",
      },
    ]);
    at.clock.advance(86_400_000);
    expect(await deliver(at)).toEqual([]);
  });

  it("come later where an Email takes longer", async () => {
    const at = bench();
    await sendTwilio(at, ["delivered@example.com", "deferred@example.com"]);
    at.clock.advance(2999);
    expect(typesOf(await deliver(at))).toEqual(["operation.processing"]);
    at.clock.advance(1);
    expect(typesOf(await deliver(at))).toEqual(["operation.completed"]);
  });

  it("begin with the schedule, where there is one", async () => {
    const at = bench();
    await sendTwilio(at, ["delivered@example.com"], { schedule: { sendAt: ["2026-03-01T01:00:00Z"] } });
    expect(typesOf(await deliver(at))).toEqual(["operation.scheduled"]);
    at.clock.advance(3_600_000);
    expect(typesOf(await deliver(at))).toEqual(["operation.processing"]);
  });
});

describe("Twilio's requests", () => {
  const signatureOf = async (at: Bench, { url, headers, text }: Received, changed = ""): Promise<unknown> => {
    const body = new TextEncoder().encode(text + changed);
    return verifyTwilioWebhook({ url, signature: headers.get("x-twilio-signature"), body }, at.emulator.credentials.twilio);
  };

  it.each([1, 3])("fit the spec and are signed, with up to %i events", async (batchSize) => {
    const at = bench();
    for (const name of ["delivered", "bounced", "failed", "deferred"]) await sendTwilio(at, [`${name}@example.com`]);
    at.clock.advance(5000);
    const { requests, to } = createReceiver();
    const records = await at.emulator.deliverEvents("twilio", { to, batchSize, url: "https://app.example.com/hook?a=b c#top" });
    expect(records.map(({ events }) => events)).toEqual(batchSize === 1 ? Array(8).fill(1) : [3, 3, 2]);
    for (const request of requests) {
      expect(request.url).toMatch(/^https:\/\/app\.example\.com\/hook\?a=b%20c&bodySHA256=[0-9a-f]{64}$/);
      expect(request.headers.get("content-type")).toBe("application/json");
      expect(faultsOfPushed("twilio", "operationEvents", "application/json", JSON.parse(request.text))).toEqual([]);
      expect(await signatureOf(at, request)).toEqual({ valid: true });
      expect(await signatureOf(at, request, " ")).toEqual({ valid: false, fault: "body-changed" });
    }
  });

  it("which would show if they did not fit", () => {
    expect(faultsOfPushed("twilio", "operationEvents", "application/json", [{ id: 1 }])).not.toEqual([]);
  });
});
