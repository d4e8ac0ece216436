import type { Verdict } from "@sendstatus/core/signing";

/** To refuse may be faster than to accept; only the latter is compared. */
export async function mustBeValid(verify: () => Promise<Verdict>): Promise<() => Promise<Verdict>> {
  if ((await verify()).valid) return verify;
  throw new Error("What is to be verified is not valid.");
}
