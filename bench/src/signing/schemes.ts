import { azureScheme } from "./azure.js";
import { ncpScheme } from "./ncp.js";
import { tencentScheme } from "./tencent.js";
import { twilioScheme } from "./twilio.js";

/** A way of signing requests, as we do it and as another does. */
export interface Scheme {
  readonly name: string;
  readonly peer: string;
  readonly theirs: () => Promise<unknown>;
  /** Ours, by what is done. */
  readonly ways: Readonly<Record<string, () => Promise<unknown>>>;
}

/** @throws {Error} if a verifier of ours does not accept what it is about to be timed with. */
export const schemes = async (): Promise<readonly Scheme[]> =>
  Promise.all([azureScheme(), tencentScheme(), twilioScheme(), ncpScheme()]);
