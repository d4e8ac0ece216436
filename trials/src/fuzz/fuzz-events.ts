import { foldObservations } from "@sendstatus/core";
import fc from "fast-check";
import { byteChange, changedBytes } from "./byte-changes.js";
import { clientsOf, secrets } from "./clients.js";
import { foreverMs, type FuzzOptions } from "./fuzz-calls.js";
import { hiddenIn } from "./hidden.js";
import { requireCleanPrototypes, requireNothingSecret, requireSound } from "./holds.js";
import { changedJson, jsonChange } from "./json-changes.js";
import { eventsOf, type PushingName } from "./samples.js";
import { skippingClock } from "./skipping-clock.js";

/** What came of many requests. */
export interface EventCounts {
  observations: number;
  unparsed: number;
  refused: number;
}

/** What somebody posts to a webhook. */
export interface WebhookRequest {
  readonly method: string;
  readonly proved: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const header = fc.constantFrom<readonly [string, string]>(
  ["content-type", "text/html"],
  ["content-type", "application/cloudevents-batch+json"],
  ["content-encoding", "gzip"],
  ["authorization", "Bearer not.a.token"],
  ["x-twilio-signature", "AAAA"],
  ["webhook-request-origin", "eventgrid.azure.net"],
  ["aeg-event-type", "SubscriptionValidation"],
);

/**
 * Has the events of one provider come changed in any way.
 *
 * @throws {Error} if something does not hold, with the smallest case that was found and the seed that leads to it.
 */
export async function fuzzEvents(provider: PushingName, { seed, runs }: FuzzOptions): Promise<EventCounts> {
  const samples = await eventsOf(provider);
  const hidden = hiddenIn([], samples);
  const counts: EventCounts = { observations: 0, unparsed: 0, refused: 0 };
  const plan = fc.record({
    events: fc.array(fc.nat(samples.length - 1), { minLength: 1, maxLength: 3 }),
    json: fc.array(jsonChange, { maxLength: 3 }),
    bytes: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(byteChange) }),
    method: fc.oneof({ weight: 12, arbitrary: fc.constant("POST") }, { weight: 1, arbitrary: fc.constantFrom("OPTIONS", "PUT") }),
    proved: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
    headers: fc.array(header, { maxLength: 2 }).map((headers) => Object.fromEntries(headers)),
  });
  const property = fc.asyncProperty(plan, async ({ events, json, bytes, ...others }) => {
    const chosen = events.flatMap((index) => [samples[index]].flat());
    const body = changedBytes(changedJson(chosen.length === 1 ? chosen[0] : chosen, json), bytes);
    await tryEvents(provider, { ...others, body }, hidden, counts);
  });
  await fc.assert(property, { seed, numRuns: runs, timeout: foreverMs });
  return counts;
}

/**
 * Has one request come.
 *
 * @throws {Error} if something does not hold.
 */
export async function tryEvents(
  provider: PushingName,
  { method, proved, headers, body }: WebhookRequest,
  hidden: readonly string[],
  counts: EventCounts,
): Promise<void> {
  const clock = skippingClock(new Date("2026-03-02T10:00:00Z"));
  const mail = clientsOf({ clock, fetch: () => Promise.reject(new Error("Nobody should be asked.")) });
  const url = `https://example.com/events/${proved ? secrets.webhook : "guessed"}`;
  const parsed = await mail.parseEvents(provider, new Request(url, { method, headers, body }));
  const { observations, unparsed, response, verified, error } = parsed;
  // A subscription of a topic that is not named is not agreed to.
  const isHandshake = provider === "azure" && Buffer.from(body).includes("SubscriptionValidationEvent");
  const expected = method !== "POST" ? [200, 204, 401, 405] : !proved ? [401] : isHandshake ? [200, 401] : [200];
  if (!expected.includes(response.status)) throw new Error(`It answers ${String(response.status)}.`);
  if (verified !== (proved && method === "POST") || error !== undefined) throw new Error("The proof is taken for another.");
  if (!verified && observations.length + unparsed.length > 0) throw new Error("Something is read that is not proved.");
  for (const operationId of new Set(observations.map((observation) => observation.operationId)))
    requireSound(foldObservations(observations.filter((observation) => observation.operationId === operationId)), hidden);
  // The answer to a handshake repeats its code.
  const answered = isHandshake ? "" : await response.text();
  requireNothingSecret([answered, ...unparsed.map(({ why }) => why)], hidden);
  requireCleanPrototypes();
  counts.observations += observations.length;
  counts.unparsed += unparsed.length;
  counts.refused += Number(!verified);
}
