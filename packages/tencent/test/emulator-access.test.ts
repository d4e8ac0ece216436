import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulated, mailTo, startEmulator } from "./emulated.js";

let world: Emulated;
beforeAll(async () => {
  world = await startEmulator("2026-02-28T17:00:00Z");
});
afterAll(() => world.close());

describe("who may ask the emulated Tencent", () => {
  it("is whoever has permanent or temporary credentials", async () => {
    const { clientWith, emulator } = world;
    const withToken = clientWith(emulator.credentials.tencent.temporary);
    await expect(withToken.api.sendEmail(mailTo("delivered@example.com"))).resolves.toHaveProperty("MessageId");
  });

  it.each([
    ["a wrong key", { secretKey: "wrong" }, "AuthFailure.SignatureFailure"],
    ["a strange id", { secretId: "AKIDSTRANGER" }, "AuthFailure.SecretIdNotFound"],
    ["a wrong token", { token: "wrong" }, "AuthFailure.TokenFailure"],
  ])("is not somebody with %s, who is told so", async (_what, wrong, code) => {
    const { clientWith, emulator } = world;
    const credentials = "token" in wrong ? { ...emulator.credentials.tencent.temporary, ...wrong } : wrong;
    await expect(clientWith(credentials).api.sendEmail(mailTo("delivered@example.com"))).rejects.toMatchObject({
      kind: "authentication",
      status: 200,
      code,
      mayHaveBeenSent: false,
    });
  });

  it("is told so in a region that is none", async () => {
    await expect(world.clientWith({ region: "eu-somewhere" }).api.sendEmail(mailTo("a@example.com"))).rejects.toMatchObject({
      kind: "refused",
      code: "UnsupportedRegion",
    });
  });
});
