import { EmailClient, type EmailMessage } from "@azure/communication-email";
import { createAzure } from "@sendstatus/azure";
import { describe, expect, it } from "vitest";
import { emulated } from "../support/emulated.js";
import { freezeDate, passTime, underFrozenDate } from "../support/frozen-date.js";

freezeDate(new Date("2026-03-01T00:00:00Z"));
const { credentials, endpoints } = await emulated();
const { accessKey } = credentials.azure;
const wrongKey = btoa("not-the-emulators-key");
// For loopback only: the SDK signs over plain http when it is told to.
const overHttp = { allowInsecureConnection: true };

const official = new EmailClient(endpoints.azure, { key: accessKey }, overHttp);
const ours = createAzure({ ...underFrozenDate, endpoint: endpoints.azure, accessKey });

const mailTo = (address: string) =>
  ({
    senderAddress: "donotreply@contoso.com",
    content: { subject: "Grüße – こんにちは 😀", plainText: "Hi there" },
    recipients: { to: [{ address, displayName: "Zoë 李" }] },
  }) satisfies EmailMessage;

describe("the official client sends and polls", () => {
  it("and our client says the same of the operation, while it runs and when it has ended", async () => {
    const operationId = "8540c0de-899f-4cce-acb5-3ec493af3800";
    const poller = await official.beginSend(mailTo("delivered@example.com"), { operationId });
    expect(poller.getOperationState()).toMatchObject({ status: "running" });
    expect(await ours.getStatus({ operationId })).toMatchObject({ operation: "running", state: "sending" });

    passTime(5000);
    const { id, status } = await poller.pollUntilDone();
    expect(await ours.api.getSendResult({ operationId })).toMatchObject({ id, status });
    expect({ id, status }).toEqual({ id: operationId, status: "Succeeded" });
  });

  it("a mail that our client sent, by its id alone", async () => {
    const { id } = await ours.api.send({ body: mailTo("delivered@example.com") });
    passTime(5000);
    const operationLocation = `${endpoints.azure}/emails/operations/${id}?api-version=2025-09-01`;
    const resumeFrom = JSON.stringify({
      state: { status: "running", config: { metadata: { mode: "OperationLocation" }, operationLocation } },
    });
    const poller = await official.beginSend(mailTo("delivered@example.com"), { resumeFrom });
    expect(await poller.pollUntilDone()).toMatchObject({ id, status: "Succeeded" });
  });

  it("with a connection string, which our client takes, too", async () => {
    const connectionString = `endpoint=${endpoints.azure}/;accesskey=${accessKey}`;
    const poller = await new EmailClient(connectionString, overHttp).beginSend(mailTo("delivered@example.com"));
    passTime(5000);
    const { id, status } = await poller.pollUntilDone();
    expect(await createAzure({ ...underFrozenDate, connectionString }).api.getSendResult({ operationId: id })).toMatchObject({
      id,
      status,
    });
  });
});

describe("what cannot be sent", () => {
  it("with a wrong key, is refused to both alike", async () => {
    const sending = new EmailClient(endpoints.azure, { key: wrongKey }, overHttp).beginSend(mailTo("delivered@example.com"));
    await expect(sending).rejects.toMatchObject({ statusCode: 401, code: "Denied" });
    const reading = createAzure({ ...underFrozenDate, endpoint: endpoints.azure, accessKey: wrongKey }).api.send({
      body: mailTo("delivered@example.com"),
    });
    await expect(reading).rejects.toMatchObject({ kind: "authentication", status: 401, code: "Denied" });
  });

  it("for its address, is refused to both alike", async () => {
    const body = mailTo("nobody");
    await expect(official.beginSend(body)).rejects.toMatchObject({ statusCode: 400, code: "InvalidEmailAddress" });
    await expect(ours.api.send({ body })).rejects.toMatchObject({ status: 400, code: "InvalidEmailAddress" });
  });
});

describe("where the official client tells less", () => {
  it("a failed operation is an error without id and code there, and a status with a reason here", async () => {
    const operationId = "3f0c6a52-7d1e-4b8a-9c55-0e2f6a1b7d34";
    const poller = await official.beginSend(mailTo("suppressed@example.com"), { operationId });
    passTime(5000);
    const failure: unknown = await poller.pollUntilDone().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(Object.keys(failure as Error)).not.toContain("code");
    expect(String(failure)).not.toContain(operationId);
    const reason = { code: "suppression-list" };
    expect(await ours.getStatus({ operationId })).toMatchObject({ state: "suppressed", outcome: "not-delivered", reason });
  });

  it("a mail that bounces is `Succeeded` there, and no more than sent here", async () => {
    const poller = await official.beginSend(mailTo("bounced@example.com"));
    passTime(5000);
    const result = await poller.pollUntilDone();
    expect(result.status).toBe("Succeeded");
    expect(await ours.getStatus({ operationId: result.id })).toMatchObject({
      state: "sent",
      outcome: "pending",
      ceiling: "sent",
    });
  });
});
