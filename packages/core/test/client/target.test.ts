import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IdRules, opaqueId, readTarget, recipientList, writeTicket } from "../../src/client/index.js";
import { instants } from "../support/arbitraries.js";
import { thrownBy } from "../support/errors.js";

interface Ids {
  readonly requestId: string;
  readonly mailId?: string;
  readonly recipients?: readonly string[];
}

const rules: IdRules<Ids> = {
  requestId: { required: true, pattern: /^\d{20}$/, form: "20 digits" },
  mailId: { ...opaqueId, required: false },
  recipients: recipientList,
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
    ["missing", undefined, "`requestId`, `mailId`, `recipients`"],
    ["null", null, "`requestId`, `mailId`, `recipients`"],
    ["a bare id", requestId, "`requestId`, `mailId`, `recipients`"],
    ["without its id", {}, "`requestId` must be 20 digits"],
    ["with an empty id", { requestId: "" }, "`requestId` must be 20 digits"],
    ["with a malformed id", { requestId: `${requestId}x` }, "`requestId` must be 20 digits"],
    ["with a number for an id", { requestId: 20181120000000010000 }, "as a number it has lost digits"],
    ["with an optional id that is malformed", { requestId, mailId: "a b" }, "`mailId` must be a text without spaces"],
    ["with an optional id that is null", { requestId, mailId: null }, "`mailId`"],
    ["with one recipient that is no list", { requestId, recipients: "jo@example.com" }, "`recipients` must be a list"],
    ["with a recipient that is no address", { requestId, recipients: ["jo@example.com", "jo"] }, "`recipients` must be a list"],
    ["with a recipient that has a name", { requestId, recipients: ["Jo <jo@example.com>"] }, "`recipients` must be a list"],
    ["with two recipients in one", { requestId, recipients: ["jo@example.com kim@example.org"] }, "`recipients` must be a list"],
    ["with a recipient that is nothing", { requestId, recipients: [null] }, "`recipients` must be a list"],
    ["with recipients that are null", { requestId, recipients: null }, "`recipients` must be a list"],
    ["of another provider", { requestId, provider: "azure" }, "another provider's"],
    ["of a newer version", { requestId, version: 2 }, "a newer sendstatus"],
    ["of a version that is a text", { requestId, version: "1" }, "a newer sendstatus"],
    ["sent at no instant", { requestId, sentAt: "soon" }, "`sentAt` must be"],
    ["sent at a year", { requestId, sentAt: "7" }, "`sentAt` must be"],
    ["sent at null", { requestId, sentAt: null }, "`sentAt` must be"],
    ["of a version before the first", { requestId, version: 0 }, "a newer sendstatus"],
    ["sent at a number", { requestId, sentAt: 0 }, "`sentAt` must be"],
    ["with an id that is only inherited by name", { requestId: Object }, "`requestId`"],
  ])("%s is refused", async (_what, target, words) => {
    const error = await thrownBy(() => read(target));
    expect(error).toMatchObject({ kind: "usage", provider: "ncp", attempts: 0 });
    expect(error.message).toContain(words);
  });

  it.each(["a\nb", "a\u0000", " a", "", "a\u00a0b", ".", "..", "../a", "a\\b", "%2e%2e", "a%2Fb", "a\ud800"])(
    "an opaque id is one word and no path: not %j",
    async (mailId) => {
      await expect(thrownBy(() => read({ requestId, mailId }))).resolves.toMatchObject({ kind: "usage" });
    },
  );

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
    const opaque = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => text.replace(/[\s\p{Cc}/\\%.]/gu, "-"));
    const recipients = fc.array(fc.emailAddress(), { maxLength: 3 });
    const ids = fc.record(
      { requestId: fc.stringMatching(/^\d{20}$/), mailId: opaque, recipients },
      { requiredKeys: ["requestId"] },
    );
    fc.assert(
      fc.property(ids, fc.option(instants, { nil: undefined }), (target, sentAt) => {
        const ticket = writeTicket("ncp", rules, target, sentAt);
        const stored: unknown = JSON.parse(JSON.stringify(ticket));
        expect(stored).toEqual(ticket);
        expect(read(stored)).toEqual({ ...target, ...(sentAt === undefined ? {} : { sentAt }) });
        expect(writeTicket("ncp", rules, stored as Ids)).toEqual(ticket);
      }),
    );
  });

  it("is its own: who changes a list of recipients later does not change it", () => {
    const recipients = ["jo@example.com"];
    const ticket = writeTicket("ncp", rules, { requestId, recipients });
    recipients.push("kim@example.org");
    expect(ticket.recipients).toEqual(["jo@example.com"]);
  });

  it("is not turned into another provider's by writing it again", async () => {
    const foreign = writeTicket("azure", rules, { requestId });
    expect(await thrownBy(() => writeTicket("ncp", rules, foreign))).toMatchObject({ kind: "usage" });
  });

  it("cannot be written for no instant", async () => {
    for (const sentAt of [new Date(NaN), "2026-03-01" as unknown as Date, 0 as unknown as Date])
      expect(await thrownBy(() => writeTicket("ncp", rules, { requestId }, sentAt))).toMatchObject({ kind: "usage" });
  });

  it("cannot be written for a malformed id", async () => {
    expect(await thrownBy(() => writeTicket("ncp", rules, { requestId: "1" }))).toMatchObject({ kind: "usage" });
  });
});
