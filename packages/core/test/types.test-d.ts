/** Checked by `tsc` alone: this file is never run. */
import { expectTypeOf } from "vitest";
import {
  addObservations,
  type Call,
  type DeliveryState,
  type Ending,
  foldObservations,
  type MailStatus,
  type Observation,
  plan,
  type RecipientStatus,
  reasonOf,
  type StatusList,
  type Ticket,
  toCloudEvent,
  type WaitOptions,
  type WaitPolicy,
} from "../src/index.js";
import { type Known, readStatus, type Statement, type StatusMap, type StatusRow } from "../src/status/index.js";
import { type IdRules, opaqueId, type ProviderClient, type Secrets, writeTicket } from "../src/client/index.js";
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
// @ts-expect-error no such engagement
export const engagement: StatusRow = { engagement: "read" };
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
declare const seen: readonly Observation<"acme">[];
declare const status: MailStatus<"acme">;
expectTypeOf(foldObservations(seen)).toEqualTypeOf<MailStatus<"acme">>();
expectTypeOf(status.recipients).toEqualTypeOf<readonly RecipientStatus<"acme">[]>();
expectTypeOf(status.history).toEqualTypeOf<readonly Observation<"acme">[]>();
expectTypeOf(status.state).toEqualTypeOf<DeliveryState | "mixed">();
export const general: MailStatus = status;
// @ts-expect-error another provider's
export const foreignStatus: MailStatus<"other"> = status;
expectTypeOf(addObservations(status, seen)).toEqualTypeOf<MailStatus<"acme">>();
// @ts-expect-error observations are not changed
seen[0].delivery = "sent";

// Statements: core's own words only.
declare const statement: Statement;
// @ts-expect-error no such state
export const arrived: Statement = { ...statement, delivery: "arrived" };
// @ts-expect-error `mixed` is no word of an operation
export const mixedOperation: Statement = { ...statement, operation: "mixed" };
// @ts-expect-error one kind each
export const engaged: Statement = { ...statement, engagement: ["opened"] };
// @ts-expect-error the provider's own words must be there
export const wordless: Statement = { level: "message", certainty: "reported" };
// @ts-expect-error `mixed` is no state of a recipient
export const mixedRecipient: RecipientStatus["state"] = "mixed";
// @ts-expect-error no such reason
reasonOf("because");
// @ts-expect-error a namespace is needed
void toCloudEvent(seen[0], {});

// A client asks about its own sends only.
interface Ids {
  readonly id: string;
  readonly mail?: string;
}
declare const client: ProviderClient<"acme", object, Ids>;
const rules: IdRules<Ids> = { id: opaqueId, mail: { ...opaqueId, required: false } };
const ticket = writeTicket("acme", rules, { id: "1" });
expectTypeOf(ticket).toEqualTypeOf<Ticket<"acme", Ids>>();
expectTypeOf(client.ticket({ id: "1" })).toEqualTypeOf<Ticket<"acme", Ids>>();
void client.getStatus(ticket);
void client.getStatus({ id: "1", mail: "2" });
declare const foreignTicket: Ticket<"other", Ids>;
// @ts-expect-error another provider's ticket
export const foreign: Ticket<"acme", Ids> = foreignTicket;
// @ts-expect-error another provider's ticket
void client.getStatus(foreignTicket);
// @ts-expect-error another provider's ticket
client.watchStatus(foreignTicket);
// @ts-expect-error an id is missing
void client.getStatus({ mail: "2" });
// @ts-expect-error no such id
void client.getStatus({ id: "1", address: "2" });
// @ts-expect-error a number has lost digits
void client.waitForStatus({ id: 1 });
// @ts-expect-error a rule is missing
export const ruleless: IdRules<Ids> = { id: opaqueId };

// Waiting: known goals, and an ending that is always there; watching: one that may be.
export const options: WaitOptions<"acme"> = {
  until: "delivered",
  timeoutMs: 1,
  maxReads: 1,
  signal: undefined,
  onProgress: ({ provider }) => {
    expectTypeOf(provider).toEqualTypeOf<"acme">();
  },
};
// @ts-expect-error no such goal
void client.waitForStatus(ticket, { until: "read" });
// @ts-expect-error no such option
void client.waitForStatus(ticket, { timeout: 1 });
// @ts-expect-error a watched status comes by itself
client.watchStatus(ticket, { onProgress: () => undefined });
// @ts-expect-error reading once has no goal
void client.getStatus(ticket, { until: "sent" });
expectTypeOf<Awaited<ReturnType<typeof client.waitForStatus>>["ended"]>().toEqualTypeOf<Ending>();
async function watch(): Promise<void> {
  for await (const watched of client.watchStatus(ticket)) {
    expectTypeOf(watched.ended).toEqualTypeOf<Ending | undefined>();
    expectTypeOf(watched.provider).toEqualTypeOf<"acme">();
  }
}
void watch();

// plan: a step says when to read, or why to stop.
declare const policy: WaitPolicy;
const step = plan(undefined, policy, new Date());
if (step.next === "poll") expectTypeOf(step.at).toEqualTypeOf<Date>();
else expectTypeOf(step.ending).toEqualTypeOf<Ending>();
// @ts-expect-error a step that stops has no time
export const timed: { readonly at: Date } = step;
// @ts-expect-error the reads so far must be told
export const unread: WaitPolicy = { goal: "sent", polling: policy.polling, startedAt: new Date(), jitter: 0 };

// A list of statuses is iterated by status, or by page.
declare const list: StatusList<"acme">;
async function iterate(): Promise<void> {
  for await (const each of list) expectTypeOf(each).toEqualTypeOf<MailStatus<"acme">>();
  for await (const { items, cursor } of list.pages()) {
    expectTypeOf(items).toEqualTypeOf<readonly MailStatus<"acme">[]>();
    expectTypeOf(cursor).toEqualTypeOf<string | undefined>();
  }
}
void iterate();
// @ts-expect-error a list is no array
export const array: readonly MailStatus[] = list;

// Secrets: each credential may be a function; an optional one may be absent.
export const secrets: Secrets<TencentCredentials> = { secretId: "a", secretKey: () => Promise.resolve("b") };
// @ts-expect-error a credential is missing
export const secretless: Secrets<TencentCredentials> = { secretId: "a" };
