import { describe, expect, it } from "vitest";
import type { ProviderName } from "../src/index.js";
import { plainBench, type PlainBench, type PlainCall, providers, readCall, sendCall } from "./support/plain-calls.js";

/** The status of an answer, or why there is none. */
const outcomeOf = async (at: PlainBench, name: ProviderName, call: PlainCall): Promise<number | string> => {
  try {
    const response = await at.ask(name, call);
    await response.text();
    return response.status;
  } catch (error) {
    return (error as Error).message;
  }
};

const taken: Readonly<Record<ProviderName, number>> = { azure: 202, twilio: 202, tencent: 200, ncp: 201 };

describe.each(providers)("a recipient of %s", (name) => {
  it.each<[string, number | string]>([
    ["fault-429", name === "tencent" ? 200 : 429],
    ["fault-500", name === "tencent" ? 200 : 500],
    ["fault-502", 502],
    ["fault-503+7", name === "tencent" ? 200 : 503],
    ["fault-html", 502],
    ["FAULT-502", 502],
  ])("refuses the first try: %s", async (local, first) => {
    const at = plainBench();
    const call = sendCall(name, ["someone@example.com", `${local}@example.com`]);
    expect(await outcomeOf(at, name, call)).toBe(first);
    expect(at.emulator.mailbox(name)).toEqual([]);
    expect(await outcomeOf(at, name, call)).toBe(taken[name]);
    expect(at.emulator.mailbox(name)).not.toEqual([]);
  });

  it.each([
    ["fault-cut", "terminated"],
    ["fault-lost", "fetch failed"],
    ["fault-empty", taken[name]],
    ["fault-truncated", taken[name]],
  ])("spoils the answer to a mail that was taken: %s", async (local, first) => {
    const at = plainBench();
    expect(await outcomeOf(at, name, sendCall(name, [`${local}@example.com`]))).toBe(first);
    expect(at.emulator.mailbox(name)).toHaveLength(1);
  });

  it.each([
    ["fault-404", name === "tencent" ? 200 : name === "ncp" ? 400 : 404],
    ["fault-read-502", 502],
    ["fault-read-lost", "fetch failed"],
  ])("spoils the first read: %s", async (local, first) => {
    const at = plainBench();
    const sent = await at.ask(name, sendCall(name, [`${local}@example.com`]));
    expect(sent.status).toBe(taken[name]);
    const read = readCall(name, await sent.json());
    at.clock.advance(5000);
    expect(await outcomeOf(at, name, read)).toBe(first);
    const second = await at.ask(name, read);
    expect([second.status, /succeeded|completed|"DeliverStatus":1|"S"/i.test(await second.text())]).toEqual([200, true]);
  });

  it("has a status that nobody knows, once", async () => {
    const at = plainBench();
    const sent: unknown = await (await at.ask(name, sendCall(name, ["fault-sideways@example.com"]))).json();
    const texts = [
      await (await at.ask(name, readCall(name, sent))).text(),
      await (await at.ask(name, readCall(name, sent))).text(),
    ];
    expect(texts.map((text) => /Sideways|9999/.test(text))).toEqual([true, false]);
  });
});

describe("a fault that a recipient asks for", () => {
  it("strikes each send of Azure by its Operation-Id", async () => {
    const at = plainBench();
    const call = (id: string): PlainCall => {
      return {
        ...sendCall("azure", ["fault-503@example.com"]),
        headers: { "operation-id": `00000000-0000-4000-8000-00000000000${id}` },
      };
    };
    const outcomes: (number | string)[] = [];
    for (const id of ["1", "1", "2", "2"]) outcomes.push(await outcomeOf(at, "azure", call(id)));
    expect(outcomes).toEqual([503, 202, 503, 202]);
  });

  it("comes after what was arranged", async () => {
    const at = plainBench();
    at.emulator.inject("azure", { fault: { kind: "rate-limited" } });
    const call = sendCall("azure", ["fault-503@example.com"]);
    expect([await outcomeOf(at, "azure", call), await outcomeOf(at, "azure", call)]).toEqual([429, 503]);
  });

  it.each(["fault-@example.com", "fault-418@example.com", "fault-503@example.org", "my-fault-503@example.com"])(
    "is not asked for by %s",
    async (address) => {
      const at = plainBench();
      expect(await outcomeOf(at, "azure", sendCall("azure", [address]))).toBe(202);
    },
  );
});
