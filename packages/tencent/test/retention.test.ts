import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { messageId, refusing, tencentSaying } from "./support.js";

const clock = createManualClock(new Date("2026-04-15T04:00:00Z"));
const tooLongAgo = (): object => refusing("FailedOperation.NotSupportDate");

describe("a mail that is longer ago than Tencent keeps records", () => {
  it.each([
    ["2026-03-16T04:00:01Z", "not-found"],
    ["2026-03-16T04:00:00Z", "retention-passed"],
  ])("and was sent at %s is %s where there is no row of it", async (sentAt, reason) => {
    const tencent = tencentSaying(() => ({ EmailStatusList: [] }), [], { clock });
    const status = await tencent.getStatus({ version: 1, provider: "tencent", messageId: "opaque", sentAt });
    expect([status.state, status.reason?.code]).toEqual(["unknown", reason]);
    expect(status.trackableUntil).toEqual(new Date(new Date(sentAt).getTime() + 30 * 24 * 3_600_000));
  });

  it("is unknown, and no error, where the service says that the date is too long ago", async () => {
    const status = await tencentSaying(tooLongAgo, [], { clock }).getStatus({ messageId });
    expect([status.state, status.reason?.code]).toEqual(["unknown", "retention-passed"]);
  });

  it("ends the waiting, where the service says that the date is too long ago", async () => {
    const { ended } = await clock.runUntil(tencentSaying(tooLongAgo, [], { clock }).waitForStatus({ messageId }));
    expect(ended).toBe("retention");
  });
});
