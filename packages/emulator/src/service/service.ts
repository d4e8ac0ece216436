import type { Clock } from "@sendstatus/core";
import type { RequestParts } from "@sendstatus/core/signing";
import type { Credentials } from "../credentials.js";
import type { ServiceFaults } from "../faults/service-faults.js";
import type { Answer } from "./answer.js";
import { proofBy } from "./proof.js";
import type { Provider } from "./provider.js";
import type { RateLimiter } from "./rate-limits.js";
import { createRouter } from "./router.js";
import type { Spec } from "./spec.js";

/** More than any of the four takes; a larger body is refused before it is looked at. */
export const maxBodyBytes = 16 * 1024 * 1024;

/** One emulated service. Answers every request and never throws. */
export type Service = (parts: RequestParts, scheme: "http" | "https") => Promise<Answer>;

/** What a service works with. */
export interface Equipment {
  readonly credentials: Credentials;
  readonly clock: Clock;
  readonly faults: ServiceFaults;
  readonly limiter: RateLimiter;
}

/**
 * A service as its spec describes it: first the proof, then the limits, then the route, then whether the request is valid, then the
 * provider's part.
 */
export function createService(spec: Spec, provider: Provider, { credentials, clock, faults, limiter }: Equipment): Service {
  const { refusals, failures, headers: own } = provider;
  const prove = proofBy(spec.signers, credentials);
  const { operationOf, route } = createRouter(spec, provider, (...call) => faults.answer(...call));
  const complete = (answer: Answer, now: Date): Answer => {
    return { ...answer, headers: { date: now.toUTCString(), ...own?.(), ...answer.headers } };
  };

  async function answer(parts: RequestParts, scheme: string): Promise<Answer> {
    const now = clock.now();
    if (parts.body.byteLength > maxBodyBytes) return complete(refusals.tooLarge(), now);
    const operation = await operationOf(parts);
    // What the service takes for the time. What becomes of a mail goes by the time that it is.
    const shown = new Date(now.getTime() + (operation === undefined ? 0 : faults.skewMs(operation)));
    const verdict = await prove(parts, shown);
    if (!verdict.valid) return complete(refusals.unproven(verdict.fault, shown), shown);
    // Requests that are not valid count as well.
    const waitMs = operation && limiter(operation, now.getTime());
    if (waitMs !== undefined) return complete(failures.rateLimited(Math.ceil(waitMs / 1000)), shown);
    return complete(await route(parts, scheme, now), shown);
  }

  // A fault of the emulator is told as the service tells its own, so that no request can end the process. The clock may be what fails.
  return (parts, scheme) => answer(parts, scheme).catch(() => complete(refusals.broken(), new Date()));
}
