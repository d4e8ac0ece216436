import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type JsonObject, parseEach } from "../../src/events/index.js";
import { findInexact } from "../../src/json/find-inexact.js";

/** Reads objects that have an `id`. */
const read = ({ id }: JsonObject): string[] => {
  if (typeof id !== "string") throw new Error("The event has no id.");
  return [id];
};

describe("parseEach", () => {
  it("keeps the order, and lets an event say several things or nothing", () => {
    const items = [{ says: ["a", "b"] }, { says: [] }, { says: ["c"] }];
    expect(parseEach(items, ({ says }) => says as string[])).toEqual({ read: ["a", "b", "c"], unparsed: [] });
  });

  it.each([[null], ["text"], [7], [true], [["id"]], [undefined]])("keeps %j, which is no object, as it came", (item) => {
    expect(parseEach([{ id: "1" }, item, { id: "2" }], read)).toEqual({
      read: ["1", "2"],
      unparsed: [{ why: "The event is not a JSON object.", raw: item }],
    });
  });

  it("says why a reader gave up, without addresses", () => {
    const { unparsed } = parseEach([{ id: 1 }], () => {
      throw new Error("no status for jane@mail.example");
    });
    expect(unparsed).toEqual([{ why: "no status for [address]", raw: { id: 1 } }]);
  });

  it.each([["a text"], [new Error()], [undefined]])("has a word for a reader that throws %j", (thrown) => {
    const { unparsed } = parseEach([{}], vi.fn(read).mockThrow(thrown));
    expect(unparsed).toEqual([{ why: "The event cannot be read.", raw: {} }]);
  });

  it("takes nothing from an event that fails halfway", () => {
    function* halfway(): Generator<string> {
      yield "half";
      throw new Error("broken");
    }
    expect(parseEach([{}], () => [...halfway()]).read).toEqual([]);
  });

  it("keeps an event with a number that lost digits, and costs the others nothing", () => {
    const lossy = { id: "2", data: { sequence: Number("9007199254740993") } };
    expect(parseEach([{ id: "1" }, lossy, { id: "3" }], read)).toEqual({
      read: ["1", "3"],
      unparsed: [{ why: "The event has a number at `/data/sequence` that cannot be read exactly.", raw: lossy }],
    });
  });

  it("cuts an event that is nested too deeply, so that it can be walked", () => {
    const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000)) as unknown;
    const { read: ids, unparsed } = parseEach([{ id: "1", data: deep }, { id: "2" }], read);
    expect(ids).toEqual(["2"]);
    expect(unparsed[0]?.why).toMatch(/^The event is nested too deeply at `\/data\/0\/0/);
    expect(JSON.stringify(unparsed[0]?.raw)).toBe(`{"id":"1","data":${"[".repeat(63)}"…"${"]".repeat(63)}}`);
  });

  it("loses no event, and none twice", () => {
    const events = fc.oneof(fc.record({ id: fc.string() }), fc.jsonValue()).filter((event) => findInexact(event) === undefined);
    fc.assert(
      fc.property(fc.array(events), (items) => {
        const parsed = parseEach(items, read);
        const isReadable = (item: unknown): item is { id: string } =>
          typeof item === "object" && item !== null && !Array.isArray(item) && typeof (item as JsonObject).id === "string";
        expect(parsed.read).toEqual(items.filter(isReadable).map(({ id }) => id));
        expect(parsed.unparsed.map(({ raw }) => raw)).toEqual(items.filter((item) => !isReadable(item)));
      }),
    );
  });
});
