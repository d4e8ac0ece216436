import { createTwilio } from "@sendstatus/twilio";
import { expect, it } from "vitest";
import twilio from "twilio";
import { emulated } from "../support/emulated.js";
import { freezeDate, underFrozenDate } from "../support/frozen-date.js";

freezeDate(new Date("2026-03-01T00:00:00Z"));
const { credentials, endpoints } = await emulated();
const { accountSid, authToken } = credentials.twilio;
const endpoint = endpoints.twilio;
const ours = createTwilio({ ...underFrozenDate, accountSid, authToken, endpoint });

/** Leads the first request to the emulator. The package reads what comes back as it reads every list and every error. */
class Redirected extends twilio.RequestClient {
  requests = 0;
  constructor(private readonly path: string) {
    super();
  }
  override request<Data>(
    options: Parameters<typeof twilio.RequestClient.prototype.request<Data>>[0],
  ): ReturnType<typeof twilio.RequestClient.prototype.request<Data>> {
    const first = this.requests++ === 0;
    return super.request(first ? { ...options, uri: endpoint + this.path } : options);
  }
}

it("the official reader of lists ends after the first page and says nothing; ours reads them all", async () => {
  const to = Array.from({ length: 5 }, (_, index) => ({ address: `delivered+${String(index)}@example.com` }));
  const from = { address: "support@example.com", name: "Support Team" };
  const { operationId } = await ours.api.sendEmails({ body: { from, to, content: { subject: "Hello", html: "<p>Hi</p>" } } });

  const httpClient = new Redirected(`/Emails?operationId=${operationId}&pageSize=2`);
  expect(await twilio(accountSid, authToken, { httpClient }).messages.list()).toHaveLength(2);
  expect(httpClient.requests).toBe(1);
  const emails = [];
  for await (const email of ours.api.listEmails({ operationId, pageSize: 2 })) emails.push(email);
  expect(emails).toHaveLength(5);
});

it("the official exception has the status alone of an error of this host; ours has its code", async () => {
  const operationId = "comms_operation_01h2xcejqtf2nbrexx3vqjhp41";
  const httpClient = new Redirected(`/Emails/Operations/${operationId}`);
  const failure: unknown = await twilio(accountSid, authToken, { httpClient })
    .messages.list()
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ status: 404, code: undefined, message: undefined });
  await expect(ours.api.fetchOperation({ operationId })).rejects.toMatchObject({ status: 404, code: "20404" });
});
