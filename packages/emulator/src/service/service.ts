import type { Clock } from "@sendstatus/core";
import type { RequestParts } from "@sendstatus/core/signing";
import type { Credentials } from "../credentials.js";
import type { Answer } from "./answer.js";
import { proofBy } from "./proof.js";
import type { Provider } from "./provider.js";
import { createRouter } from "./router.js";
import type { Spec } from "./spec.js";

/** More than any of the four takes; a larger body is refused before it is looked at. */
export const maxBodyBytes = 16 * 1024 * 1024;

/** One emulated service. Answers every request and never throws. */
export type Service = (parts: RequestParts, scheme: "http" | "https") => Promise<Answer>;

/** A service as its spec describes it: first the proof, then the route, then whether the request is valid, then the provider's part. */
export function createService(spec: Spec, provider: Provider, credentials: Credentials, clock: Clock): Service {
  const { refusals, headers: common } = provider;
  const prove = proofBy(spec.signers, credentials);
  const route = createRouter(spec, provider);
  const complete = ({ status, headers, body }: Answer, now: Date): Answer => {
    return { status, headers: { ...common?.(now), ...headers }, body };
  };

  async function answer(parts: RequestParts, scheme: string): Promise<Answer> {
    const now = clock.now();
    if (parts.body.byteLength > maxBodyBytes) return complete(refusals.tooLarge(), now);
    const verdict = await prove(parts, now);
    return complete(verdict.valid ? await route(parts, scheme, now) : refusals.unproven(verdict.fault, now), now);
  }

  // A fault of the emulator is told as the service tells its own, so that no request can end the process. The clock may be what fails.
  return (parts, scheme) => answer(parts, scheme).catch(() => complete(refusals.broken(), new Date()));
}
