import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { installPacked } from "./install-packed.js";

let folder = "";

beforeAll(async () => {
  folder = await installPacked(["core", "emulator"]);
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

it("starts by its name where only the packed emulator and core are, answers, and ends when it is told to", async () => {
  const program = spawn(path.join(folder, "node_modules/.bin/sendstatus-emulator"), ["--step-ms", "0"], { cwd: folder });
  try {
    const said: string[] = [];
    for await (const line of createInterface(program.stdout)) {
      said.push(line);
      if (line.startsWith("Press Ctrl+C")) break;
    }
    const [, endpoint = ""] = /^ncp +(http:\S+)$/m.exec(said.join("\n")) ?? [];
    const { status } = await fetch(`${endpoint}/mails/requests/20181120000000010999/mails`);
    expect(status).toBe(401);
  } finally {
    program.kill();
  }
  expect(await once(program, "exit")).toEqual([0, null]);
});
