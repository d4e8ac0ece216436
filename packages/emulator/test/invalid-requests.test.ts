import { describe, expect, it } from "vitest";
import { bench, mails } from "./support/callers.js";

describe("Azure on a request that does not fit", () => {
  const path = "/emails:send?api-version=2025-09-01";
  const mail = mails.azure(["a@example.com"]);
  const many = Array.from({ length: 51 }, (_, index) => `user${String(index)}@example.com`);

  it.each<[string, string, unknown, string, string]>([
    ["no api-version", "/emails:send", mail, "BadRequest", "'api-version' is required."],
    ["no body", path, undefined, "BadRequest", "The body is required."],
    ["no subject", path, { ...mail, content: {} }, "BadRequest", "'content.subject' is required."],
    ["a malformed address", path, mails.azure(["nobody"]), "InvalidEmailAddress", "Invalid format for email address"],
    ["no recipient", path, mails.azure([]), "BadRequest", "The mail has no recipients."],
    ["51 recipients", path, mails.azure(many), "BadRequest", "The mail has more than 50 recipients."],
  ])("%s", async (_, target, body, code, message) => {
    const reply = await bench().azure("POST", target, body);
    expect([reply.status, reply.body]).toEqual([400, { error: { code, message } }]);
    expect(reply.headers.get("x-ms-error-code")).toBe(code);
  });

  it("an operation id that is no UUID", async () => {
    const reply = await bench().azure("POST", path, mail, { "Operation-Id": "7" });
    expect(reply).toMatchObject({ status: 400, body: { error: { code: "BadRequest" } } });
  });

  it("another method, another path", async () => {
    expect(await bench().azure("GET", path)).toMatchObject({ status: 405 });
    expect(await bench().azure("POST", "/emails", mail)).toMatchObject({ status: 404 });
    expect(await bench().azure("GET", "/emails/operations/%E0%A4%A?api-version=2025-09-01")).toMatchObject({ status: 404 });
  });
});

describe("Twilio on a request that does not fit", () => {
  const problem = (message: string, context: string) => ({
    code: 20001,
    message,
    infoUrl: "https://www.twilio.com/docs/api/errors/20001",
    context,
  });

  it("names every problem", async () => {
    const body = { ...mails.twilio(["nobody", "a@example.com", "nobody else"]), content: { html: "" }, subject: "" };
    const reply = await bench().twilio("POST", "/Emails", body);
    expect(reply.status).toBe(400);
    const { errors } = reply.body as { errors: unknown[] };
    expect(errors).toHaveLength(4);
    expect(errors).toEqual(
      expect.arrayContaining([
        problem('The field must match format "email".', "$.to[0].address"),
        problem('The field must match format "email".', "$.to[2].address"),
        problem("The field is required.", "$.content.subject"),
        problem("The field is not known.", "$.subject"),
      ]),
    );
  });

  it("a recipient of no form, a date that is none", async () => {
    const lost = await bench().twilio("POST", "/Emails", { ...mails.twilio([]), to: [{}] });
    expect(lost.body).toEqual({ errors: [problem("The field is required.", "$.to[0].address")] });
    const never = await bench().twilio("POST", "/Emails", { ...mails.twilio(["a@example.com"]), schedule: { sendAt: ["soon"] } });
    expect(never.body).toEqual({ errors: [problem("The field is not a date.", "$.schedule.sendAt")] });
  });

  it("what is no JSON", async () => {
    const { emulator } = bench();
    const { apiKey, apiKeySecret } = emulator.credentials.twilio;
    const headers = { authorization: `Basic ${btoa(`${apiKey}:${apiKeySecret}`)}`, "content-type": "application/json" };
    const response = await emulator.fetch("https://comms.twilio.com/v1/Emails", { method: "POST", headers, body: '{"to":' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errors: [problem("The body is not valid JSON.", "$")] });
  });

  it("no body, and another media type", async () => {
    const none = await bench().twilio("POST", "/Emails");
    expect(none.body).toEqual({ errors: [problem("The body is required.", "$")] });
    const plain = await bench().twilio("POST", "/Emails", mails.twilio(["a@example.com"]), { "content-type": "text/plain" });
    expect(plain).toMatchObject({ status: 400, body: { errors: [{ code: 20001, context: "null" }] } });
  });
});

describe("Tencent on a request that does not fit", () => {
  const query = { RequestDate: "2026-03-01", Offset: 0, Limit: 100 };
  const mail = mails.tencent(["a@example.com"]);
  const many = Array.from({ length: 51 }, (_, index) => `user${String(index)}@example.com`);

  it.each<[string, string, unknown, string]>([
    ["a field too few", "GetSendEmailStatus", { ...query, Limit: undefined }, "MissingParameter"],
    ["a field too many", "GetSendEmailStatus", { ...query, Size: 1 }, "UnknownParameter"],
    ["a field of another type", "GetSendEmailStatus", { ...query, Offset: "0" }, "InvalidParameter"],
    ["a limit above 100", "GetSendEmailStatus", { ...query, Limit: 101 }, "FailedOperation.InvalidLimit"],
    ["a day that is none", "GetSendEmailStatus", { ...query, RequestDate: "2026-02-30" }, "InvalidParameterValue.WrongDate"],
    ["51 recipients", "SendEmail", mails.tencent(many), "FailedOperation.TooManyRecipients"],
    ["no recipient", "SendEmail", mails.tencent([]), "InvalidParameterValue.EmailAddressIsNULL"],
    ["a malformed address", "SendEmail", mails.tencent(["nobody"]), "InvalidParameterValue.ReceiverEmailInvalid"],
    ["a malformed sender", "SendEmail", { ...mail, FromEmailAddress: "Nobody" }, "FailedOperation.IncorrectSender"],
    ["no content", "SendEmail", { ...mail, Template: undefined }, "FailedOperation.MissingEmailContent"],
  ])("%s", async (_, action, body, code) => {
    expect((await bench().tencent(action, body)).body).toMatchObject({ Response: { Error: { Code: code } } });
  });
});

describe("NCP on a request that does not fit", () => {
  const mail = mails.ncp(["a@example.com"]);

  it.each<[string, unknown, string]>([
    ["a malformed address", mails.ncp(["nobody"]), 'recipients.0.address must match format "email".'],
    ["no title", { ...mail, title: undefined }, "senderAddress, title and body are required without templateSid."],
    ["no recipients", { ...mail, recipients: undefined }, "recipients are required."],
    ["a reservation at no time", { ...mail, reservationDateTime: "2026-13-01 00:00" }, "reservationDateTime is not a date."],
  ])("%s", async (_, body, details) => {
    const reply = await bench().ncp("POST", "/mails", body);
    const error = { errorCode: "77102", code: "77102", message: "BAD_REQUEST", details };
    expect([reply.status, reply.body]).toEqual([400, { error }]);
  });

  it("another order, another media type, another method", async () => {
    const at = bench();
    const { requestId } = (await at.ncp("POST", "/mails", mail)).body as { requestId: string };
    expect(await at.ncp("GET", `/mails/requests/${requestId}/mails?sort=title`)).toMatchObject({ status: 400 });
    expect(await at.ncp("GET", `/mails/requests/${requestId}/mails?size=0`)).toMatchObject({ status: 400 });
    expect(await at.ncp("POST", "/mails", mail, { "content-type": "text/plain" })).toMatchObject({
      status: 415,
      body: { error: { code: "77002" } },
    });
    expect(await at.ncp("GET", "/mails")).toMatchObject({ status: 405, body: { error: { code: "77001" } } });
  });
});
