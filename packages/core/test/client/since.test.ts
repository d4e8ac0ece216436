import { describe, expect, it } from "vitest";
import { refuseNewerFields } from "../../src/client/since.js";
import { errorOf, thrownBy } from "../support/errors.js";
import { clientOf, json, recording } from "../support/transport.js";

const checkInput = refuseNewerFields([
  { at: "/body/content/inline", version: "2025-09-01" },
  { at: "/body/attachments/*/contentId", version: "2025-09-01" },
  { at: "/operationId", version: "2024-07-01-preview" },
]);
const operation = { id: "send", safety: "send", checkInput } as const;
const check = (apiVersion: string | undefined, input: unknown) => () => {
  checkInput(input, apiVersion);
};

const withInline = { body: { content: { inline: false } } };
const withContentId = { body: { attachments: [{ name: "a" }, { contentId: null }] } };

describe("a field that came later", () => {
  it.each([
    [withInline, "/body/content/inline"],
    [withContentId, "/body/attachments/*/contentId"],
    [{ operationId: "1" }, "/operationId"],
  ])("%j is refused under an older version", async (input, field) => {
    const error = await thrownBy(check("2023-03-31", input));
    expect(error).toMatchObject({ kind: "usage" });
    for (const word of [field, "2023-03-31"]) expect(error.message).toContain(word);
  });

  it.each(["2025-09-01", "2026-01-01", undefined])("is fine under %s", (apiVersion) => {
    for (const input of [withInline, withContentId, { operationId: "1" }]) expect(check(apiVersion, input)).not.toThrow();
  });

  it.each([
    undefined,
    null,
    "text",
    {},
    { body: undefined },
    { body: { content: null } },
    { body: { content: { inline: undefined } } },
    { body: { attachments: [] } },
    { body: { attachments: [{ name: "contentId" }, null, "x"] } },
    { body: { contentId: "1", inline: true } },
  ])("is not seen in %j", (input) => {
    expect(check("2023-03-31", input)).not.toThrow();
  });
});

it("an operation without such fields takes everything", async () => {
  const { ask } = clientOf({ fetch: recording(() => json({})).fetch, apiVersion: "2000-01-01" });
  await expect(ask({ input: withInline })).resolves.toEqual({});
});

it("a client refuses the call before anything is sent", async () => {
  const { fetch, sent } = recording(() => json({}));
  const { ask } = clientOf({ fetch, apiVersion: "2023-03-31" });
  expect(await errorOf(ask({ operation, input: withInline }))).toMatchObject({ kind: "usage", operation: "send", attempts: 0 });
  expect(sent).toEqual([]);
  await ask({ operation, input: {} });
  expect(sent).toHaveLength(1);
});
