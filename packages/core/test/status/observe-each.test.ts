import { expect, it } from "vitest";
import { itemsOf, observeEach, reasonOf } from "../../src/status/index.js";
import { ofRecipient } from "../support/observations.js";

it("an item that cannot be read becomes unknown, and the others stay", () => {
  const observe = ({ to }: { readonly to: string | null }) => ofRecipient((to as string).trim(), { delivery: "sent" });
  expect(observeEach([{ to: "a" }, { to: null }, { to: " b" }], observe)).toEqual([
    ofRecipient("a", { delivery: "sent" }),
    {
      level: "message",
      certainty: "reported",
      delivery: "unknown",
      reason: reasonOf("unmapped"),
      raw: { status: undefined, body: { to: null } },
    },
    ofRecipient("b", { delivery: "sent" }),
  ]);
});

it.each([null, undefined, {}, "text", 3])("a list that is %j has no items", (list) => {
  expect(itemsOf(list as never)).toEqual([]);
  expect(itemsOf([1, 2])).toEqual([1, 2]);
});
