import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The first request to a service compiles the schemas of its spec, which takes a while on a busy machine.
    testTimeout: 60_000,
  },
});
