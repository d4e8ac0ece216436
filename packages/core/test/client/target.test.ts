import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IdRules, opaqueId, readTarget, writeTicket } from "../../src/client/index.js";
import { thrownBy } from "../support/errors.js";

interface Ids {
  readonly requestId: string;
  readonly mailId?: string;
}

const rules: IdRules<Ids> = {
  requestId: { required: true, pattern: /^\d{20}$/, form: "20 digits" },
  mailId: { ...opaqueId, required: false },
};
const requestId = "20181120000000010999";
const read = (target: unknown): Ids => readTarget("ncp", rules, target);

describe("a target", () => {
  it("is read down to its ids", () => {
    expect(read({ requestId, mailId: "m", other: 1 })).toEqual({ requestId, mailId: "m" });
    expect(read({ requestId })).toEqual({ requestId });
    expect(read({ requestId, mailId: undefined })).not.toHaveProperty("mailId");
    expect(read({ requestId, provider: "ncp", version: 1 })).toEqual({ requestId });
  });

  it.each<[string, unknown, string]>([
    ["missing", undefined, "`requestId`, `mailId`"],
    ["null", null, "`requestId`, `mailId`"],
    ["a bare id", requestId, "`requestId`, `mailId`"],
    ["without its id", {}, "`requestId` must be 20 digits"],
    ["with an empty id", { requestId: "" }, "`requestId` must be 20 digits"],
    ["with a malformed id", { requestId: `${requestId}x` }, "`requestId` must be 20 digits"],
    ["with a number for an id", { requestId: 20181120000000010000 }, "as a number it has lost digits"],
    ["with an optional id that is malformed", { requestId, mailId: "a b" }, "`mailId` must be a text without spaces"],
    ["with an optional id that is null", { requestId, mailId: null }, "`mailId`"],
    ["of another provider", { requestId, provider: "azure" }, "another provider's"],
    ["of a newer version", { requestId, version: 2 }, "a newer sendstatus"],
    ["of a version that is a text", { requestId, version: "1" }, "a newer sendstatus"],
    ["sent at no instant", { requestId, sentAt: "soon" }, "`sentAt` must be"],
    ["sent at a number", { requestId, sentAt: 0 }, "`sentAt` must be"],
    ["with an id that is only inherited by name", { requestId: Object }, "`requestId`"],
  ])("%s is refused", async (_what, target, words) => {
    const error = await thrownBy(() => read(target));
    expect(error).toMatchObject({ kind: "usage", provider: "ncp", attempts: 0 });
    expect(error.message).toContain(words);
  });

  it.each(["a\nb", "a\u0000", " a", "", "a\u00a0b"])("an opaque id is one word: not %j", async (mailId) => {
    await expect(thrownBy(() => read({ requestId, mailId }))).resolves.toMatchObject({ kind: "usage" });
  });

  it("a malformed id is not repeated in the error: it may be an address", async () => {
    const error = await thrownBy(() => read({ requestId: "jane@mail.example" }));
    expect(error.message).not.toContain("jane");
  });
});

describe("a ticket", () => {
  it("is plain JSON that names the send", () => {
    expect(writeTicket("ncp", rules, { requestId }, new Date("2026-03-01T00:00:00Z"))).toEqual({
      version: 1,
      provider: "ncp",
      requestId,
      sentAt: "2026-03-01T00:00:00.000Z",
    });
    expect(writeTicket("ncp", rules, { requestId })).not.toHaveProperty("sentAt");
  });

  it("keeps the instant it was sent at when it is written again, unless another is given", () => {
    const first = writeTicket("ncp", rules, { requestId }, new Date(0));
    expect(writeTicket("ncp", rules, first)).toEqual(first);
    expect(writeTicket("ncp", rules, first, new Date(1_000))).toEqual({ ...first, sentAt: "1970-01-01T00:00:01.000Z" });
  });

  it("survives being stored", () => {
    const opaque = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => text.replace(/[\s\p{Cc}]/gu, "-"));
    const ids = fc.record({ requestId: fc.stringMatching(/^\d{20}$/), mailId: opaque }, { requiredKeys: ["requestId"] });
    fc.assert(
      fc.property(ids, (target) => {
        const ticket = writeTicket("ncp", rules, target, new Date(0));
        const stored: unknown = JSON.parse(JSON.stringify(ticket));
        expect(stored).toEqual(ticket);
        expect(read(stored)).toEqual({ ...target, sentAt: new Date(0) });
      }),
    );
  });

  it("cannot be written for a malformed id", async () => {
    expect(await thrownBy(() => writeTicket("ncp", rules, { requestId: "1" }))).toMatchObject({ kind: "usage" });
  });
});
