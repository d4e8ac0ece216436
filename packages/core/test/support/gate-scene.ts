import type { OperationBehaviour } from "../../src/client/index.js";
import type { ClientOptions, RateLimit } from "../../src/index.js";
import { type CountingClock, countingClock, start } from "./clock.js";
import { notTaken } from "./providers.js";
import { behaviourWith } from "./service.js";
import { type Asked, type Client, clientOf, json, recording } from "./transport.js";

/** An operation with these limits. */
export const limited = (...rateLimits: readonly RateLimit[]): OperationBehaviour => ({
  id: "sendMany",
  safety: "send",
  rateLimits,
  notTaken,
});
export const onePer10: RateLimit = { requests: 1, seconds: 10 };
/** A refusal of one request too many. */
export const tooMuch = (retryAfter?: number): Response =>
  json({}, { status: 429, headers: retryAfter === undefined ? {} : { "retry-after": String(retryAfter) } });

/** A provider, and what its clients ask it. */
export interface Scene {
  readonly clock: CountingClock;
  /** When each request was made, in milliseconds after the start, and its path. */
  readonly made: { readonly at: number; readonly path: string }[];
  readonly client: (options?: ClientOptions, ...operations: readonly OperationBehaviour[]) => Client;
  /** Asks at this time. */
  readonly askAt: (ms: number, client: Client, asked?: Asked) => Promise<unknown>;
}

export function scene(answer: (count: number) => Response | Promise<Response> = () => json({})): Scene {
  const clock = countingClock();
  const made: { at: number; path: string }[] = [];
  const { fetch, sent } = recording((count) => {
    made.push({ at: clock.now().getTime() - start.getTime(), path: new URL(sent[count - 1]?.url ?? "").pathname });
    return answer(count);
  });
  return {
    clock,
    made,
    client: (options = {}, ...operations) =>
      clientOf({ fetch, clock, random: () => 0.5, ...options }, behaviourWith(...operations)),
    askAt: (ms, client, asked) =>
      new Promise((resolve, reject) => {
        if (ms === 0) client.ask(asked).then(resolve, reject);
        else clock.after(ms, () => void client.ask(asked).then(resolve, reject));
      }),
  };
}

/** When each request was made, in milliseconds after the start. */
export const times = ({ made }: Scene): number[] => made.map(({ at }) => at);
