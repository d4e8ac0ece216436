/**
 * Why a request was not believed. `missing`: no proof in it. `malformed`: not of the scheme's form. `unknown-key`: another key's.
 * `expired`: its instant is too far from the verifier's. `body-changed`, `token-wrong`, `signature-wrong`: what does not fit.
 */
export type SignatureFault =
  | "missing"
  | "malformed"
  | "unknown-key"
  | "expired"
  | "body-changed"
  | "token-wrong"
  | "signature-wrong";

/** What a verifier found. It never throws for what a caller sent. */
export type Verdict = { readonly valid: true } | { readonly valid: false; readonly fault: SignatureFault };

export const valid: Verdict = { valid: true };

export const invalid = (fault: SignatureFault): Verdict => ({ valid: false, fault });

/** How far a request's instant may be from the verifier's. All four services speak of five minutes. */
export interface ClockTolerance {
  /** In milliseconds; default 300,000. */
  readonly toleranceMs?: number;
}

export const fiveMinutesMs = 300_000;

/** Takes as long for a wrong text as for a right one of the same length. */
export function equalInConstantTime(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index++) difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
}
