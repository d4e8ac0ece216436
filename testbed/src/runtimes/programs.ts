import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Report } from "../../exercise/steps.js";
import { installed } from "../paths.js";
import { run } from "../program.js";
import type { Runtime } from "./runtime.js";

/** A program that runs a file of JavaScript, and where the arguments come from that go before the file. */
interface JavaScriptProgram {
  readonly key: string;
  readonly label: string;
  readonly program: string;
  readonly argumentsIn?: (folder: string) => readonly string[];
}

/** No more than an application would be given: loopback, and its own folder. */
const denoArguments = (folder: string): readonly string[] => [
  "run",
  "--no-prompt",
  "--no-remote",
  "--no-lock",
  "--node-modules-dir=manual",
  "--allow-net=127.0.0.1",
  `--allow-read=${folder}`,
];

/** Runtimes that find packages in `node_modules`. */
export const programs: readonly Runtime[] = [
  { key: "node", label: "Node.js of this machine", program: process.execPath },
  { key: "node22", label: "Node.js", program: installed("node22", "bin", "node") },
  { key: "node24", label: "Node.js", program: installed("node24", "bin", "node") },
  { key: "node26", label: "Node.js", program: installed("node26", "bin", "node") },
  { key: "bun", label: "Bun", program: installed(".bin", "bun"), argumentsIn: () => ["run", "--no-install"] },
  { key: "deno", label: "Deno", program: installed(".bin", "deno"), argumentsIn: denoArguments },
].map(runtimeOf);

function runtimeOf({ key, label, program, argumentsIn = () => [] }: JavaScriptProgram): Runtime {
  return {
    key,
    label,
    version: async () => versionIn(await run(program, ["--version"])),
    async exercise({ folder, assignment }) {
      const file = path.join(folder, "assignment.json");
      await writeFile(file, JSON.stringify(assignment));
      const host = path.join(folder, "exercise", "hosts", "process.js");
      const env = { DENO_DIR: path.join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
      return JSON.parse(await run(program, [...argumentsIn(folder), host, file], { cwd: folder, env })) as Report;
    },
  };
}

/** The first version in what a program says of itself. */
export const versionIn = (text: string): string => /\d+(?:[.-]\d+)+/.exec(text)?.[0] ?? text.trim();
