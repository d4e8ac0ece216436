import { describe, expect, it } from "vitest";
import { azureAnswering, operationId, result, unknownId } from "./support.js";

const target = { operationId };
const suppressed = { code: "EmailDroppedAllRecipientsSuppressed", message: "all recipients were suppressed" };

describe("what the poll of Azure comes to", () => {
  it.each([
    ["NotStarted", null, "pending", "queued", "pending", "open", undefined],
    ["Running", null, "running", "sending", "pending", "open", undefined],
    ["Succeeded", null, "finished", "sent", "pending", "open", undefined],
    ["Failed", null, "failed", "failed", "not-delivered", "closed", "unspecified"],
    ["Failed", { code: "EmailDropped" }, "failed", "failed", "not-delivered", "closed", "unspecified"],
    ["Failed", { code: "SomethingNew" }, "failed", "failed", "not-delivered", "closed", "unmapped"],
    ["Failed", { code: null, message: null }, "failed", "failed", "not-delivered", "closed", "unspecified"],
    ["Failed", suppressed, "failed", "suppressed", "not-delivered", "closed", "suppression-list"],
    ["Canceled", null, "canceled", "canceled", "canceled", "closed", "canceled-by-caller"],
    ["Postponed", null, "unknown", "unknown", "unknown", "open", "unmapped"],
    ["succeeded", null, "unknown", "unknown", "unknown", "open", "unmapped"],
    ["Succeeded", suppressed, "finished", "sent", "pending", "open", undefined],
    ["Running", suppressed, "running", "sending", "pending", "open", undefined],
    ["toString", null, "unknown", "unknown", "unknown", "open", "unmapped"],
  ])("%s with error %j", async (status, error, operation, state, outcome, finality, reason) => {
    const answer = await azureAnswering(result(status, { error }).body).getStatus(target);
    expect(answer).toMatchObject({
      provider: "azure",
      operationId,
      operation,
      state,
      outcome,
      finality,
      certainty: "reported",
      ceiling: "sent",
      conflict: false,
      recipients: [],
      history: [{ level: "operation", delivery: state }],
    });
    expect(answer.engagement).toEqual({});
    expect(answer.reason?.code).toBe(reason);
  });

  it.each([[undefined], [null], [7], [{}]])("the status %j is none that is known, and no error", async (status) => {
    const body = { id: operationId, status };
    const answer = await azureAnswering(body).getStatus(target);
    expect(answer).toMatchObject({ state: "unknown", finality: "open", reason: { code: "unmapped" } });
    expect(answer.raw).toEqual({ status, body });
  });

  it("keeps the code and the words of a failure", async () => {
    const { reason } = await azureAnswering(result("Failed", { error: suppressed }).body).getStatus(target);
    expect(reason).toMatchObject({ providerCode: suppressed.code, text: suppressed.message });
  });

  it("keeps the code of a status and of an error that nobody knows yet", async () => {
    const postponed = await azureAnswering(result("Postponed").body).getStatus(target);
    expect(postponed.reason).toMatchObject({ code: "unmapped", providerCode: "Postponed" });
    const failed = await azureAnswering(result("Failed", { error: { code: "SomethingNew" } }).body).getStatus(target);
    expect(failed.reason).toMatchObject({ code: "unmapped", providerCode: "SomethingNew" });
  });

  it("keeps the answer as it came, unknown fields included", async () => {
    const body = { id: operationId, status: "Running", error: null, somethingNew: { nested: [1] } };
    const { raw, history } = await azureAnswering(body).getStatus(target);
    expect(raw).toEqual({ status: "Running", body });
    expect(history).toMatchObject([{ channel: "poll", level: "operation", operationId, raw: { body } }]);
  });

  it("is unknown and not found for an id that the service does not know", async () => {
    const answer = await azureAnswering(unknownId.body, 404).getStatus(target);
    expect(answer).toMatchObject({ operation: "unknown", state: "unknown", finality: "open", reason: { code: "not-found" } });
  });

  it("names the send in small letters, as events may, whatever letters it was asked in", async () => {
    const asked: string[] = [];
    const answer = await azureAnswering(result("Running").body, 200, asked).getStatus({ operationId: operationId.toUpperCase() });
    expect(answer.operationId).toBe(operationId);
    expect(asked).toEqual([expect.stringContaining(operationId.toUpperCase())]);
  });
});

describe("the recipients that the caller names", () => {
  const recipients = ["alice@example.com", "bob@example.com"];

  it.each([
    ["Running", "sending", "open"],
    ["Succeeded", "sent", "open"],
    ["Failed", "failed", "closed"],
    ["Postponed", "unknown", "open"],
  ])("have the operation's state while nothing was said of them: %s", async (status, state, finality) => {
    const answer = await azureAnswering(result(status).body).getStatus({ ...target, recipients });
    expect(answer).toMatchObject({ state, finality });
    expect(answer.recipients).toMatchObject(recipients.map((recipient) => ({ recipient, state, finality, ceiling: "sent" })));
  });

  it.each([["no list"], [["no address"]], [[7]]])("must be addresses: %j", async (wrong) => {
    const asked: string[] = [];
    const azure = azureAnswering({}, 200, asked);
    await expect(azure.getStatus({ ...target, recipients: wrong as string[] })).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("recipients") as string,
    });
    expect(asked).toEqual([]);
  });
});
