import { defineConfig } from "vitest/config";

// The first request to a service compiles the schemas of its spec, which takes a while on a busy machine.
// No test leaves anything behind in what it imports; to import it for each file anew would take longer than most tests.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 20_000, isolate: false } });
