import { createTwilio } from "@sendstatus/twilio";
import { describe, expect, it } from "vitest";
import twilio from "twilio";
import { emulated } from "../support/emulated.js";
import { freezeDate, passTime, underFrozenDate } from "../support/frozen-date.js";

freezeDate(new Date("2026-03-01T00:00:00Z"));
const { credentials, endpoints } = await emulated();
const { accountSid, authToken, apiKey, apiKeySecret } = credentials.twilio;
const endpoint = endpoints.twilio;

const ours = createTwilio({ ...underFrozenDate, accountSid, authToken, endpoint });

const mailTo = (...addresses: string[]) => ({
  from: { address: "support@example.com", name: "Support Team" },
  to: addresses.map((address) => ({ address })),
  content: { subject: "Grüße – こんにちは 😀", html: "<p>Hi there</p>" },
});

/** The official package has no Email API; its client can still ask any address. */
const request = async (official: twilio.Twilio, method: "get" | "post", path: string, data: object = {}) => {
  const headers = { "Content-Type": "application/json" };
  const { statusCode, body } = (await official.request({ method, uri: endpoint + path, headers, data })) as {
    statusCode: number;
    body: Record<string, unknown>;
  };
  return { statusCode, body };
};

describe.each([
  ["an Auth Token", twilio(accountSid, authToken)],
  ["an API key", twilio(apiKey, apiKeySecret, { accountSid })],
])("the official client with %s", (_what, official) => {
  it("sends and reads, and our client reads the same", async () => {
    const sent = await request(official, "post", "/Emails", mailTo("delivered@example.com", "bounced@example.com"));
    expect(sent.statusCode).toBe(202);
    const operationId = String(sent.body.operationId);
    passTime(5000);

    const operation = await request(official, "get", `/Emails/Operations/${operationId}`);
    expect(operation).toEqual({ statusCode: 200, body: await ours.api.fetchOperation({ operationId }) });
    expect(operation.body).toMatchObject({ status: "COMPLETED" });
    const list = await request(official, "get", `/Emails?operationId=${operationId}`);
    const emails = [];
    for await (const email of ours.api.listEmails({ operationId })) emails.push(email);
    expect(list.body.emails).toEqual(emails);
    expect(emails).toHaveLength(2);
    expect(await ours.getStatus({ operationId })).toMatchObject({ state: "mixed", outcome: "not-delivered" });
  });
});

it("a wrong token is refused to both alike", async () => {
  const wrong = { accountSid, authToken: "not-the-emulators-token" };
  const path = "/Emails/Operations/comms_operation_01h2xcejqtf2nbrexx3vqjhp41";
  const { statusCode, body } = await request(twilio(wrong.accountSid, wrong.authToken), "get", path);
  expect({ statusCode, body }).toMatchObject({ statusCode: 401, body: { errors: [{ code: 20003 }] } });
  const reading = createTwilio({ ...underFrozenDate, ...wrong, endpoint }).api.listEmails({});
  await expect(reading).rejects.toMatchObject({ kind: "authentication", status: 401, code: "20003" });
});
