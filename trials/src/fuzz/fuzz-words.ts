import fc from "fast-check";
import { callsOf, type ClientCall } from "./calls.js";
import { type Endings, foreverMs, type FuzzOptions, tryCall } from "./fuzz-calls.js";
import { hiddenIn } from "./hidden.js";
import { answersOf, type ProviderName } from "./samples.js";

/** The members that say what became of a mail, and the flags that only who has it can raise. */
const words = /^(status|SendStatus|DeliverStatus|TaskStatus|code)$/;
const flags = /^(User\w+|received)$/;

/**
 * Answers with words that no provider has: whatever they are, no mail is delivered by them.
 *
 * @throws {Error} if something does not hold, with the smallest case that was found and the seed that leads to it.
 */
export async function fuzzWords(provider: ProviderName, { seed, runs }: FuzzOptions): Promise<Endings> {
  const samples = answersOf(provider).filter(({ status }) => status < 400);
  const calls = callsOf(provider);
  const hidden = hiddenIn(samples, []);
  const endings: Endings = {};
  const word = fc.string({ minLength: 1, unit: "grapheme" }).map((text) => `~${text}`);
  const number = fc.oneof(fc.integer({ min: 5000 }), fc.integer({ max: -1 }), fc.double({ min: 0.1, max: 0.9, noNaN: true }));
  const property = fc.asyncProperty(fc.nat(calls.length - 1), fc.nat(1000), word, number, async (index, from, text, figure) => {
    const unknown = (name: string, value: unknown): unknown => {
      if (words.test(name) && typeof value === "string") return text;
      if (words.test(name) && typeof value === "number") return figure;
      return flags.test(name) ? false : value;
    };
    const ending = await tryCall(
      calls[index] as ClientCall,
      hidden,
      (operation, count) => {
        const own = samples.filter((sample) => sample.operation === operation);
        const { status, value } = own[(from + count) % own.length] as (typeof own)[number];
        const body = Buffer.from(JSON.stringify(value, unknown));
        return { kind: "answer", status, headers: { "content-type": "application/json" }, body };
      },
      ({ outcome, recipients }) => {
        if (outcome === "delivered" || recipients.some((recipient) => recipient.outcome === "delivered"))
          throw new Error("A word that nobody knows makes a delivery.");
      },
    );
    endings[ending] = (endings[ending] ?? 0) + 1;
  });
  await fc.assert(property, { seed, numRuns: runs, timeout: foreverMs });
  return endings;
}
