import { describe, expect, it } from "vitest";
import { fuzzCalls } from "../src/fuzz/fuzz-calls.js";
import { fuzzEvents } from "../src/fuzz/fuzz-events.js";
import { fuzzWords } from "../src/fuzz/fuzz-words.js";
import { providers, pushing } from "../src/fuzz/samples.js";

// Another one each day would find more, and fail builds that changed nothing; the command takes any.
const seed = 1;

describe.each(providers)("answers of %s that are changed in any way", (provider) => {
  it("lead to a sound status or to the one error, in which nothing secret can be seen", async () => {
    const endings = await fuzzCalls(provider, { seed, runs: 200 });
    expect(endings.resolved).toBeGreaterThan(30);
    expect(Object.keys(endings)).toEqual(expect.arrayContaining(["decode", "network", "redirect", "timeout", "authentication"]));
  });

  it("make no delivery out of words that nobody knows", async () => {
    const endings = await fuzzWords(provider, { seed, runs: 60 });
    expect(endings.resolved).toBeGreaterThan(20);
  });
});

describe.each(pushing)("events of %s that are changed in any way", (provider) => {
  it("are answered, and read as far as they can be", async () => {
    const { observations, unparsed, refused } = await fuzzEvents(provider, { seed, runs: 200 });
    for (const count of [observations, unparsed, refused]) expect(count).toBeGreaterThan(20);
  });
});
