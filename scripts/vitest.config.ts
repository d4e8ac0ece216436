import { defineConfig } from "vitest/config";

// These tests run whole programs: linter, compiler, package manager.
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000, isolate: false },
});
