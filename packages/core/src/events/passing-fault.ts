import { isSendStatusError, SendStatusError } from "../errors.js";
import { causeCode } from "../transport/failure.js";

/**
 * What was caught, as an error that passes. What will not pass by waiting, such as a wrong option, is thrown on.
 *
 * Of a foreign error only its code or name is kept: its words may hold what it was checking.
 */
export function passingFault(provider: string, caught: unknown): SendStatusError {
  if (isSendStatusError(caught)) {
    if (caught.retryable) return caught;
    throw caught;
  }
  const what = causeCode(caught) ?? (caught instanceof Error && /^[A-Z]\w{0,40}$/i.test(caught.name) ? caught.name : "no error");
  const message = `${provider}.parseEvents: the request could not be checked or read (${what}).`;
  return new SendStatusError("network", message, { provider, retryable: true });
}
