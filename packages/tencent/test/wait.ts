import type { WaitedStatus, WaitOptions } from "@sendstatus/core";
import { createManualClock } from "@sendstatus/core/testing";
import type { TencentTicket } from "../src/index.js";
import { type Asked, tencentSaying } from "./support.js";

export const start = new Date("2026-03-01T04:00:00Z");

export interface Waited {
  readonly status: WaitedStatus<"tencent">;
  /** When it was asked, in seconds from the start. */
  readonly askedAt: readonly number[];
}

/** Waits on a clock that runs by itself, with the longest gaps that chance can give. */
export async function wait(
  ticket: TencentTicket,
  answer: (second: number, asked: Asked) => object,
  options: WaitOptions<"tencent"> = {},
): Promise<Waited> {
  const clock = createManualClock(start);
  const askedAt: number[] = [];
  const tencent = tencentSaying(
    (asked) => {
      const second = (clock.now().getTime() - start.getTime()) / 1000;
      askedAt.push(second);
      return answer(second, asked);
    },
    [],
    { clock, random: () => 1 },
  );
  return { status: await clock.runUntil(tencent.waitForStatus(ticket, options)), askedAt };
}
