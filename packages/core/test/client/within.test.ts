import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { countingClock, start } from "../support/clock.js";
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

  it("share one time limit and the caller's signal, also where what runs does not listen", async () => {
    const clock = countingClock();
    const { fetch, asked } = silent();
    const client = clientOf({ clock, fetch });
    const controller = new AbortController();
    const error = errorOf(client.within("getStatus", { signal: controller.signal }, (options) => client.ask({ options })));
    await asked;
    // That of all together, and that of the attempt.
    expect(clock.running()).toBe(2);
    controller.abort();
    expect(await error).toMatchObject({ kind: "aborted", attempts: 1 });
    expect([clock.running(), getEventListeners(controller.signal, "abort")]).toEqual([0, []]);
  });

  it("may have less time each", async () => {
    const clock = countingClock();
    const client = clientOf({ clock, fetch: silent().fetch, timeoutMs: 10_000 });
    const both = client.within("getStatus", {}, (options) => client.ask({ options: { ...options, timeoutMs: 100 } }));
    const error = await clock.runUntil(errorOf(both));
    expect(error).toMatchObject({ kind: "timeout", operation: "getMail", attempts: 1 });
    expect(clock.now().getTime() - start.getTime()).toBe(100);
    expect(clock.running()).toBe(0);
  });
});
