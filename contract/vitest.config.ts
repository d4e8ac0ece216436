import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // To load the emulator takes longer than most of these tests.
    isolate: false,
    // The first request to a service compiles the schemas of its spec, which takes a while on a busy machine.
    testTimeout: 30_000,
  },
});
