/** Checked by `tsc` alone: this file is never run. */
import { expectTypeOf } from "vitest";
import type { Call, MailStatus } from "../src/index.js";
import { type Known, mailStatus, readStatus, type Source, type StatusMap, type StatusRow } from "../src/status/index.js";
import { type Secrets, writeTicket } from "../src/client/index.js";
import type { TencentCredentials } from "../src/signing/index.js";

type Open = "Running" | "Succeeded" | (string & {});
type OpenNumber = 0 | 1 | 8 | (number & {});

// Known: the values that an open enum names.
expectTypeOf<Known<Open>>().toEqualTypeOf<"Running" | "Succeeded">();
expectTypeOf<Known<OpenNumber>>().toEqualTypeOf<0 | 1 | 8>();
expectTypeOf<Known<"a" | "b">>().toEqualTypeOf<"a" | "b">();
expectTypeOf<Known<Open | null | undefined>>().toEqualTypeOf<"Running" | "Succeeded">();
expectTypeOf<Known<string>>().toEqualTypeOf<never>();
expectTypeOf<Known<number>>().toEqualTypeOf<never>();

// StatusMap: a row for each of them, and no other.
export const complete: StatusMap<Open> = { Running: { operation: "running" }, Succeeded: {} };
export const numbers: StatusMap<OpenNumber> = { 0: {}, 1: { state: "delivered" }, 8: { state: "deferred" } };
// @ts-expect-error a row is missing
export const missing: StatusMap<Open> = { Running: {} };
// @ts-expect-error a number's row is missing
export const missingNumber: StatusMap<OpenNumber> = { 0: {}, 1: {} };
// @ts-expect-error no such value
export const surplus: StatusMap<Open> = { Running: {}, Succeeded: {}, Other: {} };

// Rows: core's own words only.
// @ts-expect-error no such reason
export const reason: StatusRow = { reason: "because" };
// @ts-expect-error no such state
export const state: StatusRow = { state: "arrived" };
// @ts-expect-error `mixed` is no word of an operation
export const operation: StatusRow = { operation: "mixed" };
// @ts-expect-error an absent member is absent, not undefined
export const absent: StatusRow = { state: undefined };
readStatus(complete, "a value that came later");

// Call: awaits to what the method returns.
declare const call: Call<{ readonly id: string }>;
expectTypeOf<Awaited<typeof call>>().toEqualTypeOf<{ readonly id: string }>();
expectTypeOf<Awaited<ReturnType<typeof call.withResponse>>["data"]>().toEqualTypeOf<{ readonly id: string }>();
expectTypeOf<Awaited<ReturnType<typeof call.withResponse>>["response"]>().toEqualTypeOf<Response>();
export const promise: Promise<{ readonly id: string }> = call;

// MailStatus and Ticket keep the provider's name as a literal.
declare const source: Source<"acme">;
expectTypeOf<ReturnType<typeof mailStatus<"acme">>["provider"]>().toEqualTypeOf<"acme">();
export const status: MailStatus<"acme"> = mailStatus(source, []);
// @ts-expect-error another provider's
export const foreign: MailStatus<"other"> = mailStatus(source, []);
export const ticket: { readonly provider: "acme"; readonly id: string; readonly version: 1 } = writeTicket(
  "acme",
  { id: { required: true, pattern: /./, form: "a text" } },
  { id: "1" },
);

// Secrets: each credential may be a function; an optional one may be absent.
export const secrets: Secrets<TencentCredentials> = { secretId: "a", secretKey: () => Promise.resolve("b") };
// @ts-expect-error a credential is missing
export const secretless: Secrets<TencentCredentials> = { secretId: "a" };
