import { describe, expect, it } from "vitest";
import { azureAnswering } from "./support.js";

const target = { operationId: "8540c0de-899f-5cce-acb5-3ec493af3800" };
const suppressed = { code: "EmailDroppedAllRecipientsSuppressed", message: "all recipients were suppressed" };

describe("what the poll of Azure comes to", () => {
  it.each([
    ["NotStarted", null, "pending", "queued", "pending", "open", undefined],
    ["Running", null, "running", "sending", "pending", "open", undefined],
    ["Succeeded", null, "finished", "sent", "pending", "open", undefined],
    ["Failed", null, "failed", "failed", "not-delivered", "closed", "unspecified"],
    ["Failed", { code: "EmailDropped" }, "failed", "failed", "not-delivered", "closed", "unspecified"],
    ["Failed", { code: "SomethingNew" }, "failed", "failed", "not-delivered", "closed", "unmapped"],
    ["Failed", suppressed, "failed", "suppressed", "not-delivered", "closed", "suppression-list"],
    ["Canceled", null, "canceled", "canceled", "canceled", "closed", "canceled-by-caller"],
    ["Postponed", null, "unknown", "unknown", "unknown", "open", "unmapped"],
  ])("%s with error %j", async (status, error, operation, state, outcome, finality, reason) => {
    const answer = await azureAnswering({ id: target.operationId, status, error }).getStatus(target);
    expect(answer).toMatchObject({
      provider: "azure",
      operation,
      state,
      outcome,
      finality,
      certainty: "reported",
      ceiling: "sent",
    });
    expect(answer.reason?.code).toBe(reason);
    expect(answer.recipients).toEqual([]);
  });

  it("keeps the code and the words of a failure", async () => {
    const { reason } = await azureAnswering({ id: "1", status: "Failed", error: suppressed }).getStatus(target);
    expect(reason).toMatchObject({ providerCode: suppressed.code, text: suppressed.message });
  });

  it("keeps the answer as it came, unknown fields included", async () => {
    const body = { id: "1", status: "Running", error: null, somethingNew: { nested: [1] } };
    const { raw } = await azureAnswering(body).getStatus(target);
    expect(raw).toEqual({ status: "Running", body });
  });

  it("is unknown and not found for an id that the service does not know", async () => {
    const answer = await azureAnswering(
      { error: { code: null, message: "Requested message could not be located." } },
      404,
    ).getStatus(target);
    expect(answer).toMatchObject({ operation: "unknown", state: "unknown", finality: "open", reason: { code: "not-found" } });
  });
});
