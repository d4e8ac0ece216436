import { describe, expect, it } from "vitest";
import { type Edit, linesAfter, linesUndoing } from "./changes.js";

const ping = `  /emails/ping:
    get:
      operationId: ping
      x-sendstatus-safety: read
      tags: [Status]
      summary: Ask whether somebody is there.
      responses:
        '204':
          description: Somebody is there.

  /emails/operations/{operationId}:
`;

const parameter = (more: string): string => `        - $ref: '#/components/parameters/OperationId'
        - name: details
          in: query
          ${more}
          description: Whether to tell more.
          schema: { type: boolean }
          example: true
`;

const path = "  /emails/operations/{operationId}:\n";
const ownId = "        - $ref: '#/components/parameters/OperationId'\n";
const optional = "      x-sendstatus-safety: read\n";
const version = "enum: ['2023-03-31', '2025-09-01']";

describe("of an operation is told that", () => {
  it.each<[string, Edit, readonly string[], readonly string[]]>([
    ["it is new", [path, ping], ["- `ping` is new."], ["- Breaking: `ping` is gone."]],
    [
      "it has another name",
      ["operationId: getSendResult", "operationId: getResult"],
      ["- Breaking: `getSendResult` is named `getResult` now."],
      ["- Breaking: `getResult` is named `getSendResult` now."],
    ],
    [
      "it goes to another address",
      [path, "  /mails/operations/{operationId}:\n"],
      ["- `getSendResult` calls `GET /mails/operations/{operationId}`, no longer `GET /emails/operations/{operationId}`."],
      ["- `getSendResult` calls `GET /emails/operations/{operationId}`, no longer `GET /mails/operations/{operationId}`."],
    ],
    [
      "it is for something else",
      ["tags: [Status]", "tags: [Statistics]"],
      ["- `getSendResult` is listed under `Statistics`, no longer under `Status`."],
      ["- `getSendResult` is listed under `Status`, no longer under `Statistics`."],
    ],
    [
      "it goes without an option of the client",
      [`${ownId}        - $ref: '#/components/parameters/ApiVersion'\n`, ownId],
      ["- `getSendResult` no longer sends `apiVersion` of the client."],
      ["- `getSendResult` sends `apiVersion` of the client."],
    ],
    ["it is deprecated", [optional, `      deprecated: true\n${optional}`], ["- `getSendResult` is deprecated."], []],
    [
      "it takes a parameter",
      [ownId, parameter("required: false")],
      ["- `getSendResult` takes `details`."],
      ["- Breaking: `getSendResult` no longer takes `details`."],
    ],
    [
      "it requires a parameter",
      [ownId, parameter("required: true")],
      ["- Breaking: `getSendResult` requires `details`."],
      ["- Breaking: `getSendResult` no longer takes `details`."],
    ],
    [
      "it requires its body",
      ["        required: true\n        content:", "        required: false\n        content:"],
      ["- `send` no longer requires a body."],
      ["- Breaking: `send` requires a body."],
    ],
    [
      "an option of the client has another value",
      [version, version.replace("]", ", '2026-01-01']")],
      ["- `apiVersion` of the client may also be `2026-01-01`."],
      ["- Breaking: `apiVersion` of the client may no longer be `2026-01-01`."],
    ],
    [
      "an option of the client has another default",
      ["default: '2025-09-01'", "default: '2023-03-31'"],
      ["- Breaking: `apiVersion` of the client is `2023-03-31` where none is given, formerly `2025-09-01`."],
      ["- Breaking: `apiVersion` of the client is `2025-09-01` where none is given, formerly `2023-03-31`."],
    ],
  ])("%s", async (_what, edit, done, undone) => {
    const [after, undoing] = [await linesAfter("azure", edit), await linesUndoing("azure", edit)];
    expect(after).toEqual(done);
    if (undone.length > 0) expect(undoing).toEqual(undone);
  });
});
