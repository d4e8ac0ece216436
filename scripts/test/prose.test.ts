import { describe, expect, it } from "vitest";
import { anchorsOf } from "../src/generate/docs/provider/anchors.js";
import { doubtsIn, gist, inline, prose } from "../src/generate/docs/provider/prose.js";

const text = "The text.\nIt goes on.\n\nUncertain: the length.\nNobody says.\n\n- one\n- two\n  and more\n";

describe("a description", () => {
  it("keeps its paragraphs, and quotes what is doubtful", () => {
    expect(prose(text)).toEqual([
      "The text.\nIt goes on.",
      "> **Uncertain:** the length.\n> Nobody says.",
      "- one\n- two\n  and more",
    ]);
  });

  it("fits into a cell, with what else is to be said after its first paragraph", () => {
    expect(inline(text, ["At most 3."])).toBe(
      "The text. It goes on. At most 3.<br>**Uncertain:** the length. Nobody says.<br>• one<br>• two and more",
    );
    expect(inline("Uncertain: all of it.", ["At most 3."])).toBe("At most 3.<br>**Uncertain:** all of it.");
    expect(inline(undefined, ["At most 3."])).toBe("At most 3.");
    expect(inline()).toBe("");
  });

  it("may become doubtful within a sentence", () => {
    expect(prose("Blocked. Uncertain: by whom.")).toEqual(["Blocked.", "> **Uncertain:** by whom."]);
    expect(doubtsIn("Blocked. Uncertain: by\nwhom.")).toEqual(["by whom."]);
  });

  it("has a gist without doubts", () => {
    expect(gist(text)).toBe("The text. It goes on.");
    expect(gist("Uncertain: all of it.")).toBe("");
  });
});

describe("the anchor of a heading", () => {
  it("is in small letters, without punctuation, and told apart by a number", () => {
    expect(anchorsOf(["How long, and `how` often?", "`mailEvent`", "`MailEvent`", "_id"])).toEqual([
      "how-long-and-how-often",
      "mailevent",
      "mailevent-1",
      "_id",
    ]);
  });
});
