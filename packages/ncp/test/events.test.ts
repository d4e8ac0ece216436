import { describe, expect, it } from "vitest";
import { ncpHolding } from "./support.js";

describe("events of NCP", () => {
  it("are none, so that a request with some is refused unread", async () => {
    const request = new Request("https://hooks.example.com/events", { method: "POST", body: "{}" });
    await expect(ncpHolding([]).parseEvents(request)).rejects.toMatchObject({
      kind: "usage",
      provider: "ncp",
      message: expect.stringContaining("getStatus") as string,
    });
    expect(request.bodyUsed).toBe(false);
  });
});
