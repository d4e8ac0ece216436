import { requestParts, type RequestParts, type SignatureHeaders } from "../signing/request-parts.js";
import type { Link } from "./chain.js";
import type { ServerClock } from "./server-clock.js";

/** A signer that has its credentials. It may have to fetch them first. @inline */
export type BoundSigner = (parts: RequestParts, instant: Date) => Promise<Signed>;

/** The headers to add, and every text in them or behind them that nobody may see. @inline */
export interface Signed {
  readonly headers: SignatureHeaders;
  readonly secrets: readonly string[];
}

/** Signs the very bytes that will be sent, at the instant of this attempt. */
export const sign =
  (signer: BoundSigner, clock: ServerClock): Link =>
  (next) =>
  async (outgoing) => {
    const { call, method, url, headers, body, signal, clockOffsetMs = clock.offsetMs } = outgoing;
    call.signedWithMs = clockOffsetMs;
    const signed = await signer(requestParts(method, url, headers, body), clock.now(clockOffsetMs));
    signal.throwIfAborted();
    for (const secret of signed.secrets) call.secrets.add(secret);
    // Node 20 takes many times longer to spread several objects into one.
    return next({ ...outgoing, headers: Object.assign({}, headers, signed.headers) });
  };
