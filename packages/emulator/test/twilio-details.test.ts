import { describe, expect, it } from "vitest";
import { bench } from "./support/callers.js";
import { type EmailPage, listEmails, sendTwilio } from "./support/twilio.js";

const noEmail = "comms_email_01h2xcejqtf2nbrexx3vqjhp41";
const tomorrow = { schedule: { sendAt: ["2026-03-02T00:00:00Z"] } };

describe("an Email that is deleted", () => {
  it("is canceled if it is still scheduled, and can be read with the time", async () => {
    const at = bench({ stepMs: 1000 });
    const { operationId } = await sendTwilio(at, ["delivered@example.com", "delivered+2@example.com"], tomorrow);
    const [email] = (await listEmails(at, `operationId=${operationId}`)).emails;
    expect(await remove(at, String(email?.id))).toBe(204);
    at.clock.advance(2 * 86_400_000);
    const { body } = await at.twilio("GET", `/Emails/${String(email?.id)}`);
    expect(body).toMatchObject({ status: "CANCELED", deletedAt: "2026-03-01T00:00:00Z" });
    const operation = await at.twilio("GET", `/Emails/Operations/${operationId}`);
    expect(operation.body).toMatchObject({ stats: { total: 2, canceled: 1, delivered: 1 } });
  });

  it("stays what it is if it was sent before", async () => {
    const at = bench({ stepMs: 0 });
    const { operationId } = await sendTwilio(at, ["delivered@example.com"]);
    const [email] = (await listEmails(at, `operationId=${operationId}`)).emails;
    expect(await remove(at, String(email?.id))).toBe(204);
    expect(await remove(at, String(email?.id))).toBe(204);
    const { body } = await at.twilio("GET", `/Emails/${String(email?.id)}`);
    expect(body).toMatchObject({ status: "DELIVERED", deletedAt: "2026-03-01T00:00:00Z" });
  });

  it("has to be known", async () => {
    expect(await remove(bench(), noEmail)).toBe(404);
  });
});

describe("what Twilio's prose names", () => {
  it("lists the errors of an operation, page by page", async () => {
    const at = bench({ stepMs: 0 });
    const to = ["failed@example.com", "delivered@example.com", "failed+2@example.com"];
    const { operationId } = await sendTwilio(at, to);
    const first = await at.twilio("GET", `/Emails/Operations/${operationId}/Errors?pageSize=1`);
    expect(first.body).toMatchObject({ errors: [{ code: 20500 }], pagination: { next: expect.any(String) as string } });
    const { next } = (first.body as EmailPage).pagination;
    const second = await at.twilio("GET", `/Emails/Operations/${operationId}/Errors?pageSize=1&pageToken=${String(next)}`);
    expect(second.body).toMatchObject({ errors: [{ code: 20500 }], pagination: { next: null } });
  });

  it("lists the receipts of an Email", async () => {
    const at = bench({ stepMs: 0 });
    const { operationId } = await sendTwilio(at, ["bounced@example.com"]);
    const [email] = (await listEmails(at, `operationId=${operationId}`)).emails;
    const { body } = await at.twilio("GET", `/Emails/${String(email?.id)}/Receipts`);
    expect(body).toMatchObject({ receipts: [{ to: { address: "bounced@example.com" }, status: "UNDELIVERED" }] });
  });

  it("knows no others", async () => {
    const at = bench();
    expect((await at.twilio("GET", `/Emails/${noEmail}/Receipts`)).status).toBe(404);
    const operation = "comms_operation_01h2xcejqtf2nbrexx3vqjhp41";
    expect((await at.twilio("GET", `/Emails/Operations/${operation}/Errors`)).status).toBe(404);
  });
});

/** The answer has no body, so that only its status can be looked at. */
async function remove({ emulator }: ReturnType<typeof bench>, id: string): Promise<number> {
  const { apiKey, apiKeySecret } = emulator.credentials.twilio;
  const authorization = `Basic ${Buffer.from(`${apiKey}:${apiKeySecret}`).toString("base64")}`;
  const response = await emulator.fetch(`https://comms.twilio.com/v1/Emails/${id}`, {
    method: "DELETE",
    headers: { authorization },
  });
  if (response.status === 204) expect(await response.text()).toBe("");
  return response.status;
}
