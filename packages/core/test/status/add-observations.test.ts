import { describe, expect, it } from "vitest";
import { addObservations } from "../../src/status/index.js";
import { at, fold, ofOperation, ofRecipient } from "../support/observations.js";

const polled = fold([ofOperation({ operation: "finished", delivery: "sent", ceiling: "sent" })]);
const delivered = ofRecipient("jo@example.com", { channel: "webhook", delivery: "delivered", certainty: "confirmed" });

describe("a status with what was pushed", () => {
  it("is that of all that was said", () => {
    expect(addObservations(polled, [delivered])).toEqual(fold([...polled.history, delivered]));
    expect(addObservations(polled, [delivered])).toMatchObject({ state: "delivered", operation: "finished" });
  });

  it("leaves out what was said of other sends, so that a whole batch can be given", () => {
    const foreign = { ...delivered, operationId: "op-2" };
    const other = { ...delivered, provider: "other" as "acme" };
    expect(addObservations(polled, [foreign, other])).toEqual(polled);
    expect(addObservations(polled, [])).toEqual(polled);
  });

  it("keeps until when the provider can be asked", () => {
    expect(addObservations({ ...polled, trackableUntil: at(9) }, [delivered])).toMatchObject({ trackableUntil: at(9) });
    expect(addObservations(polled, [delivered])).not.toHaveProperty("trackableUntil");
    const stored = JSON.parse(JSON.stringify({ ...polled, trackableUntil: at(9) })) as typeof polled;
    expect(addObservations(stored, [delivered])).toMatchObject({ trackableUntil: at(9) });
  });

  it("is no longer one that was waited for", () => {
    expect(addObservations({ ...polled, ended: "ceiling" } as typeof polled, [delivered])).not.toHaveProperty("ended");
  });
});
