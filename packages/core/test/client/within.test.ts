import { describe, expect, it } from "vitest";
import { countingClock } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { systemError } from "../support/network.js";
import { clientOf, json, recording, silent } from "../support/transport.js";

describe("several calls that are made as one", () => {
  it("tell how many requests they made in all when their time is up", async () => {
    const clock = countingClock();
    const never = silent();
    const { fetch, sent } = recording((count) => {
      if (count === 1) return json({ id: "1" });
      if (count === 2) throw systemError("ECONNRESET");
      return never.fetch("", {});
    });
    const client = clientOf({ clock, fetch, retry: {}, timeoutMs: 10_000 });
    const both = client.within("getStatus", {}, async (options) => {
      await client.ask({ options });
      return client.ask({ options });
    });
    const error = await clock.runUntil(errorOf(both));
    expect(error).toMatchObject({ kind: "timeout", operation: "getStatus", attempts: 3 });
    expect(sent).toHaveLength(3);
  });
});
