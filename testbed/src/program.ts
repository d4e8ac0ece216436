import { type ChildProcess, spawn } from "node:child_process";

export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** When it is stopped at the latest. Default 60,000. */
  readonly limitMs?: number;
}

/** A program under way. */
export interface Program {
  /** What it has written so far: to its standard output, and to its standard error. */
  readonly output: () => string;
  readonly complaints: () => string;
  /** Its exit code, or why it has none. Never rejects. */
  readonly ended: Promise<number | string>;
  /** Ends it and all that it started. */
  readonly stop: () => Promise<void>;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  running.forEach(kill);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

/** Starts a program, in a process group of its own, so that it can be ended together with what it starts. */
export function start(program: string, args: readonly string[], options: ProgramOptions = {}): Program {
  const { cwd, env, limitMs = 60_000 } = options;
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const limit = setTimeout(kill, limitMs, child);
  let output = "";
  let complaints = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  const ended = new Promise<number | string>((resolve) => {
    child.once("error", ({ message }) => {
      resolve(message);
    });
    child.once("close", (code, signal) => {
      resolve(code ?? String(signal));
    });
  }).finally(() => {
    clearTimeout(limit);
    running.delete(child);
  });
  const stop = async (): Promise<void> => {
    kill(child);
    await ended;
  };
  return { output: () => output, complaints: () => complaints, ended, stop };
}

/**
 * Runs a program to its end.
 *
 * @returns what it printed.
 * @throws {Error} with what it complained of, if it fails or is stopped.
 */
export async function run(program: string, args: readonly string[], options?: ProgramOptions): Promise<string> {
  const { output, complaints, ended } = start(program, args, options);
  const code = await ended;
  if (code === 0) return output();
  const said = (complaints().trim() || output().trim()).slice(-2000);
  throw new Error(`${program} ended with ${String(code)}${said === "" ? "" : `: ${said}`}`);
}

function kill({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
