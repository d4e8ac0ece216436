import { SendStatusError, type WaitedStatus, type WaitOptions } from "../../src/index.js";
import { type Answer, type AskedProvider, type ProviderFacts, providerWith } from "./asked-provider.js";
import { expect } from "vitest";

/** How a waiting went. */
export interface Waited extends Pick<AskedProvider, "reads" | "clock"> {
  readonly status: WaitedStatus<"acme">;
  /** When each read was made, in seconds after the start. */
  readonly times: readonly number[];
}

/** Polls can tell that the mail was sent, and no more. */
export const atCeiling = { asked: { ceiling: "sent", ceilingCertainty: "reported" } } as const;

/** Waits with a clock that goes on by itself, and leaves no timer behind. */
export async function waited(
  answers: readonly Answer[],
  { sentAt, ...facts }: ProviderFacts & { readonly sentAt?: Date } = {},
  options: WaitOptions<"acme"> = {},
): Promise<Waited> {
  const { client, clock, reads } = providerWith(answers, facts);
  const target = sentAt === undefined ? { id: "op-1" } : client.ticket({ id: "op-1" }, sentAt);
  const status = await clock.runUntil(client.waitForStatus(target, options));
  expect(clock.running()).toBe(0);
  return { status, reads, clock, times: reads.map(({ at }) => at) };
}

/** A provider that says "later". */
export const rateLimited = (retryAfterMs?: number): SendStatusError =>
  new SendStatusError("rate-limited", "why", { provider: "acme", retryable: true, retryAfterMs });

/** A read that never comes to its end. */
export const hanging: Answer = () => new Promise(() => undefined);
