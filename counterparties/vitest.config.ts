import { defineConfig } from "vitest/config";

// The SDKs read the machine's proxy from these, and would ask it for 127.0.0.1.
const noProxy = Object.fromEntries(
  ["http_proxy", "https_proxy", "all_proxy"].flatMap((name) => [
    [name, ""],
    [name.toUpperCase(), ""],
  ]),
);

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    env: noProxy,
    // To load the SDKs and the emulator takes longer than most of these tests.
    isolate: false,
    // The first request to a service compiles the schemas of its spec, which takes a while on a busy machine.
    testTimeout: 30_000,
  },
});
