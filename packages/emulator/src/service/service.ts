import { randomUUID } from "node:crypto";
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
  const { refusals, traceHeader } = provider;
  const prove = proofBy(spec.signers, credentials);
  const route = createRouter(spec, provider);

  async function answer(parts: RequestParts, scheme: string): Promise<Answer> {
    if (parts.body.byteLength > maxBodyBytes) return refusals.tooLarge();
    const now = clock.now();
    const verdict = await prove(parts, now);
    return verdict.valid ? route(parts, scheme, now) : refusals.unproven(verdict.fault, now);
  }

  return async (parts, scheme) => {
    // A fault of the emulator is told as the service tells its own, so that no request can end the process.
    const { status, headers, body } = await answer(parts, scheme).catch(() => refusals.broken());
    return { status, headers: { ...headers, ...(traceHeader === undefined ? {} : { [traceHeader]: randomUUID() }) }, body };
  };
}
