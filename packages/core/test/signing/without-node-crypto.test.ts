import { afterAll, beforeAll, expect, it, vi } from "vitest";

// The vendors' vectors and the rest once more, as on a runtime that has no hash functions but those of Web Crypto.
vi.resetModules();
const hidden = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
await import("./vectors.test.js");
await import("./twilio-webhook.test.js");
await import("./round-trip.test.js");
await import("./bad-credentials.test.js");
await import("./kept-key.test.js");

const { sha256 } = await import("../../src/signing/digests.js");
const digest = vi.spyOn(crypto.subtle, "digest");

beforeAll(async () => {
  await sha256("once, so that what is found is kept");
});

it("Web Crypto is what does it", () => {
  expect(digest).toHaveBeenCalled();
  expect(hidden).toHaveBeenCalledWith("node:crypto");
});

afterAll(() => {
  hidden.mockRestore();
  digest.mockRestore();
  vi.resetModules();
});
