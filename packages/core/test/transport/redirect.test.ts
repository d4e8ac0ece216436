import { describe, expect, it } from "vitest";
import { errorOf } from "../support/errors.js";
import { clientOf, recording, send } from "../support/transport.js";

describe("a redirect is refused, not followed", () => {
  it.each([300, 301, 302, 303, 304, 307, 308, 399])("HTTP %i, whatever it holds", async (status) => {
    const body = status === 304 ? null : '{"id":"1"}';
    const { fetch, sent } = recording(() => new Response(body, { status, headers: { location: "https://elsewhere.example/" } }));
    const error = await errorOf(clientOf({ fetch }).ask());
    expect(error).toMatchObject({ kind: "redirect", status, retryable: false, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it("as a browser hides it: without status", async () => {
    const opaque = Object.defineProperties(new Response(null), { type: { value: "opaqueredirect" }, status: { value: 0 } });
    const { fetch } = recording(() => opaque);
    const error = await errorOf(clientOf({ fetch }).ask());
    expect(error).toMatchObject({ kind: "redirect", status: undefined });
  });

  it("a send may have been taken all the same", async () => {
    const { fetch } = recording(() => new Response(null, { status: 303 }));
    expect(await errorOf(clientOf({ fetch }).ask({ operation: send }))).toMatchObject({
      kind: "redirect",
      mayHaveBeenSent: true,
    });
  });
});
