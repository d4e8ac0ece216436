import { describe, expect, it } from "vitest";
import { event, received } from "./callback.js";

describe("what of a callback cannot be read", () => {
  it.each([
    ["no id", event({ bulkId: undefined })],
    ["an empty id", event({ bulkId: "", bulkid: "" })],
    ["an id that is no text", event({ bulkId: 5 })],
    ["no object", 5],
    ["nothing", null],
    ["no JSON", "event=delivered"],
    ["no body", ""],
  ])("is kept and taken, as it would only come again: %s", async (_what, body) => {
    const { observations, unparsed, verified, response } = await received(body);
    expect([observations, unparsed.length, verified, response.status]).toEqual([[], 1, true, 200]);
    expect(unparsed[0]?.why).toMatch(/\w{3}/);
    expect(unparsed[0]?.why).not.toContain("@");
    expect(unparsed[0]?.raw).toEqual(typeof body === "object" ? JSON.parse(JSON.stringify(body)) : body);
  });

  it("never costs an event beside it", async () => {
    const { observations, unparsed } = await received([event(), event({ bulkId: undefined }), event({ event: "open" })]);
    expect(observations.map(({ delivery, engagement }) => delivery ?? engagement)).toEqual(["delivered", "opened"]);
    expect(unparsed).toHaveLength(1);
  });
});
