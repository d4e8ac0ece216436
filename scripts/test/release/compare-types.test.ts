import { describe, expect, it } from "vitest";
import { type Edit, linesAfter, linesUndoing } from "./changes.js";

const plainText = "        plainText:\n          type: string\n";
const sender = "          description: The bare sender";
const id = "          type: string\n          description: Id of the operation, a UUID.";
const status = "        status:\n          $ref: '#/components/schemas/EmailSendStatus'\n        error:";
const sendParameters = "      properties:\n        senderAddress:";

describe("of what is given is told that", () => {
  it.each<[string, Edit, readonly string[], readonly string[]]>([
    [
      "a body has a field",
      [sendParameters, `      properties:\n        priority: { type: integer, description: How soon. }\n        senderAddress:`],
      ["- `send` takes `priority`."],
      ["- Breaking: `send` no longer takes `priority`."],
    ],
    [
      "a body must have a field",
      ["required: [senderAddress, content, recipients]", "required: [senderAddress, content, recipients, replyTo]"],
      ["- Breaking: `send` requires `replyTo`."],
      ["- `send` no longer requires `replyTo`."],
    ],
    [
      "a type within a body must have a field",
      ["required: [subject]", "required: [subject, html]"],
      ["- Breaking: `EmailContent` requires `html`."],
      ["- `EmailContent` no longer requires `html`."],
    ],
    [
      "a field may be more",
      [plainText, plainText.replace("string", "[string, 'null']")],
      ["- `plainText` of `EmailContent` may also be null."],
      ["- Breaking: `plainText` of `EmailContent` may no longer be null."],
    ],
    [
      "a field is something else",
      [plainText, plainText.replace("string", "integer")],
      ["- Breaking: `plainText` of `EmailContent` is a number, no longer a text."],
      ["- Breaking: `plainText` of `EmailContent` is a text, no longer a number."],
    ],
    [
      "a field is one of a list",
      [`          type: string\n${sender}`, `          type: string\n          enum: [a, b]\n${sender}`],
      ["- Breaking: `senderAddress` of `send` is `a` or `b`, no longer a text."],
      ["- `senderAddress` of `send` may also be a text."],
    ],
    [
      "a field came later",
      [plainText, `${plainText}          x-sendstatus-since: '2025-09-01'\n`],
      ["- `plainText` of `EmailContent` is there since version `2025-09-01` of the API."],
      [],
    ],
  ])("%s", async (_what, edit, done, undone) => {
    expect(await linesAfter("azure", edit)).toEqual(done);
    if (undone.length > 0) expect(await linesUndoing("azure", edit)).toEqual(undone);
  });
});

describe("of what is answered is told that", () => {
  it.each<[string, Edit, readonly string[], readonly string[]]>([
    [
      "it has a field",
      [status, `        place: { type: integer, description: Where. }\n${status}`],
      ["- `EmailSendResult` has `place`."],
      ["- Breaking: `EmailSendResult` no longer has `place`."],
    ],
    [
      "a field may be missing",
      ["required: [id, status]", "required: [status]"],
      ["- Breaking: `EmailSendResult` may come without `id`."],
      ["- `EmailSendResult` always has `id`."],
    ],
    [
      "a field may be null",
      [id, id.replace("string", "[string, 'null']")],
      ["- Breaking: `id` of `EmailSendResult` may also be null."],
      ["- `id` of `EmailSendResult` may no longer be null."],
    ],
    [
      "there is another type",
      ["    EmailContent:\n", "    EmailHint:\n      type: string\n      description: A hint.\n    EmailContent:\n"],
      ["- `EmailHint` is a new type."],
      ["- Breaking: the type `EmailHint` is gone."],
    ],
    [
      "a value is known",
      ["        view: opened the mail\n", "        view: opened the mail\n        reply: answered it\n"],
      ["- `EmailEngagementType` knows `reply`."],
      [],
    ],
  ])("%s", async (_what, edit, done, undone) => {
    const row: Edit = ["        view: { engagement: opened }\n", "        view: { engagement: opened }\n        reply: {}\n"];
    const edits = edit[1].includes("reply") ? [edit, row] : [edit];
    expect(await linesAfter("azure", ...edits)).toEqual(done);
    if (undone.length > 0) expect(await linesUndoing("azure", ...edits)).toEqual(undone);
  });

  it("a value is not known any more whose row programs may look up", async () => {
    const code = "        DomainNotLinked: the sender's domain is not linked to the Communication Services resource\n";
    const lines = await linesAfter("azure", [code, ""], ["        DomainNotLinked: never\n", ""]);
    expect(lines).toEqual(["- Breaking: `ErrorCode` no longer knows `DomainNotLinked`."]);
  });

  it("the operation that alone answers with it has a field", async () => {
    const list = "    EmailReceiptList:\n";
    const lines = await linesAfter("twilio", [
      `${list}      type: object\n`,
      `${list}      type: object\n      required: [receipts]\n`,
    ]);
    expect(lines).toEqual(["- `listEmailReceipts` always answers with `receipts`."]);
  });
});
