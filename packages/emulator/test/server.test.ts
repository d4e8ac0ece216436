import { createManualClock } from "@sendstatus/core/testing";
import { afterEach, describe, expect, it } from "vitest";
import { createEmulator, type EmulatorServer, type ProviderName } from "../src/index.js";
import { officialEndpoints, start } from "./support/callers.js";

const clock = createManualClock(start);
const paths = { azure: "/emails:send", twilio: "/Emails", tencent: "/", ncp: "/mails" } as const;
let server: EmulatorServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe("the server", () => {
  it("tells the endpoints with their base paths", async () => {
    server = await createEmulator({ clock }).listen();
    expect(Object.entries(server.endpoints)).toEqual([
      ["azure", expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)],
      ["twilio", expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1$/)],
      ["tencent", expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)],
      ["ncp", expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/)],
    ]);
  });

  it("listens where it is told, and nowhere if it cannot", async () => {
    server = await createEmulator({ clock }).listen();
    const taken = Number(new URL(server.endpoints.ncp).port);
    await expect(createEmulator({ clock }).listen({ ports: { azure: taken } })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await server.close();
    server = await createEmulator({ clock }).listen({ ports: { azure: taken } });
    expect(server.endpoints.azure).toBe(`http://127.0.0.1:${String(taken)}`);
  });

  it("may be closed twice, and is unreachable then", async () => {
    const running = await createEmulator({ clock }).listen();
    await running.close();
    await running.close();
    await expect(fetch(running.endpoints.azure)).rejects.toThrow(TypeError);
  });

  it.each<[ProviderName, number]>([
    ["azure", 413],
    ["twilio", 413],
    ["tencent", 200],
    ["ncp", 413],
  ])("cuts off a body that is too large for %s and goes on", async (name, status) => {
    server = await createEmulator({ clock }).listen();
    const url = server.endpoints[name] + paths[name];
    expect((await fetch(url, { method: "POST", body: new Uint8Array(40 * 1024 * 1024) })).status).toBe(status);
    expect((await fetch(url, { method: "POST", body: "{}" })).status).toBe(name === "tencent" ? 200 : 401);
  });
});

describe("a fault of the emulator itself", () => {
  const broken = createEmulator({
    clock: {
      now: () => {
        throw new Error("a secret that must not be told");
      },
      after: (ms, callback) => clock.after(ms, callback),
    },
  });

  it.each<[ProviderName, number, unknown]>([
    ["azure", 500, { error: { code: null, message: "Internal server error." } }],
    ["twilio", 500, { errors: [{ code: 20500, message: "Internal server error" }] }],
    ["tencent", 200, { Response: { Error: { Code: "InternalError" } } }],
    ["ncp", 500, { error: { errorCode: "77303", code: "77303" } }],
  ])("is told in the form of %s", async (name, status, body) => {
    const response = await broken.fetch(officialEndpoints[name] + paths[name], { method: "POST" });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body as object);
  });

  it("can be a pace that there is none of", () => {
    expect(() => createEmulator({ stepMs: -1 })).toThrow(RangeError);
    expect(() => createEmulator({ stepMs: NaN })).toThrow(RangeError);
  });
});
