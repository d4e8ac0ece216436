import { describe, expect, it } from "vitest";
import { lineOf } from "../../src/release/change.js";
import { compareSpecs } from "../../src/release/compare/compare-specs.js";
import { specText, specWith } from "../support.js";
import { readSpec } from "../../src/spec/spec.js";
import { type Edit, linesAfter, linesUndoing } from "./changes.js";

const details = "        - type: object\n          properties:\n            code:\n              description: The cause";
const allOfDetail = "      allOf:\n        - $ref: '#/components/schemas/ErrorDetail'\n        - type: object\n";
const statement = "        statusMessage:\n          type: string\n";
const sendStatus = "          $ref: '#/components/schemas/EmailSendStatus'\n";
const allKnown: Edit = [
  "      x-sendstatus-open-enum:\n        view: opened the mail\n        click: followed a link in it\n",
  "      enum: [view, click]\n",
];
const noRows: Edit = [
  "      x-sendstatus-status-map:\n        view: { engagement: opened }\n        click: { engagement: clicked }\n",
  "",
];

describe("of a type is told", () => {
  it.each<[string, readonly Edit[], readonly string[], readonly string[]]>([
    [
      "that any other field may be there",
      [
        [
          "description: The question of the handshake of",
          "additionalProperties: true\n      description: The question of the handshake of",
        ],
      ],
      ["- `SubscriptionValidation` has fields of any other name."],
      ["- Breaking: `SubscriptionValidation` no longer has fields of any other name."],
    ],
    [
      "what any other field is",
      [
        [
          "          additionalProperties: true\n          description: The information",
          "          additionalProperties: { type: string }\n          description: The information",
        ],
      ],
      ["- Each other field of `info` of `ErrorAdditionalInfo` is a text, no longer anything."],
      ["- Breaking: each other field of `info` of `ErrorAdditionalInfo` may also be anything."],
    ],
    [
      "that a field is deprecated",
      [[statement, `${statement}          deprecated: true\n`]],
      ["- `statusMessage` of `EmailDeliveryStatusDetails` is deprecated."],
      ["- The documentation of `EmailDeliveryStatusDetails` has changed."],
    ],
    [
      "that a field is there in every version",
      [["          x-sendstatus-since: '2025-09-01'\n", ""]],
      ["- `contentId` of `EmailAttachment` is there in every version of the API."],
      ["- `contentId` of `EmailAttachment` is there since version `2025-09-01` of the API."],
    ],
    [
      "that a field is of another type, and not how the two differ",
      [["          $ref: '#/components/schemas/EmailContent'\n", "          $ref: '#/components/schemas/EmailRecipients'\n"]],
      ["- Breaking: `content` of `send` is `EmailRecipients`, no longer `EmailContent`."],
      ["- Breaking: `content` of `send` is `EmailContent`, no longer `EmailRecipients`."],
    ],
    [
      "that a text is a type",
      [
        [
          "              oneOf:\n                - $ref: '#/components/schemas/EmailSendErrorCode'",
          "              oneOf:\n                - $ref: '#/components/schemas/EmailAddress'",
        ],
      ],
      ["- Breaking: `code` of `EmailSendError` is `EmailAddress` or null, no longer a text or null."],
      ["- Breaking: `code` of `EmailSendError` is a text or null, no longer `EmailAddress` or null."],
    ],
    [
      "which known values a field has",
      [
        [
          "                - $ref: '#/components/schemas/EmailSendErrorCode'",
          "                - $ref: '#/components/schemas/ErrorCode'",
        ],
      ],
      ["- The known values of `code` of `EmailSendError` are those of `ErrorCode`, no longer of `EmailSendErrorCode`."],
      ["- The known values of `code` of `EmailSendError` are those of `EmailSendErrorCode`, no longer of `ErrorCode`."],
    ],
    [
      "the same where it stands for the field itself",
      [[sendStatus, "          $ref: '#/components/schemas/EmailDeliveryStatus'\n"]],
      ["- The known values of `status` of `EmailSendResult` are those of `EmailDeliveryStatus`, no longer of `EmailSendStatus`."],
      ["- The known values of `status` of `EmailSendResult` are those of `EmailSendStatus`, no longer of `EmailDeliveryStatus`."],
    ],
    [
      "once that a list of known values is closed",
      [allKnown, noRows],
      ["- `EmailEngagementType` is `view` or `click`, no longer a text."],
      ["- Breaking: `EmailEngagementType` may also be a text."],
    ],
    [
      "what it adds to another, and not what that is",
      [
        [details, details.replace("object\n", "object\n          required: [code]\n")],
        ["        target:\n          type: [string, 'null']\n", "        target:\n          type: string\n"],
      ],
      ["- `EmailSendError` always has `code`.", "- `target` of `ErrorDetail` may no longer be null."],
      ["- Breaking: `EmailSendError` may come without `code`.", "- Breaking: `target` of `ErrorDetail` may also be null."],
    ],
    [
      "that it requires what it has of another",
      [[allOfDetail, `      required: [message]\n${allOfDetail}`]],
      ["- `EmailSendError` always has `message`."],
      ["- Breaking: `EmailSendError` may come without `message`."],
    ],
  ])("%s", async (_what, edits, done, undone) => {
    expect(await linesAfter("azure", ...edits)).toEqual(done);
    expect(await linesUndoing("azure", ...edits)).toEqual(undone);
  });
});

