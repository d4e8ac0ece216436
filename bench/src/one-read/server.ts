import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A service in a process of its own, so that its work is not counted as the caller's. */
export interface CannedServer {
  readonly origin: string;
  readonly close: () => void;
}

export async function startServer(): Promise<CannedServer> {
  const program = fileURLToPath(new URL("server-process.ts", import.meta.url));
  const child = fork(program, { execArgv: ["--import", import.meta.resolve("tsx")] });
  const [port] = (await once(child, "message")) as [number];
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () => {
      child.disconnect();
    },
  };
}
