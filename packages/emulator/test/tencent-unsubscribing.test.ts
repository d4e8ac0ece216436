import { describe, expect, it } from "vitest";
import { bench, type Bench } from "./support/callers.js";
import { codeOf, resultOf } from "./support/tencent.js";

const settings = { Address: "news@mail.example.org", UnsubscribeConfig: "1", Status: 1 };

const change = (at: Bench, verb: "Create" | "Update" | "Delete", body: object): Promise<string | undefined> =>
  codeOf(at, `${verb}AddressUnsubscribeConfig`, body);

const list = async (at: Bench, body: object = {}): Promise<unknown> =>
  (await resultOf(at, "ListAddressUnsubscribeConfig", body)).AddressUnsubscribeConfigList;

describe("Tencent's unsubscribe links", () => {
  it("are made, changed and deleted, one for each address", async () => {
    const at = bench();
    expect(await change(at, "Create", settings)).toBeUndefined();
    expect(await list(at)).toEqual([settings]);
    expect(await change(at, "Create", { ...settings, Address: "NEWS@mail.example.org" })).toBe("InvalidParameterValue");
    const changed = { ...settings, UnsubscribeConfig: "12", Status: 0 };
    expect(await change(at, "Update", changed)).toBeUndefined();
    expect(await list(at)).toEqual([changed]);
    for (let time = 0; time < 2; time++) expect(await change(at, "Delete", { Address: settings.Address })).toBeUndefined();
    expect(await list(at)).toEqual([]);
  });

  it.each<[string, "Create" | "Update" | "Delete", object, string]>([
    ["an address without such settings", "Update", { ...settings, Address: "other@example.org" }, "ResourceNotFound"],
    ["a malformed address", "Create", { ...settings, Address: "nobody" }, "InvalidParameterValue"],
    ["a language that no text has", "Update", { ...settings, UnsubscribeConfig: "13" }, "InvalidParameterValue"],
    ["a language that is no number", "Update", { ...settings, UnsubscribeConfig: "en" }, "InvalidParameterValue"],
    ["a state that is neither on nor off", "Update", { ...settings, Status: 2 }, "InvalidParameter"],
    ["no address", "Delete", {}, "MissingParameter"],
  ])("are not changed for %s", async (_, verb, body, code) => {
    const at = bench();
    await change(at, "Create", settings);
    expect(await change(at, verb, body)).toBe(code);
    expect(await list(at)).toEqual([settings]);
  });

  it("are listed in pages, whose limit is a text", async () => {
    const at = bench();
    const addresses = ["a", "b", "c"].map((name) => ({ ...settings, Address: `${name}@example.org` }));
    for (const one of addresses) await change(at, "Create", one);
    expect(await list(at)).toEqual(addresses);
    expect(await list(at, { Offset: 1, Limit: "1" })).toEqual([addresses[1]]);
    expect(await resultOf(at, "ListAddressUnsubscribeConfig", { Limit: "1" })).toMatchObject({ Total: 3 });
    expect(await codeOf(at, "ListAddressUnsubscribeConfig", { Limit: "101" })).toBe("FailedOperation.InvalidLimit");
    expect(await codeOf(at, "ListAddressUnsubscribeConfig", { Limit: 10 })).toBe("InvalidParameter");
  });
});