describe("among several choices is told", () => {
  const choice = (one: string): Edit => [sendStatus, `          oneOf: [${one}, { type: 'null' }]\n`];

  it.each([
    [
      "what is in an object without a name",
      "{ type: object, properties: { at: { type: string } } }",
      "{ type: object, properties: { at: { type: integer } } }",
      "- Breaking: `at` of `status` of `EmailSendResult` is a number, no longer a text.",
    ],
    [
      "what is in a list",
      "{ type: array, items: { type: string } }",
      "{ type: array, items: { type: boolean } }",
      "- Breaking: each of `status` of `EmailSendResult` is true or false, no longer a text.",
    ],
  ])("%s", async (_what, was, is, line) => {
    const [before, after] = [await specWith("azure", choice(was)), await specWith("azure", choice(is))];
    expect((await compareSpecs({ before, after })).map(lineOf)).toEqual([line]);
  });
});

describe("a type that has another name", () => {
  const renamed = async (...names: string[]): Promise<readonly string[]> => {
    const text = await specText("azure");
    const after = names.reduce((all, name) => all.replaceAll(new RegExp(`\\b${name}(?=:\\n|')`, "g"), `${name}Now`), text);
    return (await compareSpecs({ before: readSpec("azure", text), after: readSpec("azure", after) })).map(lineOf);
  };

  it.each(["EmailContent", "EmailMessage", "EmailSendResult", "ErrorDetail", "EmailSendStatus"])(
    "is told of alone, wherever it is used: %s",
    async (name) => {
      expect(await renamed(name)).toEqual([`- Breaking: the type \`${name}\` is named \`${name}Now\` now.`]);
    },
  );

  it("may be in another that has another name", async () => {
    expect(await renamed("EmailMessage", "EmailContent", "EmailAddress")).toEqual(
      ["EmailContent", "EmailAddress", "EmailMessage"].map((name) => expect.stringContaining(`\`${name}Now\``) as string),
    );
  });

  it("and another shape is gone, and a new one is there", async () => {
    const edits: Edit[] = [
      ["    EmailDeliveryStatusDetails:\n", "    EmailDetails:\n"],
      ["#/components/schemas/EmailDeliveryStatusDetails", "#/components/schemas/EmailDetails"],
      [statement, statement.replace("string", "integer")],
    ];
    expect(await linesAfter("azure", ...edits)).toEqual([
      "- Breaking: the type `EmailDeliveryStatusDetails` is gone.",
      "- Breaking: `deliveryStatusDetails` of `EmailDeliveryReport` is `EmailDetails`, no longer `EmailDeliveryStatusDetails`.",
      "- `EmailDetails` is a new type.",
    ]);
  });
});
