import type { WaitedStatus, WaitOptions } from "@sendstatus/core";
import { createManualClock } from "@sendstatus/core/testing";
import type { NcpOptions, NcpTarget, NcpTicket } from "../src/index.js";
import { requestedAt } from "./answers.js";
import { answerOf, type Asked, ncpSaying, requestId } from "./support.js";

export interface Waited {
  readonly status: WaitedStatus<"ncp">;
  /** When each read began, in seconds from the start. */
  readonly readAt: readonly number[];
}

/** Waits on a clock that runs by itself, with the longest gaps that chance can give. */
export async function wait(
  answer: (second: number, asked: Asked) => unknown,
  waiting: WaitOptions<"ncp"> = {},
  { target = { requestId }, ...more }: Partial<NcpOptions> & { readonly target?: NcpTarget | NcpTicket } = {},
): Promise<Waited> {
  const clock = createManualClock(requestedAt);
  const readAt = new Set<number>();
  const ncp = ncpSaying(
    (asked) => {
      const second = (clock.now().getTime() - requestedAt.getTime()) / 1000;
      readAt.add(second);
      return answer(second, asked);
    },
    [],
    { clock, random: () => 1, ...more },
  );
  return { status: await clock.runUntil(ncp.waitForStatus(target, waiting)), readAt: [...readAt] };
}

/** Ready, on its way after a minute, sent after ten. */
const codeAt = (second: number): string => (second >= 600 ? "S" : second >= 60 ? "I" : "R");
export const delivery = (second: number, asked: Asked): unknown => answerOf([{ mailId: "1", code: codeAt(second) }], asked);
