import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const tsx = fileURLToPath(new URL("../../node_modules/.bin/tsx", import.meta.url));

it("the command tries the services in a process of their own, and says what came of it", async () => {
  const sizes = "--minutes 0 --seed 7 --mails 40 --waits 4 --runs 4".split(" ");
  const { stdout } = await promisify(execFile)(tsx, [main, ...sizes]);
  expect(stdout).toContain("Seed 7");
  expect(stdout).toMatch(/│ sends with a key +│ 10 /);
  expect(stdout).toContain("All holds, and nothing is left behind.");
  expect(stdout).toContain("of 4 calls with changed answers");
});
