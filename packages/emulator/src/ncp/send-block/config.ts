import { type Answer, json } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { badRequest } from "../refusals.js";
import type { BlockTime, BlockTimeUnit } from "./block-time.js";

interface CreateConfigRequest {
  readonly value: string;
  readonly unit: BlockTimeUnit;
}

/** The operations on the only setting that there is. */
export function createConfigHandlers(blockTime: BlockTime): Record<"createConfig" | "getConfig", Handler> {
  /** A choice: the value is told in the unit in which it was set. */
  const setting = (now: Date): Answer =>
    json(200, { type: "SEND_BLOCK_TIME", subType: null, value: blockTime.at(now.getTime()).value });

  return {
    createConfig({ body, now }) {
      const { value, unit } = body as CreateConfigRequest;
      const isSet = blockTime.set(value, unit, now.getTime());
      return isSet ? setting(now) : badRequest("value must be at least 7 days or 168 hours, and at most 100 years.");
    },
    getConfig: ({ now }) => setting(now),
  };
}
