import { defineConfig } from "vitest/config";

// No test leaves anything behind in what it imports; to import it for each file anew would take longer than most tests.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, isolate: false } });
