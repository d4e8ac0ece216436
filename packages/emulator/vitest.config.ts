import { defineConfig } from "vitest/config";

// The first request to a service compiles the schemas of its spec, which takes a while on a busy machine.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 20_000 } });
