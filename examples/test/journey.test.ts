import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createEmulator } from "@sendstatus/emulator";
import { beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
let output = "";

beforeAll(async () => {
  const main = fileURLToPath(new URL("../src/journey/main.ts", import.meta.url));
  const tsx = fileURLToPath(new URL("../../node_modules/.bin/tsx", import.meta.url));
  const { stdout, stderr } = await run(tsx, [main]);
  output = stdout + stderr;
}, 60_000);

/** Every text in an object, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values((value ?? {}) as Record<string, unknown>).flatMap(textsIn);

describe("the journey of a mail", () => {
  it("ends for the seven recipients at each of the four as it was arranged", () => {
    expect(output).toContain("28 of 28 recipients ended as it was arranged.");
  });

  it("stops asking Azure where asking can tell no more", () => {
    expect(output).toMatch(/azure: asked until "ceiling", .* finished, sent, pending/);
  });

  it("tells by Azure's events what asking took for sent", () => {
    expect(output).toMatch(/│ bounced@ +│ azure +│ sent +│ bounced +│ confirmed/);
  });

  it("refuses the webhook requests of a stranger", () => {
    expect(Number(/(\d+) without proof were refused/.exec(output)?.[1])).toBeGreaterThan(0);
  });

  it("reads every official sample", () => {
    const [, read, all] = /(\d+) of (\d+) official samples were read/.exec(output) ?? [];
    expect(read).toBe(all);
    expect(Number(all)).toBeGreaterThan(10);
  });

  it("prints no credential and no mail address", () => {
    const secrets = textsIn(createEmulator().credentials);
    expect(secrets.length).toBeGreaterThan(10);
    expect(secrets.filter((secret) => output.includes(secret))).toEqual([]);
    expect(output).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
  });
});
