// Runs the packages, as they would be published, in every runtime they are meant for, against the emulator on loopback.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { matrixOf } from "./matrix.js";
import { readOptions } from "./options.js";
import { installExercise, installPacked } from "./packed.js";
import { root, testbed } from "./paths.js";
import { run } from "./program.js";
import { messageOf, resultOf, type Result } from "./result.js";
import { startServices } from "./services.js";

async function main(): Promise<number> {
  const { chosen, requireAll } = readOptions(process.argv.slice(2));
  const folder = mkdtempSync(path.join(tmpdir(), "sendstatus-testbed-"));
  process.once("exit", () => {
    // What was just ended may still write for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  await Promise.all([
    installPacked(folder),
    run("pnpm", ["install", "--frozen-lockfile"], { cwd: testbed, limitMs: 600_000 }),
    run("tsc", ["-p", testbed], { cwd: root }),
  ]);
  await installExercise(folder);
  const { assignment, close } = await startServices(folder);
  const results: Result[] = [];
  for (const runtime of chosen) {
    const result = await resultOf(runtime, { folder, assignment });
    console.log(`${runtime.key}: ${result.verdict}`);
    results.push(result);
  }
  await close();
  console.log(`\n${matrixOf(results)}`);
  const isGood = ({ verdict }: Result): boolean => verdict === "passed" || (verdict === "not here" && !requireAll);
  return results.every(isGood) ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(messageOf(error));
    process.exit(1);
  },
);
