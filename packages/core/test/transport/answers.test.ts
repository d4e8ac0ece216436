import { describe, expect, it } from "vitest";
import type { OperationBehaviour } from "../../src/client/index.js";
import { errorOf } from "../support/errors.js";
import { clientOf, json, recording } from "../support/transport.js";

const download: OperationBehaviour = { id: "exportTemplate", safety: "read", answer: "file" };
const remove: OperationBehaviour = { id: "deleteEmail", safety: "idempotent", answer: "nothing" };

describe("an answer that is a file", () => {
  const file = (): Response =>
    new Response(new Uint8Array([0, 255, 123]), { headers: { "content-type": "application/octet-stream;charset=UTF-8" } });

  it("is handed out as its bytes, whatever they look like", async () => {
    const { fetch } = recording(file);
    const blob = (await clientOf({ fetch }).ask({ operation: download })) as unknown as Blob;
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(new Uint8Array([0, 255, 123]));
    expect(blob.type.replace(" ", "")).toBe("application/octet-stream;charset=utf-8");
  });

  it("is asked for as one, and a refusal as JSON", async () => {
    const { fetch, sent } = recording(file);
    await clientOf({ fetch }).ask({ operation: download });
    expect(sent[0]?.headers.accept).toBe("application/octet-stream, application/json");
  });

  it("may be JSON, and is not read", async () => {
    const { fetch } = recording(() => new Response('{"id":9007199254740993}'));
    const blob = (await clientOf({ fetch }).ask({ operation: download })) as unknown as Blob;
    expect(await blob.text()).toBe('{"id":9007199254740993}');
  });

  it("can be refused like any other", async () => {
    const { fetch } = recording(() => json({ errorCode: "300" }, { status: 404 }));
    expect(await errorOf(clientOf({ fetch }).ask({ operation: download }))).toMatchObject({ kind: "not-found", code: "300" });
  });
});

describe("an answer that holds nothing", () => {
  it.each([
    ["no body", () => new Response(null, { status: 204 })],
    ["an object", () => json({ deleted: true })],
    ["a text", () => new Response("gone", { status: 202 })],
  ])("is undefined, also with %s", async (_what, answer) => {
    const { fetch } = recording(answer);
    expect(await clientOf({ fetch }).ask({ operation: remove })).toBeUndefined();
  });

  it("can be refused like any other", async () => {
    const { fetch } = recording(() => json({ errorCode: "300" }, { status: 404 }));
    expect(await errorOf(clientOf({ fetch }).ask({ operation: remove }))).toMatchObject({ kind: "not-found" });
  });
});
